/** Routers and the shape every operation has before it has a handler. */
import { createRoute, OpenAPIHono, type RouteConfig, z } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import type { FieldError } from "../../kernel/refusal.ts";
import type { Context } from "../context.ts";
import { type ProblemDefinition, ProblemSchema } from "./problem.ts";
import * as common from "./problems.ts";

export interface Env {
  Variables: { context: Context; requestId: string; clientAddress: string | null };
}
export type Router = OpenAPIHono<Env>;
/** One request as handlers see it. */
export type RequestContext = HonoContext<Env>;

export function newRouter(): Router {
  return new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success)
        throw common.invalidRequest.refuse({ errors: fieldErrors(result.target, result.error.issues) });
    },
  });
}

const PLACES: Record<string, string> = { query: "/query", param: "/path", header: "/headers" };

/** Zod's issues as field errors; every branch of a union counts as one field. */
export function fieldErrors(
  target: string,
  issues: readonly { path: PropertyKey[]; code?: string; message: string }[],
): FieldError[] {
  return issues.map((issue) => ({
    pointer:
      (PLACES[target] ?? "") +
      issue.path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
    code: issue.code ?? "invalid",
    detail: issue.message,
  }));
}

/** Who may call: decides the security requirement and the problems every such operation may answer. */
export type Audience = "visitor" | "guest" | "buyer" | "staff" | "member" | "anyone";

const SECURITY: Record<Audience, Record<string, string[]>[]> = {
  visitor: [{ publishableKey: [] }],
  /** A buyer, or nobody in particular where the supplier lets guests in. */
  guest: [{ publishableKey: [], buyerSession: [] }, { publishableKey: [] }],
  buyer: [{ publishableKey: [], buyerSession: [] }],
  staff: [{ secretKey: [] }, { staffSession: [] }],
  // A member of the staff in person, which a key is not.
  member: [{ staffSession: [] }],
  anyone: [],
};

type Specification<P extends string> = Omit<RouteConfig, "path" | "security" | "tags"> & {
  path: P;
  operationId: string;
  summary: string;
  description: string;
};

/** `createRoute` with what must not be forgotten: tag, audience, summary, description, and each problem it can answer. */
export function operation<P extends string, R extends Specification<P>>(
  tag: string,
  audience: Audience,
  route: R & { path: P },
  problems: readonly ProblemDefinition[] = [],
) {
  const declared = [...problems, ...commonProblems(audience, route)];
  return createRoute({
    ...route,
    tags: [tag],
    security: SECURITY[audience],
    responses: { ...problemResponses(declared), ...route.responses },
  }) as unknown as ReturnType<typeof createRoute<P, R & { path: P }>>;
}

function commonProblems(audience: Audience, route: Specification<string>): ProblemDefinition[] {
  const list: ProblemDefinition[] = [common.internalError, common.rateLimited];
  if (route.request) list.push(common.invalidRequest);
  if (route.request?.body) list.push(common.malformedJson, common.bodyTooLarge, common.unsupportedMediaType);
  if (route.request?.body?.content["application/x-ndjson"]) list.push(common.bodyIncomplete);
  if (route.method === "post" && !route["x-listino-safe"])
    list.push(common.idempotencyInProgress, common.idempotencyKeyReused);
  if (route.request?.params) list.push(common.notFound);
  if (audience !== "anyone") list.push(common.unauthenticated);
  const ofBuyers = audience === "buyer" || audience === "guest";
  if (audience === "visitor" || ofBuyers) list.push(common.keyMissing, common.originNotAllowed);
  if (ofBuyers)
    list.push(common.forbidden, common.companySuspended, common.notConnected, common.passwordChangeRequired);
  if (audience === "staff" || audience === "member") list.push(common.forbidden, common.originNotAllowed);
  return list;
}

function problemResponses(problems: readonly ProblemDefinition[]): RouteConfig["responses"] {
  const byStatus = new Map<number, Map<string, ProblemDefinition>>();
  for (const definition of problems) {
    const codes = byStatus.get(definition.status) ?? new Map<string, ProblemDefinition>();
    byStatus.set(definition.status, codes.set(definition.code, definition));
  }
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, codes]) => [
        status,
        {
          description: [...codes.values()].map(({ code, title }) => `\`${code}\`: ${title}.`).join(" "),
          content: { "application/problem+json": { schema: problemSchema([...codes.values()]) } },
        },
      ]),
  );
}

/** One alternative for each code that comes with facts, so that `code` tells them apart, and one for all the others. */
function problemSchema(definitions: readonly ProblemDefinition[]): z.ZodType {
  const bare = definitions.flatMap(({ code, facts }) => (facts ? [] : [code])).sort();
  const alternatives = [
    ...definitions.flatMap(({ code, facts }) => (facts ? [facts.extend({ code: z.literal(code) })] : [])),
    ...(bare.length > 0 ? [z.object({ code: z.enum(bare) })] : []),
  ].map((part) => z.intersection(ProblemSchema, part));
  const [only, ...more] = alternatives;
  return only && more.length === 0 ? only : z.union(alternatives);
}
