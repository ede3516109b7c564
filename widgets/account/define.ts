import { register } from "../kit/register.ts";
import { ListinoAccount } from "./listino-account.ts";

register("listino-account", ListinoAccount);
