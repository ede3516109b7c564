/** Contracts and discounts of the one call, each by its own module's command; a refusal says in which row. */
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import type { z } from "zod";
import { Refusal } from "../../kernel/refusal.ts";
import type { Work } from "../../platform/command.ts";
import { invalidRequest } from "../../platform/http/problems.ts";
import { ContractInput, createContract, updateContract } from "../contracts/index.ts";
import { contracts } from "../contracts/tables.ts";
import { createDiscount, DiscountInput, updateDiscount } from "../discounts/index.ts";
import { discounts } from "../discounts/tables.ts";
import { missingFields } from "./domain/missing.ts";
import type { ConditionsInput } from "./schemas.ts";

type Agreed = z.infer<typeof ConditionsInput>;

export async function writeContracts(work: Work, companyId: string, rows: NonNullable<Agreed["contracts"]>) {
  const known = await findKnown(rows, (keys) =>
    work.db
      .select({ id: contracts.id, externalId: contracts.externalId })
      .from(contracts)
      .where(and(eq(contracts.companyId, companyId), keys(contracts.id, contracts.externalId))),
  );
  for (const [place, { id, ...row }] of rows.entries()) {
    const at = `/contracts/${place}`;
    const found = known(id, row.external_id, at);
    await inRow(at, async () => {
      if (found) return updateContract.within(work, { ...withoutCurrency(row), id: found });
      const made = ContractInput.safeParse({ ...row, company_id: companyId });
      if (!made.success) throw invalidRequest.refuse({ errors: missingFields(made.error.issues) });
      return createContract.within(work, made.data);
    });
  }
}

export async function writeDiscounts(work: Work, companyId: string, rows: NonNullable<Agreed["discounts"]>) {
  const known = await findKnown(rows, (keys) =>
    work.db
      .select({ id: discounts.id, externalId: discounts.externalId })
      .from(discounts)
      .where(
        and(
          eq(discounts.companyId, companyId),
          isNull(discounts.contractId),
          keys(discounts.id, discounts.externalId),
        ),
      ),
  );
  for (const [place, { id, ...row }] of rows.entries()) {
    const at = `/discounts/${place}`;
    const found = known(id, row.external_id, at);
    await inRow(at, async () => {
      if (found) return updateDiscount.within(work, { ...row, id: found });
      const made = DiscountInput.safeParse({ ...row, company_id: companyId });
      if (!made.success) throw invalidRequest.refuse({ errors: missingFields(made.error.issues) });
      return createDiscount.within(work, made.data);
    });
  }
}

type Columns = Parameters<typeof inArray>[0];
interface Keyed {
  readonly id?: string | undefined;
  readonly external_id?: string | null | undefined;
}

/** Which rows are about what the company has already: one statement for all of them. */
async function findKnown(
  rows: readonly Keyed[],
  find: (
    keys: (id: Columns, externalId: Columns) => ReturnType<typeof or>,
  ) => PromiseLike<{ id: string; externalId: string | null }[]>,
) {
  const ids = rows.flatMap(({ id }) => id ?? []);
  const externalIds = rows.flatMap(({ external_id }) => external_id ?? []);
  const found =
    rows.length === 0
      ? []
      : await find((id, externalId) =>
          or(inArray(id, ["", ...ids]), inArray(externalId, ["", ...externalIds])),
        );
  const own = new Set(found.map((one) => one.id));
  const byKey = new Map(found.map((one) => [one.externalId, one.id]));
  return (id: string | undefined, externalId: string | null | undefined, at: string) => {
    if (id === undefined) return externalId ? byKey.get(externalId) : undefined;
    if (own.has(id)) return id;
    throw invalidRequest.refuse({
      errors: [{ pointer: `${at}/id`, code: "unknown_id", detail: "is none of this company's" }],
    });
  };
}

const withoutCurrency = <T extends { currency?: unknown }>({ currency: _, ...row }: T) => row;

async function inRow(at: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const errors = error.options.errors?.map((one) => ({ ...one, pointer: `${at}${one.pointer}` }));
    throw new Refusal(error, {
      ...error.options,
      errors: errors ?? [{ pointer: at, code: error.code, detail: error.title }],
    });
  }
}
