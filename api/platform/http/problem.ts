/** RFC 9457 problem documents. The code that is thrown and the schema that is documented are one object. */
import { z } from "@hono/zod-openapi";
import { type FieldError, Refusal, type RefusalOptions } from "../../kernel/refusal.ts";

export interface ProblemDefinition<Code extends string = string> {
  readonly code: Code;
  readonly status: number;
  readonly title: string;
  /** The shape of the further members that come with this code. */
  readonly facts: z.ZodObject | null;
  /** Makes the error to throw. */
  refuse(options?: RefusalOptions): Refusal;
}

export function problem<Code extends string>(
  code: Code,
  status: number,
  title: string,
  facts: z.ZodObject | null = null,
): ProblemDefinition<Code> {
  return { code, status, title, facts, refuse: (options) => new Refusal({ code, status, title }, options) };
}

export const TYPE_BASE = "https://listino.dev/problems/";

const FieldErrorSchema = z
  .object({
    pointer: z.string().openapi({
      description:
        "RFC 6901 pointer to the field in the body; `/query/…`, `/path/…` and `/headers/…` for the others.",
    }),
    code: z.string(),
    detail: z.string(),
    suggestion: z.string().optional().openapi({ description: "The nearest value that would be accepted." }),
  })
  .openapi("FieldError");

export const ProblemSchema = z
  .looseObject({
    type: z.string().openapi({ description: "URI of the kind of problem: the documentation of `code`." }),
    title: z
      .string()
      .openapi({ description: "What kind of problem it is, for people; the same for every occurrence." }),
    status: z.int(),
    detail: z.string().optional().openapi({ description: "What went wrong this time." }),
    instance: z.string().openapi({ description: "The request's id, as in the `Listino-Request-Id` header." }),
    code: z.string().openapi({ description: "Stable, machine-readable." }),
    errors: z.array(FieldErrorSchema).optional(),
  })
  .openapi("Problem", {
    description: "RFC 9457 problem details. Further members hold the facts of the code.",
    example: {
      type: `${TYPE_BASE}not_found`,
      title: "There is no such record",
      status: 404,
      instance: "req_01k9w8zv6se7r8x9y0a1b2c3d4",
      code: "not_found",
    },
  });

export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance: string;
  code: string;
  errors?: readonly FieldError[];
  [fact: string]: unknown;
}

export function problemDocument(refusal: Refusal, requestId: string): ProblemDocument {
  const { detail, errors, facts } = refusal.options;
  return {
    ...facts,
    type: TYPE_BASE + refusal.code,
    title: refusal.title,
    status: refusal.status,
    ...(detail ? { detail } : {}),
    instance: requestId,
    code: refusal.code,
    ...(errors?.length ? { errors } : {}),
  };
}
