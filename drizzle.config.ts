import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: ["./api/platform/tables.ts", "./api/modules/*/tables.ts"],
  out: "./migrations",
  casing: "snake_case",
});
