import { register } from "../kit/register.ts";
import { ListinoCompanyDesk } from "./listino-company-desk.ts";

register("listino-company-desk", ListinoCompanyDesk);
