import { problem } from "../../platform/http/problem.ts";

export const linkUnknown = problem("link_unknown", 404, "There is no such link");
export const linkEnded = problem(
  "link_ended",
  410,
  "The link was used, replaced or has expired: ask for a new one",
);
