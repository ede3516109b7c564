/** A NUL is the one letter that PostgreSQL cannot store, so what asks for it asks for nothing. */
import type { MiddlewareHandler } from "hono";
import { invalidRequest, notFound } from "./problems.ts";
import type { Env } from "./router.ts";

/** A record whose name has a NUL is missing; a filter that has one is refused by its name. */
export function storableUrl(): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (!c.req.url.includes("%00")) return next();
    const { pathname, searchParams } = new URL(c.req.url);
    if (pathname.includes("%00")) throw notFound.refuse();
    throw invalidRequest.refuse({
      errors: [...searchParams]
        .filter(([, value]) => value.includes("\u0000"))
        .map(([name]) => ({
          pointer: `/query/${name}`,
          code: "invalid_text",
          detail: "must not contain NUL",
        })),
    });
  };
}
