import { register } from "../kit/register.ts";
import { ListinoRegistration } from "./listino-registration.ts";

register("listino-registration", ListinoRegistration);
