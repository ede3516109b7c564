import { z } from "zod";
import { defineEvent } from "../../platform/events/definition.ts";

const kind = z.string().meta({ description: "What the rows are.", example: "products" });

export const importStarted = defineEvent(
  "import.started",
  "A file's columns were mapped, and its rows are being written.",
  z.object({ kind }),
);

export const importEnded = defineEvent(
  "import.ended",
  "All rows of a file were worked off, or it was given up.",
  z.object({ kind, status: z.string(), failed: z.int() }),
);
