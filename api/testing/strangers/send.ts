import type { Answer, Harness } from "../harness.ts";
import type { Seeded } from "../tenancy/seed.ts";
import type { Target } from "./references.ts";
import type { Sample } from "./sample.ts";

/** Sends a request as whoever the operation is for: a buyer of the first company, its website's visitor, or staff. */
export function send(
  harness: Harness,
  asking: Seeded,
  target: Target,
  { path, body: sample }: Sample,
): Promise<Answer> {
  const verb = target.verb.toUpperCase();
  const types = Object.keys(target.operation.requestBody?.content ?? {});
  // What takes no JSON takes a file of rows.
  const file = types.length > 0 && !types.includes("application/json");
  const headers = {
    ...(verb === "POST" ? { "Idempotency-Key": crypto.randomUUID() } : {}),
    ...(file ? { "Content-Type": "text/csv" } : {}),
  };
  const body = file ? "external_id,name\n1,Bolt\n" : sample;
  const options = { headers };
  const schemes = (target.operation.security ?? []).flatMap((one) => Object.keys(one));
  if (schemes.includes("buyerSession")) return asking.companies[0].buyer.store(verb, path, body, options);
  if (schemes.includes("publishableKey")) return asking.supplier.visit(verb, path, body, options);
  if (schemes.includes("secretKey")) return asking.supplier.admin(verb, path, body, options);
  if (schemes.includes("staffSession")) return asking.asMember(verb, path, body, options);
  return harness.call(verb, path, { body, ...options });
}
