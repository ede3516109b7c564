/** Web origins exactly as browsers send them: scheme, host and, where it is not the scheme's own, port. */
export function isOrigin(text: string): boolean {
  if (!/^https?:\/\/[^*\s]+$/.test(text) || !URL.canParse(text)) return false;
  return new URL(text).origin === text;
}
