import { createHmac, randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { seal, unseal } from "./sealed.ts";

const signer = (secret: string) => async (text: string) =>
  new Uint8Array(createHmac("sha256", secret).update(text).digest());
const ports = { sign: signer("ours"), random: (count: number) => new Uint8Array(randomBytes(count)) };
const BYTES = new TextEncoder().encode("12345678901234567890");

describe("a sealed secret", () => {
  it("opens for whoever sealed it, and is never written the same way twice", async () => {
    const [one, two] = [await seal(ports, "totp", "stf_1", BYTES), await seal(ports, "totp", "stf_1", BYTES)];
    expect(one).not.toBe(two);
    expect(await unseal(ports, "totp", "stf_1", one)).toEqual(BYTES);
    expect(await unseal(ports, "totp", "stf_1", two)).toEqual(BYTES);
  });

  it("does not open for another record, purpose or deployment, nor when it was changed", async () => {
    const sealed = await seal(ports, "totp", "stf_1", BYTES);
    expect(await unseal(ports, "totp", "stf_2", sealed)).toBeNull();
    expect(await unseal(ports, "other", "stf_1", sealed)).toBeNull();
    expect(await unseal({ sign: signer("theirs") }, "totp", "stf_1", sealed)).toBeNull();
    const changed = `${sealed.slice(0, 20)}${sealed[20] === "A" ? "B" : "A"}${sealed.slice(21)}`;
    for (const text of [changed, "", "no base 64!", sealed.slice(0, 12)]) {
      expect(await unseal(ports, "totp", "stf_1", text)).toBeNull();
    }
  });
});
