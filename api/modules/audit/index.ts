/**
 * Audit: who changed what, field by field, and in which request. Written by every command, never changed; this module
 * only reads it. Personal data is named, not kept: names come from the people's own records.
 */
import type { Module } from "../../platform/module.ts";
import { adminRoutes } from "./admin-routes.ts";

export const auditModule: Module = { name: "audit", admin: adminRoutes };
