/**
 * The cookie of a buyer's session, for pages on the API's own site. `__Host-` ties it to the one host and to https; its
 * name carries the supplier, so that two suppliers on one API host do not sign each other out.
 */
function cookieName(supplierId: string): string {
  return `__Host-listino-${supplierId.slice(4)}`;
}

export function readCookie(header: string | undefined, supplierId: string): string | null {
  const name = `${cookieName(supplierId)}=`;
  const pair = header?.split(/;\s*/).find((one) => one.startsWith(name));
  return pair?.slice(name.length) || null;
}

/** An empty token takes the cookie away. */
export function cookieOf(supplierId: string, token: string, seconds: number): string {
  const life = token === "" ? 0 : Math.max(0, Math.floor(seconds));
  return `${cookieName(supplierId)}=${token}; Path=/; Max-Age=${life}; HttpOnly; Secure; SameSite=Lax`;
}
