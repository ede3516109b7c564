/**
 * How an operationId becomes a method of its namespace (the operation's tag):
 *
 * 1. The tag in camelCase is the namespace: `price-lists` → `priceLists`.
 * 2. The first word of the operationId is the verb; `bulk` takes the next word with it: `bulkUpsert…`, `bulkSet…`.
 * 3. `admin` before the verb, and `Own`, `Staff` after it, only tell the two faces apart: dropped.
 * 4. The words of the tag, singular or plural, are dropped. What is left qualifies the verb.
 *
 * `adminListOrders` → `orders.list`, `acceptOrder` → `orders.accept`, `setCartLines` → `carts.setLines`,
 * `bulkUpsertPriceEntries` → `priceLists.bulkUpsertEntries`, `createStaffSession` → `sessions.create`.
 */

const faceWords = new Set(["Own", "Staff"]);

export function namespaceOf(tag: string): string {
  return tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function typeName(operationId: string): string {
  return operationId.charAt(0).toUpperCase() + operationId.slice(1);
}

export function methodOf(operationId: string, tag: string): string {
  const words = operationId.match(/^[a-z]+|[A-Z][a-z0-9]*/g) ?? [operationId];
  if (words[0] === "admin") words.shift();
  const verb = words.splice(0, words[0] === "bulk" ? 2 : 1);
  verb[0] = verb[0]?.toLowerCase() ?? "";
  const noun = new Set(tag.split("-").map(singular));
  const left = words.filter((word) => !faceWords.has(word) && !noun.has(singular(word.toLowerCase())));
  return [...verb, ...left].join("");
}

function singular(word: string): string {
  return word
    .replace(/ies$/, "y")
    .replace(/(ss|x)es$/, "$1")
    .replace(/([^s])s$/, "$1");
}
