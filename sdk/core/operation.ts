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
export type Operation<A extends unknown[], R, E> = ((connection: Connection, ...args: A) => R) & Fails<E>;
export type Method<A extends unknown[], R, E> = ((...args: A) => R) & Fails<E>;

/** The codes an operation can fail with: `ProblemCode<typeof submitOrder>`. */
export type ProblemCode<O> = O extends Fails<infer E> ? (E extends { code: infer C } ? C : never) : never;

/** The problem behind an error, typed by the operation that was called; undefined when there was none. */
export function problemOf<E>(error: unknown, _operation: Fails<E>): E | undefined {
  return error instanceof ListinoError ? (error.problem as E | undefined) : undefined;
}

/** Sorts the arguments into their places; what it returns sends them, a list with the cursor of a later page. */
function prepare<T>(line: string, connection: Connection, args: unknown[]) {
  const [method = "", template = "", takes = ""] = line.split(" ");
  const path = template.replace(/\{\w+\}/g, () => {
    const id = args.shift();
    // An empty segment would silently address the collection instead of the record.
    if (!id) throw new TypeError(`An id is missing: ${line}`);
    return encodeURIComponent(id as string);
  });
  const place = takes.includes("b") ? "body" : "query";
  const input: Input = { safe: takes.includes("s") };
  if (place === "body") input.body = args.shift();
  if (takes.includes("q")) input.query = args.shift() as Input["query"];
  return (more?: object) => {
    const whole = more ? { ...input, [place]: { ...(input[place] as object), ...more } } : input;
    return connection.request<T>(method, path, whole, args[0] as CallOptions | undefined);
  };
}

/** `line` is `METHOD path takes`; takes names what the call expects: b a body, q a query, s: safe to repeat. */
export function operation<A extends unknown[], T, E>(line: string): Operation<A, Call<T>, E> {
  return (connection, ...args) => prepare<T>(line, connection, args)();
}

/** The same for operations that answer pages; the cursor travels where the other filters do. */
export function listOperation<A extends unknown[], P extends Page<unknown>, E>(
  line: string,
): Operation<A, ListCall<P>, E> {
  return (connection, ...args) => {
    const send = prepare<P>(line, connection, args);
    return new ListCall(send().withResponse(), (cursor) => send({ cursor }));
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
