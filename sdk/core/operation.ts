/** How a generated line becomes a callable: one flat function per operation, and the faces that bind them. */
import { type Call, ListCall, type Page } from "./call.ts";
import type { CallOptions, Connection, Input } from "./connection.ts";
import { ListinoError } from "./errors.ts";

declare const problems: unique symbol;

/** Carries, in the types only, the problems that an operation can answer. */
export interface Fails<E> {
  readonly [problems]?: E;
}

/** A flat function: the connection (or a face) first, then path parameters, body, query, options. */
export interface Operation<A extends unknown[], R, E> extends Fails<E> {
  (connection: Connection, ...args: A): R;
}

export interface Method<A extends unknown[], R, E> extends Fails<E> {
  (...args: A): R;
}

/** The codes an operation can fail with: `ProblemCode<typeof submitOrder>`. */
export type ProblemCode<O> = O extends Fails<infer E> ? (E extends { code: infer C } ? C : never) : never;

/** The problem behind an error, typed by the operation that was called; undefined when there was none. */
export function problemOf<E>(error: unknown, _operation: Fails<E>): E | undefined {
  return error instanceof ListinoError ? (error.problem as E | undefined) : undefined;
}

function parse(line: string, args: unknown[]) {
  const [method = "", template = "", takes = ""] = line.split(" ");
  const rest = [...args];
  const path = template.replace(/\{\w+\}/g, () => {
    const value = rest.shift();
    // An empty segment would silently address the collection instead of the record.
    if (!value) throw new TypeError(`An id is missing: ${line}`);
    return encodeURIComponent(String(value));
  });
  const input: Input = { safe: takes.includes("s") };
  if (takes.includes("b")) input.body = rest.shift();
  if (takes.includes("q")) input.query = rest.shift() as object | undefined;
  return { method, path, input, options: rest[0] as CallOptions | undefined };
}

/** `line` is `METHOD path takes`; takes names what the call expects: b a body, q a query, s: safe to repeat. */
export function operation<A extends unknown[], T, E>(line: string): Operation<A, Call<T>, E> {
  return (connection, ...args) => {
    const { method, path, input, options } = parse(line, args);
    return connection.request<T>(method, path, input, options);
  };
}

/** The same for operations that answer pages; the cursor travels where the other filters do. */
export function listOperation<A extends unknown[], P extends Page<unknown>, E>(
  line: string,
): Operation<A, ListCall<P>, E> {
  return (connection, ...args) => {
    const { method, path, input, options } = parse(line, args);
    const place = input.body ? "body" : "query";
    const ask = (more?: { cursor: string }) => {
      const filters = { ...(input[place] as object), ...more };
      return connection.request<P>(method, path, { ...input, [place]: filters }, options);
    };
    return new ListCall<P>(ask().withResponse(), (cursor) => ask({ cursor }));
  };
}

type Bound<O> = O extends Operation<infer A, infer R, infer E> ? Method<A, R, E> : never;
export type Face<N> = Connection & {
  readonly [K in keyof N]: { readonly [M in keyof N[K]]: Bound<N[K][M]> };
};

type Namespaces = Record<string, Record<string, (connection: Connection, ...args: never[]) => unknown>>;

export function bind<N extends object>(connection: Connection, namespaces: N): Face<N> {
  const face: Record<string, unknown> = { ...connection };
  for (const [name, methods] of Object.entries(namespaces as Namespaces)) {
    face[name] = Object.fromEntries(
      Object.entries(methods).map(([verb, call]) => [verb, (...args: never[]) => call(connection, ...args)]),
    );
  }
  return face as Face<N>;
}
