import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import type { PasswordHasher } from "../platform/ports.ts";

const LENGTH = 32;

/** scrypt as `scrypt$N$r$p$salt$key`, base64. N = 2^14 with r = 8, p = 5: OWASP's choice for 16 MiB. */
export function scryptPasswords(cost: { N: number; p: number } = { N: 16384, p: 5 }): PasswordHasher {
  const derive = (password: string, salt: Buffer, N: number, r: number, p: number) =>
    new Promise<Buffer>((resolve, reject) =>
      scrypt(
        password.normalize("NFKC"),
        salt,
        LENGTH,
        { N, r, p, maxmem: 2 ** 20 + 256 * N * r },
        (error, key) => (error ? reject(error) : resolve(key)),
      ),
    );
  return {
    async hash(password) {
      const salt = randomBytes(16);
      const key = await derive(password, salt, cost.N, 8, cost.p);
      return ["scrypt", cost.N, 8, cost.p, salt.toString("base64"), key.toString("base64")].join("$");
    },
    async verify(hash, password) {
      const [kind, N, r, p, salt, key] = hash.split("$");
      if (kind !== "scrypt" || !salt || !key) return false;
      const stored = Buffer.from(key, "base64");
      const given = await derive(password, Buffer.from(salt, "base64"), Number(N), Number(r), Number(p));
      return stored.length === given.length && timingSafeEqual(stored, given);
    },
  };
}
