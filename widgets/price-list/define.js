import { register } from "../kit/register.js";
import { ListinoPriceList } from "./listino-price-list.js";
register("listino-price-list", ListinoPriceList);
