/**
 * Groups: companies that share prices, discounts and news. A company may be in several; `position` says which one's price
 * list is asked first. Neighbours: companies above; discounts, conditions and announcements below.
 */
import type { Module } from "../../platform/module.ts";

export const groupsModule: Module = { name: "groups" };
