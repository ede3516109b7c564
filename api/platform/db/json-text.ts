/**
 * SQL expressions that write JSON as text. For a page of rows this takes PostgreSQL two thirds of the time that
 * json_build_object takes, and the answer is passed on without being parsed.
 */

/** Text that may hold anything. */
export const escaped = (text: string): string => `to_json(${text})::text`;
/** Text that needs no escaping: ids, decimals, dates, codes. */
export const quoted = (text: string): string => `'"' || ${text} || '"'`;
/** An exact decimal, without the zeros of its column. */
export const exactly = (number: string): string => quoted(`trim_scale(${number})`);
export const orNull = (json: string): string => `coalesce(${json}, 'null')`;
/** A value of ours. */
export const literal = (value: string | boolean | null): string =>
  `'${JSON.stringify(value).replaceAll("'", "''")}'`;
/** Values that were joined by commas; nothing where there were none. */
export const arrayOf = (joined: string): string => `'[' || coalesce(${joined}, '') || ']'`;

/** An object of members that are such expressions themselves. */
export function objectOf(members: Readonly<Record<string, string>>): string {
  const parts = Object.entries(members).map(
    ([name, value], place) => `'${place === 0 ? "{" : ","}"${name}":' || ${value}`,
  );
  // What stands side by side is joined here instead of for every row.
  return `${parts.join(" || ")} || '}'`.replaceAll("' || '", "");
}
