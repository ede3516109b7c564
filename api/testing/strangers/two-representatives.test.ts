/** Staff of the scope `own`: a company whose sales representative is somebody else is as missing as one that never was. */
import { buildDocument } from "../../../openapi/build.ts";
import { send } from "./send.ts";
import { walkStrangers } from "./walk.ts";

/** Operations of permissions that no list of companies can hold back: the whole scope is refused them, whatever the id. */
const NEVER = new Set(["acceptApplication"]);

walkStrangers(buildDocument(), {
  name: "another representative's company",
  concerns: (target, ofCompany) => ofCompany && target.path.startsWith("/v1/admin/") && !NEVER.has(target.id),
  pick: (own) => [own, own.companies[1]],
  send: (harness, asking, target, sample) => {
    const schemes = (target.operation.security ?? []).flatMap((one) => Object.keys(one));
    if (!schemes.includes("secretKey")) return send(harness, asking, target, sample);
    const verb = target.verb.toUpperCase();
    const options = verb === "POST" ? { headers: { "Idempotency-Key": crypto.randomUUID() } } : {};
    return asking.asRepresentative(verb, sample.path, withoutRepresentative(sample.body), options);
  },
});

/** Giving a company away is a refusal of its own. */
function withoutRepresentative(body: unknown): unknown {
  if (typeof body !== "object" || body === null) return body;
  const { sales_rep_id: _, ...rest } = body as Record<string, unknown>;
  return rest;
}
