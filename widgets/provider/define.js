import { register } from "../kit/register.js";
import { ListinoProvider } from "./listino-provider.js";
register("listino-provider", ListinoProvider);
