/**
 * Locations: a company's branches, with addresses and people of their own. Neighbours: companies above; addresses, buyers,
 * assortments and orders below.
 */
import type { Module } from "../../platform/module.ts";

export const locationsModule: Module = { name: "locations" };
