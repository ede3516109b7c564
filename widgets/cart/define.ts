import { register } from "../kit/register.ts";
import { ListinoCart } from "./listino-cart.ts";

register("listino-cart", ListinoCart);
