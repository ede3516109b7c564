/**
 * Announcements: messages buyers see on entry: dated, for everybody or one group, dismissed by each buyer. Neighbours:
 * groups and buyers above.
 */
import type { Module } from "../../platform/module.ts";

export const announcementsModule: Module = { name: "announcements" };
