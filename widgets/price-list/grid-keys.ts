/** Where a key leads inside a grid. Row -1 is the header. */
export interface Place {
  row: number;
  column: number;
}

export interface Extent {
  rows: number;
  columns: number;
  /** Rows that a page key passes. */
  page: number;
  rtl: boolean;
}

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">;

export function placeAfter(
  { key, ctrlKey, metaKey }: Key,
  { row, column }: Place,
  extent: Extent,
): Place | null {
  const { rows, columns, page, rtl } = extent;
  const far = ctrlKey || metaKey;
  const last = Math.max(0, rows - 1);
  const forward = rtl ? -1 : 1;
  const within = (to: number, lowest: number, highest: number) => Math.max(lowest, Math.min(highest, to));
  switch (key) {
    case "ArrowUp":
      return { row: far ? 0 : within(row - 1, -1, last), column };
    case "ArrowDown":
      return { row: far ? last : within(row + 1, -1, last), column };
    case "ArrowRight":
      return { row, column: within(column + forward, 0, columns - 1) };
    case "ArrowLeft":
      return { row, column: within(column - forward, 0, columns - 1) };
    case "Home":
      return { row: far ? 0 : row, column: 0 };
    case "End":
      return { row: far ? last : row, column: columns - 1 };
    case "PageUp":
      return { row: within(row - page, 0, last), column };
    case "PageDown":
      return { row: within(row + page, 0, last), column };
    default:
      return null;
  }
}
