import { problem } from "../../platform/http/problem.ts";

export const applicationsClosed = problem(
  "applications_closed",
  403,
  "The supplier takes no applications at present",
);
export const applicationDecided = problem("application_decided", 409, "The application was decided before");
