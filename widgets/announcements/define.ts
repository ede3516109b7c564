import { register } from "../kit/register.ts";
import { ListinoAnnouncements } from "./listino-announcements.ts";

register("listino-announcements", ListinoAnnouncements);
