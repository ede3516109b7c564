/**
 * Roles: named sets of staff permissions, with the companies they reach: all, or those a person is the sales
 * representative of. Neighbours: staff and api-keys below.
 */
import type { Module } from "../../platform/module.ts";

export const rolesModule: Module = { name: "roles" };
