/** `"Name" <address>` as RFC 5322 wants it; a name cannot smuggle in a header or a second address. */
export function mailbox(name: string, email: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
  const clean = name.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
  return clean === "" ? email : `"${clean.replace(/["\\]/g, "\\$&")}" <${email}>`;
}
