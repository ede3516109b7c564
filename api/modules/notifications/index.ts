/**
 * Notifications: what staff should see, with a counter of what they have not. Made from events. Neighbours: all modules
 * that tell events.
 */
import type { Module } from "../../platform/module.ts";

export const notificationsModule: Module = { name: "notifications" };
