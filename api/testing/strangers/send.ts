import type { Answer, Harness } from "../harness.ts";
import type { Seeded } from "../tenancy/seed.ts";
import type { Target } from "./references.ts";
import type { Sample } from "./sample.ts";

/** Sends a request as whoever the operation is for: a buyer of the first company, its website's visitor, or staff. */
export function send(
  harness: Harness,
  asking: Seeded,
  target: Target,
  { path, body }: Sample,
): Promise<Answer> {
  const verb = target.verb.toUpperCase();
  const options = verb === "POST" ? { headers: { "Idempotency-Key": crypto.randomUUID() } } : {};
  const schemes = (target.operation.security ?? []).flatMap((one) => Object.keys(one));
  if (schemes.includes("buyerSession")) return asking.companies[0].buyer.store(verb, path, body, options);
  if (schemes.includes("publishableKey")) return asking.supplier.visit(verb, path, body, options);
  if (schemes.includes("secretKey")) return asking.supplier.admin(verb, path, body, options);
  if (schemes.includes("staffSession")) return asking.asMember(verb, path, body, options);
  return harness.call(verb, path, { body, ...options });
}
