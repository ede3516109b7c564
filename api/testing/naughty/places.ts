/** Every place of a request that takes a text, and the same request with another text there. */
import type { Target } from "../strangers/references.ts";
import type { Sample } from "../strangers/sample.ts";

export interface Place {
  readonly name: string;
  with(text: string): Sample;
}

export function placesOf(target: Target, sample: Sample): Place[] {
  return [...pathPlaces(target, sample), ...queryPlaces(target, sample), ...bodyPlaces(sample)];
}

function pathPlaces(target: Target, sample: Sample): Place[] {
  const pattern = target.path.split("/");
  const [path = "", query] = sample.path.split("?");
  const parts = path.split("/");
  return pattern.flatMap((part, index) =>
    part.startsWith("{")
      ? [
          {
            name: part,
            with: (text: string) => {
              const changed = parts.with(index, encode(text)).join("/");
              return { ...sample, path: query === undefined ? changed : `${changed}?${query}` };
            },
          },
        ]
      : [],
  );
}

function queryPlaces(target: Target, sample: Sample): Place[] {
  const joint = sample.path.includes("?") ? "&" : "?";
  return (target.operation.parameters ?? [])
    .filter(({ in: place }) => place === "query")
    .map(({ name }) => ({
      name: `?${name}`,
      with: (text: string) => ({ ...sample, path: `${sample.path}${joint}${name}=${encode(text)}` }),
    }));
}

function bodyPlaces(sample: Sample): Place[] {
  return textsIn(sample.body, []).map((at) => ({
    name: `/${at.join("/")}`,
    with: (text: string) => ({ ...sample, body: replaced(sample.body, at, text) }),
  }));
}

function textsIn(value: unknown, at: readonly string[]): (readonly string[])[] {
  if (typeof value === "string") return [at];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, [...at, key]));
}

function replaced(value: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.with(Number(key), replaced(value[Number(key)], rest, text));
  const object = value as Record<string, unknown>;
  return { ...object, [key]: replaced(object[key], rest, text) };
}

/** Half a surrogate pair has no form in a URL but the one browsers give it. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
