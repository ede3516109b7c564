import { z } from "@hono/zod-openapi";
import { idSchema, listQuery, timeSchema } from "../../platform/http/schemas.ts";
import { CompanyRefSchema } from "../companies/index.ts";

export const NotificationSchema = z
  .object({
    id: idSchema("ntf", "notification"),
    type: z.string().openapi({
      description:
        "The event it is made from: `company.connected`, `application.submitted` or `order.submitted`; more may follow.",
      example: "order.submitted",
    }),
    title: z
      .string()
      .openapi({ description: "What happened, in English.", example: "Order 2026-000012 from Hartley" }),
    record_id: z
      .string()
      .openapi({ description: "What it is about.", example: "ord_01k9w8zv6se7r8x9y0a1b2c3d4" }),
    company: z
      .union([CompanyRefSchema, z.null()])
      .openapi({ description: "Null where it is about no customer yet." }),
    at: timeSchema,
    read_at: timeSchema.nullable().openapi({ description: "When whoever asks read it.", example: null }),
  })
  .openapi("Notification");

export const NotificationCountSchema = z
  .object({
    unread: z.int().openapi({ description: "Those not read, up to 1,000.", example: 3 }),
  })
  .openapi("NotificationCount");

export const notificationFilters = z.object({
  ...listQuery,
  unread: z
    .enum(["true", "false"])
    .optional()
    .openapi({ description: "`true` for those not read only.", example: "true" }),
});

export const NotificationsRead = z
  .object({
    ids: z
      .array(z.string().max(64))
      .min(1)
      .max(500)
      .optional()
      .openapi({ description: "These.", example: ["ntf_01k9w8zv6se7r8x9y0a1b2c3d4"] }),
    all: z.literal(true).optional().openapi({ description: "All there are by now.", example: true }),
  })
  .refine(({ ids, all }) => (ids === undefined) !== (all === undefined), {
    message: "either ids, or all",
    path: ["ids"],
  })
  .openapi("NotificationsRead", { example: { all: true } });

export interface NotificationRow {
  readonly id: string;
  readonly type: string;
  readonly record_id: string;
  readonly at: string;
  readonly read_at: string | null;
  readonly company_id: string | null;
  readonly company_name: string | null;
  readonly order_number: string | null;
  readonly applicant: string | null;
}

const TITLES: Readonly<Record<string, (row: NotificationRow) => string>> = {
  "company.connected": ({ company_name }) => `${company_name ?? "A company"} is connected`,
  "application.submitted": ({ applicant }) => `${applicant ?? "A company"} asks for an account`,
  "order.submitted": ({ order_number, company_name }) =>
    `Order ${order_number ?? ""} from ${company_name ?? "a company"}`,
};

export function presentNotification(row: NotificationRow): z.infer<typeof NotificationSchema> {
  const { company_id, company_name } = row;
  const time = (at: string) => new Date(at).toISOString();
  return {
    id: row.id,
    type: row.type,
    title: TITLES[row.type]?.(row) ?? row.type,
    record_id: row.record_id,
    company: company_id !== null && company_name !== null ? { id: company_id, name: company_name } : null,
    at: time(row.at),
    read_at: row.read_at === null ? null : time(row.read_at),
  };
}
