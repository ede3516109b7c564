/**
 * Families: articles whose variants are products of their own (one SKU each). Neighbours: products below.
 */
import type { Module } from "../../platform/module.ts";

export const familiesModule: Module = { name: "families" };
