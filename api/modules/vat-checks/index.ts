/**
 * VAT checks: what VIES answered about a company's VAT ID, and when: evidence, never changed. Neighbours: companies above.
 */
import type { Module } from "../../platform/module.ts";

export const vatChecksModule: Module = { name: "vat-checks" };
