import { asBuyer } from "../../platform/auth/permit.ts";
import { command } from "../../platform/command.ts";
import { notFound } from "../../platform/http/problems.ts";
import { sightOf, visible } from "../assortments/index.ts";
import { partNumbersSet } from "./events.ts";
import { type PartNumberFound, presentPartNumber } from "./schemas.ts";
import { writeNumbers } from "./write-numbers.ts";

const FIND = `
  with ${sightOf({ company: "$2", buyer: "$3" })}
  select p.id, p.sku, p.name, n.part_number, n.number_sort, n.updated_at
  from products p left join part_numbers n on n.company_id = $2 and n.product_id = p.id
  where p.id = $1 and p.status = 'active' and ${visible("p.id")}`;

interface Input {
  readonly id: string;
  readonly part_number: string | null;
}

/** What the company calls a product; null forgets it. */
export const putPartNumber = command({
  permission: { buyer: "part_numbers.edit" },
  audit: "part_number.put",
  run: async (work, { id, part_number }: Input) => {
    const { companyId, id: buyerId } = asBuyer(work.actor);
    const [found] = await work.query<PartNumberFound>(FIND, [id, companyId, buyerId]);
    if (!found) throw notFound.refuse();
    const known = new Map([[id, found]]);
    await writeNumbers(work, companyId, known, [{ key: id, number: part_number }], "id");
    if (found.part_number !== part_number) {
      work.changed(id, [{ field: "part_number", before: found.part_number, after: part_number }]);
      work.emit(partNumbersSet, {
        recordId: id,
        companyId,
        data: {
          created: found.part_number === null ? 1 : 0,
          updated: found.part_number === null ? 0 : 1,
          deactivated: 0,
        },
      });
    }
    return presentPartNumber({ ...found, part_number, updated_at: work.now.toISOString() });
  },
});
