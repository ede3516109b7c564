/** The roles a supplier starts with; they are its own from then on. */
import { type Grant, plainGrants } from "../../../kernel/grants.ts";
import { BUYER_CAPABILITIES, type BuyerCapability } from "../../../kernel/permissions.ts";

interface BuiltIn {
  readonly name: string;
  readonly grants: readonly Grant[];
  readonly isFirst: boolean;
  readonly isDefault: boolean;
}

const ORDERER: readonly BuyerCapability[] = ["prices.view", "carts.edit", "orders.submit", "addresses.edit"];
const whole = (capabilities: readonly BuyerCapability[]): Grant[] =>
  capabilities.map((capability) => ({ capability, scope: "company" }));

export const BUILT_IN_ROLES: readonly BuiltIn[] = [
  { name: "Administrator", grants: whole(BUYER_CAPABILITIES), isFirst: true, isDefault: false },
  {
    name: "Orderer",
    grants: [...plainGrants(ORDERER), { capability: "orders.view", scope: "own" }],
    isFirst: false,
    isDefault: true,
  },
  { name: "Viewer", grants: whole(["prices.view", "orders.view"]), isFirst: false, isDefault: false },
];
