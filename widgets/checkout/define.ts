import { register } from "../kit/register.ts";
import { ListinoCheckout } from "./listino-checkout.ts";

register("listino-checkout", ListinoCheckout);
