import { asBuyer } from "../../platform/auth/permit.ts";
import { bulk } from "../../platform/bulk/bulk.ts";
import { sightOf, visible } from "../assortments/index.ts";
import { partNumbersSet } from "./events.ts";
import { PartNumberRow } from "./schemas.ts";
import { type Numbered, writeNumbers } from "./write-numbers.ts";

const KNOWN = `
  with ${sightOf({ company: "$2", buyer: "$3" })}
  select p.sku, p.id, n.part_number
  from products p left join part_numbers n on n.company_id = $2 and n.product_id = p.id
  where p.sku = any (array(select jsonb_array_elements_text($1::jsonb))) and p.status = 'active' and ${visible("p.id")}`;

/** The company's own list of numbers, by our SKUs. */
export const setPartNumbers = bulk<PartNumberRow>({
  permission: { buyer: "part_numbers.edit" },
  audit: "part_numbers.set",
  event: partNumbersSet,
  row: PartNumberRow,
  identity: (row) => row.sku,
  externalId: (row) => row.sku,
  write: async (work, rows) => {
    const { companyId, id: buyerId } = asBuyer(work.actor);
    const skus = JSON.stringify(rows.map(({ sku }) => sku));
    const found = await work.query<Numbered & { sku: string }>(KNOWN, [skus, companyId, buyerId]);
    const known = new Map(found.map((one) => [one.sku, one]));
    const numbers = rows.map(({ sku, part_number }) => ({ key: sku, number: part_number }));
    return writeNumbers(work, companyId, known, numbers, "sku");
  },
  // What a list does not name, the company may have numbered by hand.
  retire: async () => 0,
});
