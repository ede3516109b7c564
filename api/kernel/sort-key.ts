/** Lower case without accents, so that "Émail" and "email" sort and search together; digits keep their place. */
export function sortKey(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .trim();
}
