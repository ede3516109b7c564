import { register } from "../kit/register.ts";
import { ListinoAddToCart } from "./listino-add-to-cart.ts";

register("listino-add-to-cart", ListinoAddToCart);
