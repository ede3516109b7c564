/**
 * Applications: companies that ask for an account themselves. `submitted → accepted | refused`. Neighbours: companies and
 * buyers above.
 */
import type { Module } from "../../platform/module.ts";
import * as events from "./events.ts";

export const applicationsModule: Module = { name: "applications", events: Object.values(events) };
