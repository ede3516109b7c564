import { register } from "../kit/register.ts";
import { ListinoCartBadge } from "./listino-cart-badge.ts";

register("listino-cart-badge", ListinoCartBadge);
