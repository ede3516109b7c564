import fc from "fast-check";
import { expect, it } from "vitest";
import { temporaryPassword } from "./temporary-password.ts";

const signature = fc.uint8Array({ minLength: 32, maxLength: 32 });

it("a temporary password is easy to type, the same for the same signature and another for another", () => {
  fc.assert(
    fc.property(signature, signature, (one, other) => {
      const password = temporaryPassword(one);
      expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
      expect(password).not.toMatch(/[ilo01]/);
      expect(temporaryPassword(one)).toBe(password);
      if (String(one) !== String(other)) expect(temporaryPassword(other)).not.toBe(password);
    }),
  );
});
