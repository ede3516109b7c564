/** What a request makes of a cart's lines, before anything is judged. Pure. */
import { decimal, plain } from "../../../kernel/decimal.ts";
import type { FieldError } from "../../../kernel/refusal.ts";
import type { Pack } from "./packs.ts";

export interface LineRequest {
  readonly sku?: string | undefined;
  readonly product_id?: string | undefined;
  readonly quantity: string;
  /** The unit of one of the product's packs; absent for its own. */
  readonly unit?: string | undefined;
  /** Where it is to come from; null for anywhere, absent for as it is. */
  readonly warehouse_id?: string | null | undefined;
}

interface Line {
  readonly productId: string;
  readonly sku: string;
  readonly unit: string;
  readonly packs: readonly Pack[];
  readonly quantity: string | null;
  readonly warehouse: { readonly id: string } | null;
}

export interface WantedLine {
  /** In the product's own unit; `0` takes the line out. */
  readonly quantity: string;
  readonly packUnit: string | null;
  readonly warehouseId: string | null;
  /** Where in the request it stands. */
  readonly place: number;
}

export function wantedLines(
  lines: readonly Line[],
  requests: readonly LineRequest[],
  mode: "set" | "add",
): { readonly wanted: Map<string, WantedLine>; readonly errors: FieldError[] } {
  const bySku = new Map(lines.map((line) => [line.sku, line]));
  const byId = new Map(lines.map((line) => [line.productId, line]));
  const wanted = new Map<string, WantedLine>();
  const errors: FieldError[] = [];
  for (const [place, request] of requests.entries()) {
    const { sku, product_id } = request;
    const line = sku === undefined ? byId.get(product_id ?? "") : bySku.get(sku);
    if (!line) {
      const pointer = `/lines/${place}/${sku === undefined ? "product_id" : "sku"}`;
      errors.push({ pointer, code: "unknown_product", detail: "There is no such product." });
      continue;
    }
    const counted = inPieces(line, request, place);
    if ("error" in counted) {
      errors.push(counted.error);
      continue;
    }
    const before = wanted.get(line.productId);
    const held = before?.quantity ?? line.quantity ?? "0";
    wanted.set(line.productId, {
      quantity: mode === "add" ? plain(decimal(held).plus(counted.quantity)) : counted.quantity,
      packUnit: counted.packUnit,
      warehouseId:
        request.warehouse_id === undefined
          ? (before?.warehouseId ?? line.warehouse?.id ?? null)
          : request.warehouse_id,
      place,
    });
  }
  return { wanted, errors };
}

type Counted =
  | { readonly quantity: string; readonly packUnit: string | null }
  | { readonly error: FieldError };

function inPieces(line: Line, { quantity, unit }: LineRequest, place: number): Counted {
  if (unit === undefined || unit === line.unit) return { quantity: plain(quantity), packUnit: null };
  const pack = line.packs.find((one) => one.unit === unit);
  const at = (field: string) => `/lines/${place}/${field}`;
  if (!pack) {
    const units = [line.unit, ...line.packs.map((one) => one.unit)].join(", ");
    return {
      error: {
        pointer: at("unit"),
        code: "unknown_unit",
        detail: `${line.sku} is counted in ${units}.`,
      },
    };
  }
  const count = decimal(quantity);
  if (!count.mod(1).eq(0)) {
    const suggestion = plain(count.round(0, 3));
    const detail = `Packs of ${line.sku} are ordered whole.`;
    return { error: { pointer: at("quantity"), code: "quantity_off_multiple", detail, suggestion } };
  }
  return { quantity: plain(count.times(pack.quantity)), packUnit: unit };
}
