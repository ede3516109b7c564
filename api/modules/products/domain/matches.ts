/**
 * The products that have all words of a search, as SQL: from the word that fewest have, and where every word has many hits,
 * from the sets of all of them. Pure.
 */
import type { Word } from "./words.ts";

/** Words that are tried as a way in. */
const TRIED = 3;
/** So many matches are looked up one by one; of more, an order meets a page sooner. */
const SOME = 4000;

/** Whether there are more matches than `MATCHES` holds: then it holds none, and an order has to be walked. */
export const COUNTLESS = "(select so from countless)";
export const MATCHES = "select product_id from matches";

/** Common table expressions, among them `matches` and `countless`, for behind `with`; empty without words. */
export function matchesOf(words: readonly Word[]): string {
  const [first, ...others] = words;
  if (!first) return "";
  const tried = words.slice(0, TRIED);
  const many = tried.map((word) => word.many);
  // The first word of few is the way in, and the others thin its hits out before any product is looked up.
  const ways = tried.map((word, entry) => {
    const thinned = words.flatMap((other, place) => {
      if (place === entry) return [];
      return place < entry || place >= TRIED
        ? [other.has("hit.product_id")]
        : [other.within("hit.product_id")];
    });
    const conditions = [...many.slice(0, entry), `not ${word.many}`, ...thinned];
    return `select distinct product_id from ${word.hits} hit where ${conditions.join(" and ")}`;
  });
  const thinned = others.map((word, place) =>
    place + 1 < TRIED ? word.among("hit.product_id") : word.has("hit.product_id"),
  );
  const common = [...many, `not ${first.wide}`, ...thinned];
  return `${words.map((word) => `${word.ctes}, `).join("")}common as materialized (
    select product_id from ${first.all} hit where ${common.join(" and ")} limit ${SOME} + 1
  ), countless as materialized (
    select ${many.join(" and ")} and (${first.wide} or (select count(*) > ${SOME} from common)) as so
  ), matches as materialized (
    ${ways.join(" union all ")} union all select distinct product_id from common where not ${COUNTLESS}
  )`;
}
