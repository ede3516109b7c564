import { register } from "../kit/register.ts";
import { ListinoOrderStatus } from "./listino-order-status.ts";

register("listino-order-status", ListinoOrderStatus);
