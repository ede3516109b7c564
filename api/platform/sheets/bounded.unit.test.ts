import { expect, it } from "vitest";
import type { Cell, SheetRow } from "../../kernel/cell.ts";
import { bounded, COLUMN_LIMIT } from "./bounded.ts";
import { readSheet } from "./read.ts";
import { encoded, gathered, streamOf } from "./streams.ts";

async function* rowsOf(...rows: readonly SheetRow[]): AsyncGenerator<SheetRow> {
  yield* rows;
}
const kept = (...rows: readonly SheetRow[]) => gathered(bounded(rowsOf(...rows)));
const one = (cells: readonly Cell[]) => kept({ number: 1, cells });

it("keeps the numbers that a spreadsheet can have, and counts on where one cannot be", async () => {
  const numbers = [3, Number.NaN, 2, -5, 1.5, 1e300, 2 ** 31, 20, 20];
  const rows = await kept(...numbers.map((number) => ({ number, cells: ["a"] })));
  expect(rows.map(({ number }) => number)).toEqual([3, 4, 5, 6, 7, 8, 9, 20, 21]);
});

it("keeps no letter that the database has not", async () => {
  expect(await one(["a\u0000b", "\ud800x", null, { error: "\u0000" }, { number: "1" }])).toEqual([
    { number: 1, cells: ["a\ufffdb", "\ufffdx", null, { error: "\ufffd" }, { number: "1" }] },
  ]);
});

it("keeps as many columns as an import looks at", async () => {
  const [row] = await one(Array.from({ length: 20_000 }, (_, place) => String(place)));
  expect(row?.cells).toHaveLength(COLUMN_LIMIT);
});

it("refuses what a small workbook makes of one long text", async () => {
  const long = "x".repeat(30_000);
  await expect(one(Array.from({ length: 100 }, () => long))).rejects.toMatchObject({ fault: "row_too_long" });
  const cells = Array.from({ length: 30 }, () => long);
  const bomb = bounded(rowsOf(...Array.from({ length: 400 }, () => ({ number: 0, cells }))));
  await expect(
    (async () => {
      for await (const _ of bomb);
    })(),
  ).rejects.toMatchObject({ fault: "workbook_too_large" });
});

it("refuses a quote that is never closed", async () => {
  const sheet = async () =>
    gathered((await readSheet(streamOf(encoded([`a,b\n"${"x".repeat(2_000_000)}`])))).rows);
  await expect(sheet()).rejects.toMatchObject({ fault: "open_quote" });
});
