/** A password's check that takes as long for an account that does not exist. */
import type { PasswordHasher } from "../ports.ts";

const stands = new WeakMap<PasswordHasher, Promise<string>>();

/** Waits for the stand-in in either case, so that the first caller's work does not tell the two apart. */
export async function verifyPassword(
  passwords: PasswordHasher,
  hash: string | null,
  password: string,
): Promise<boolean> {
  let standIn = stands.get(passwords);
  if (!standIn) {
    standIn = passwords.hash("nobody's password");
    stands.set(passwords, standIn);
  }
  const instead = await standIn;
  const right = await passwords.verify(hash ?? instead, password);
  return hash !== null && right;
}
