/**
 * Password resets, and what else proves who somebody is: a single-use link by mail that sets a new password, changing the
 * password with the old one, a new e-mail confirmed by a link. Requests for a link get one answer, known e-mail or not.
 * Neighbours: buyers above, which own passwords and what is mailed; sessions above, which a new password ends.
 */
import type { Module } from "../../platform/module.ts";
import { storeRoutes } from "./store-routes.ts";

export { linkEnded, linkUnknown } from "./problems.ts";

export const passwordResetsModule: Module = { name: "password-resets", store: storeRoutes };
