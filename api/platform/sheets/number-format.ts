/** Numbers of a workbook as people see them. Pure. */

/** The formats that every spreadsheet has without saying so. */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58,
]);

export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN_DATES.has(id);
  // Quoted and escaped letters, colours and currencies say nothing.
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "").toLowerCase();
  return /[yd]/.test(bare) || /m{3,}/.test(bare);
}

const DAY = 86_400_000;

/** A day counted from 1900, whose 29 February Excel believes in, or from 1904. */
export function dayOfSerial(serial: number, early: boolean): string {
  const days = Math.floor(serial);
  const since = early ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(since + days * DAY);
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10);
}

/** Binary fractions are written with seventeen digits; the fifteen that are certain are what was typed in. */
export function numberText(text: string): string {
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  if (/^-?\d{1,15}$/.test(text)) return text;
  const [, sign = "", digits = "", fraction = "", exponent = "0"] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(number.toExponential(14)) ?? [];
  const all = digits + fraction;
  const point = 1 + Number(exponent);
  const whole = point <= 0 ? "0" : all.slice(0, point).padEnd(point, "0");
  const rest = (point <= 0 ? "0".repeat(-point) + all : all.slice(point)).replace(/0+$/, "");
  const shown = `${whole.replace(/^0+(?=\d)/, "")}${rest === "" ? "" : `.${rest}`}`;
  return shown === "0" ? "0" : sign + shown;
}
