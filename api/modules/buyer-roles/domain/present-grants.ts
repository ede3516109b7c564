import { type Grant, joinGrants } from "../../../kernel/grants.ts";
import { BUYER_CAPABILITIES } from "../../../kernel/permissions.ts";

/** In the fixed order of the capabilities, so that equal roles look equal. */
export function presentGrants(grants: readonly Grant[]): Grant[] {
  return joinGrants(grants)
    .map(({ capability, scope }) => ({ capability, scope }))
    .sort((a, b) => BUYER_CAPABILITIES.indexOf(a.capability) - BUYER_CAPABILITIES.indexOf(b.capability));
}
