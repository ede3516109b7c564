import { register } from "../kit/register.ts";
import { ListinoPriceList } from "./listino-price-list.ts";

register("listino-price-list", ListinoPriceList);
