import { problem } from "../../platform/http/problem.ts";

export const announcementStays = problem("announcement_stays", 409, "This announcement cannot be put away");
