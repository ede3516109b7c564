/** The two fixed vocabularies. Staff permissions are also the scopes of secret keys; the two are never shared. */

export const STAFF_PERMISSIONS = [
  "settings.read",
  "settings.write",
  "staff.read",
  "staff.write",
  "roles.read",
  "roles.write",
  "api_keys.read",
  "api_keys.write",
  "companies.read",
  "companies.write",
  "buyers.read",
  "buyers.write",
  "sessions.create",
  "applications.read",
  "applications.decide",
  "announcements.read",
  "announcements.write",
  "products.read",
  "products.write",
  "stock.read",
  "stock.write",
  "prices.read",
  "prices.write",
  "contracts.read",
  "contracts.write",
  "orders.read",
  "orders.accept",
  "orders.reject",
  "imports.read",
  "imports.write",
  "notifications.read",
  "events.read",
  "audit.read",
  "emails.read",
] as const;
export type StaffPermission = (typeof STAFF_PERMISSIONS)[number];

export const BUYER_CAPABILITIES = [
  "prices.view",
  "carts.edit",
  "orders.submit",
  "orders.view",
  "addresses.edit",
  "part_numbers.edit",
  "buyers.manage",
] as const;
export type BuyerCapability = (typeof BUYER_CAPABILITIES)[number];

/**
 * Who may run a command or a query. A buyer's company must be `active` to change anything and connected
 * (active or suspended) to read, unless `company: "any"` says why not.
 */
export type Permission =
  | {
      readonly staff: StaffPermission | "signed_in";
      /**
       * Whose things are changed, where the permission alone does not say (EVERYBODYS in platform/auth/standing.ts):
       * staff who represent some companies change nothing that all companies have.
       */
      readonly concerns?: "company" | "everybody";
    }
  | {
      readonly buyer: BuyerCapability | "signed_in";
      readonly company?: "any";
      /** Also for who has still to change a temporary password. */
      readonly restricted?: true;
    }
  | { readonly visitor: true }
  | { readonly system: true };
