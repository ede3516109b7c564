import { register } from "../kit/register.ts";
import { ListinoProvider } from "./listino-provider.ts";

register("listino-provider", ListinoProvider);
