import { problem } from "../../platform/http/problem.ts";

export const keyOver = problem("key_over", 409, "The key is revoked, or has a successor already");
