/** The part of RFC 4180 that the catalogue files use: quoted fields, doubled quotes, one header row. */

export type CsvRow = Record<string, string>;

export function parseCsv(text: string): CsvRow[] {
  const [header, ...records] = readRecords(text);
  if (!header) return [];
  return records.map((fields, index) => {
    if (fields.length !== header.length) {
      throw new Error(`row ${index + 2} has ${fields.length} fields, the header has ${header.length}`);
    }
    return Object.fromEntries(header.map((name, column) => [name, fields[column] ?? ""]));
  });
}

export function formatCsv(columns: readonly string[], rows: readonly CsvRow[]): string {
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? "")).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

function quoted(field: string): string {
  return /[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

function readRecords(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  // One match per field: a quoted or a bare value, and the comma, line end or end of text behind it.
  for (const [, inQuotes, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (end === "" && record.length === 0 && !inQuotes && !bare) break;
    record.push(inQuotes === undefined ? (bare ?? "") : inQuotes.replaceAll('""', '"'));
    if (end === ",") continue;
    records.push(record);
    record = [];
    if (end === "") break;
  }
  return records;
}
