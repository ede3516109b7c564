/** Small secrets kept in the database: AES-256-GCM under a key that the deployment's secret signs for one purpose. */
import type { Ports } from "../ports.ts";

type Signer = Pick<Ports, "sign" | "random">;

const IV_BYTES = 12;

async function keyFor({ sign }: Pick<Ports, "sign">, purpose: string) {
  const bytes = await sign(`sealing key ${purpose}`);
  return crypto.subtle.importKey("raw", new Uint8Array(bytes), "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** `about` names the record it belongs to: moved to another one, it cannot be opened. */
export async function seal(
  ports: Signer,
  purpose: string,
  about: string,
  bytes: Uint8Array,
): Promise<string> {
  const iv = new Uint8Array(ports.random(IV_BYTES));
  const additionalData = new TextEncoder().encode(about);
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData },
    await keyFor(ports, purpose),
    new Uint8Array(bytes),
  );
  return btoa(String.fromCharCode(...iv, ...new Uint8Array(sealed)));
}

/** Null for what was not sealed so: under another deployment's secret, for another record, or changed. */
export async function unseal(
  ports: Pick<Ports, "sign">,
  purpose: string,
  about: string,
  text: string,
): Promise<Uint8Array | null> {
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const opened = await crypto.subtle.decrypt(
      {
        name: "AES-GCM",
        iv: bytes.slice(0, IV_BYTES),
        additionalData: new TextEncoder().encode(about),
      },
      await keyFor(ports, purpose),
      bytes.slice(IV_BYTES),
    );
    return new Uint8Array(opened);
  } catch {
    return null;
  }
}
