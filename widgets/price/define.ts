import { register } from "../kit/register.ts";
import { ListinoPrice } from "./listino-price.ts";

register("listino-price", ListinoPrice);
