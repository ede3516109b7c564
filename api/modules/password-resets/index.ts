/**
 * Password resets: a single-use link by mail that sets a new password. Neighbours: buyers above; sessions, which it ends.
 */
import type { Module } from "../../platform/module.ts";

export const passwordResetsModule: Module = { name: "password-resets" };
