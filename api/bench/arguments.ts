/** What `npm run bench` is asked to do. Pure. */
import { parseArgs } from "node:util";

export const SCENARIOS = ["price-page-50", "price-page-200", "search", "add-line", "submit-5"] as const;
export type Scenario = (typeof SCENARIOS)[number];

export interface BenchArguments {
  /** Figures as JSON on standard output instead of a table. */
  readonly json: boolean;
  readonly scenarios: readonly Scenario[];
  readonly rounds: number;
  /** Length of one measured window. */
  readonly seconds: number;
  readonly concurrencies: readonly number[];
  /** Write the product's CPU profile to `dist/bench`. */
  readonly profile: boolean;
}

export function benchArguments(argv: readonly string[]): BenchArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      json: { type: "boolean", default: false },
      only: { type: "string", multiple: true, default: [] },
      rounds: { type: "string", default: "5" },
      seconds: { type: "string", default: "1.2" },
      concurrency: { type: "string", multiple: true, default: ["1", "16"] },
      profile: { type: "boolean", default: false },
    },
  });
  return {
    json: values.json,
    scenarios: values.only.length === 0 ? SCENARIOS : values.only.map(scenario),
    rounds: positive("rounds", values.rounds, true),
    seconds: positive("seconds", values.seconds, false),
    concurrencies: values.concurrency.map((text) => positive("concurrency", text, true)),
    profile: values.profile,
  };
}

function scenario(name: string): Scenario {
  const found = SCENARIOS.find((one) => one === name);
  if (!found) throw new RangeError(`--only ${name}: the scenarios are ${SCENARIOS.join(", ")}`);
  return found;
}

function positive(name: string, text: string, whole: boolean): number {
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value) || (whole && !Number.isInteger(value))) {
    throw new RangeError(`--${name} ${text}: must be a positive ${whole ? "whole " : ""}number`);
  }
  return value;
}
