import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedPglite } from "../../testing/harness.ts";
import { type Parties, treatmentOf, treatmentSql } from "./domain/treatment.ts";

const country = fc.constantFrom("DE", "FR", "GR", "GB", "US", "CH", null);
const parties = fc.record({
  treatment: fc.constantFrom("automatic", "automatic", "automatic", "standard", "export"),
  supplierCountry: country,
  companyCountry: country,
  vatId: fc.constantFrom("DE1", "FR1", "EL1", "XI1", "GB1", "CH1", "", null),
  vatStatus: fc.constantFrom("valid", "invalid", "not_checked"),
}) as fc.Arbitrary<Parties>;

describe("the tax treatment in SQL", () => {
  it("is the one of the rule, whoever the parties are", async () => {
    const { db } = await sharedPglite();
    const expression = treatmentSql({
      ...{ treatment: "t", supplierCountry: "f", companyCountry: "c", vatId: "v", vatStatus: "s" },
    });
    await fc.assert(
      fc.asyncProperty(fc.array(parties, { minLength: 1, maxLength: 50 }), async (all) => {
        const rows = all.map((one) => Object.values(one));
        const found = (await db.unscoped(
          `select ${expression} as treatment from jsonb_array_elements($1::jsonb) with ordinality as one(row, place),
            lateral (select row->>0 as t, row->>1 as f, row->>2 as c, row->>3 as v, row->>4 as s) as parties order by place`,
          [JSON.stringify(rows)],
        )) as { treatment: string }[];
        expect(found.map((row) => row.treatment)).toEqual(all.map(treatmentOf));
      }),
      { numRuns: 60 },
    );
  });
});
