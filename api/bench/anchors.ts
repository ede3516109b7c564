/** Where a price list can be entered: the cursors that `prices/count` gives, one list of them for each price list. */
import { ORIGIN, PAGE, SIZE, type World } from "./world.ts";

export async function readAnchors(port: number, world: Omit<World, "anchors">): Promise<string[][]> {
  const all: string[][] = [];
  for (const { token, contractId } of world.shoppers.slice(0, SIZE.priceLists)) {
    const response = await fetch(`http://127.0.0.1:${port}/v1/store/prices/count`, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "Listino-Key": world.publishableKey,
        Authorization: `Bearer ${token}`,
        Origin: ORIGIN,
      },
      body: JSON.stringify({ contract_id: contractId, every: PAGE }),
    });
    const text = await response.text();
    if (response.status !== 200) throw new Error(`prices/count answered ${response.status}: ${text}`);
    const { count, anchors } = JSON.parse(text) as { count: number; anchors: string[] };
    if (count !== SIZE.products || anchors.length < count / PAGE - 1) {
      throw new Error(`prices/count found ${count} rows and ${anchors.length} anchors`);
    }
    all.push(anchors.slice(0, count / PAGE - 1));
  }
  return all;
}
