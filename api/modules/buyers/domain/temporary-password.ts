/** A password that people type once: sixteen letters and digits without those that look alike, 79 bits. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** From a signature, so that the mail can make it again. */
export function temporaryPassword(signature: Uint8Array): string {
  let value = 0n;
  for (const byte of signature) value = (value << 8n) | BigInt(byte);
  let text = "";
  for (let i = 0; i < 16; i++) {
    if (i > 0 && i % 4 === 0) text += "-";
    text += LETTERS[Number(value % BigInt(LETTERS.length))];
    value /= BigInt(LETTERS.length);
  }
  return text;
}
