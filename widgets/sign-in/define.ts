import { register } from "../kit/register.ts";
import { ListinoSignIn } from "./listino-sign-in.ts";

register("listino-sign-in", ListinoSignIn);
