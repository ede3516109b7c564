/** One request as it goes over the wire, and how a right answer to it is told. */
import type { WireAnswer } from "./wire.ts";

export interface Operation {
  readonly request: string;
  readonly status: number;
  /** Stands in the answer exactly `count` times. */
  readonly marker: string;
  readonly count: number;
}

/** Null where there is nothing left to do. */
export type NextOperation = () => Operation | null;

/** A cart to be submitted. */
export interface ReadyCart {
  readonly cartId: string;
  /** The place of its buyer in the world's list. */
  readonly shopper: number;
}

/** Why an answer is wrong; null for a right one. */
export function judge(operation: Operation, answer: WireAnswer): string | null {
  if (answer.status !== operation.status) return `status ${answer.status} instead of ${operation.status}`;
  let count = 0;
  for (
    let at = answer.body.indexOf(operation.marker);
    at !== -1;
    at = answer.body.indexOf(operation.marker, at + operation.marker.length)
  ) {
    count++;
  }
  return count === operation.count
    ? null
    : `${operation.marker} ${count} instead of ${operation.count} times`;
}

export function wireRequest(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body?: object,
): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const start = `${method} ${path} HTTP/1.1\r\nHost: bench.example\r\n${lines.join("")}`;
  if (!body) return `${start}\r\n`;
  const text = JSON.stringify(body);
  return `${start}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

/** Numbers below `limit` that look random and are the same in every run (mulberry32). */
export function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** The element at a place, counted round and round. */
export function around<T>(list: readonly T[], place: number): T {
  const found = list[place % list.length];
  if (found === undefined) throw new RangeError("the list is empty");
  return found;
}
