/** A record of each kind that has an id. A new kind is added here, and written by api/testing/tenancy/seed.ts. */
import type { Seeded, SeededCompany } from "../tenancy/seed.ts";

interface RecordKind {
  /** Belongs to one company: another company's buyers must not tell it from a missing one. */
  readonly ofCompany: boolean;
  idOf(supplier: Seeded, company: SeededCompany): string;
}

const ofSupplier = (idOf: RecordKind["idOf"]): RecordKind => ({ ofCompany: false, idOf });
const ofCompany = (idOf: (company: SeededCompany) => string): RecordKind => ({
  ofCompany: true,
  idOf: (_supplier, company) => idOf(company),
});

const KINDS: Readonly<Record<string, RecordKind>> = {
  sup: ofSupplier(({ supplier }) => supplier.id),
  stf: ofSupplier(({ staffId }) => staffId),
  key: ofSupplier(({ keyId }) => keyId),
  cat: ofSupplier(({ categoryId }) => categoryId),
  evt: ofSupplier(({ eventId }) => eventId),
  eml: ofSupplier(({ emailId }) => emailId),
  prd: ofSupplier((_supplier, { productId }) => productId),
  whs: ofSupplier((_supplier, { warehouseId }) => warehouseId),
  prl: ofSupplier((_supplier, { priceListId }) => priceListId),
  grp: ofSupplier(({ groupId }) => groupId),
  fam: ofSupplier(({ familyId }) => familyId),
  asm: ofSupplier(({ assortmentId }) => assortmentId),
  pro: ofSupplier(({ promotionId }) => promotionId),
  rol: ofSupplier(({ roleId }) => roleId),
  sts: ofSupplier(({ staffSessionId }) => staffSessionId),
  ntf: ofSupplier(({ notificationId }) => notificationId),
  brl: ofSupplier(({ buyerRoleId }) => buyerRoleId),
  ann: ofSupplier(({ announcementId }) => announcementId),
  imp: ofSupplier(({ importId }) => importId),
  app: ofSupplier(({ applicationId }) => applicationId),
  loc: ofCompany(({ locationId }) => locationId),
  dsc: ofCompany(({ discountId }) => discountId),
  ses: ofCompany(({ buyer }) => buyer.sessionId),
  com: ofCompany(({ buyer }) => buyer.companyId),
  buy: ofCompany(({ buyer }) => buyer.id),
  adr: ofCompany(({ addressId }) => addressId),
  con: ofCompany(({ contractId }) => contractId),
  crt: ofCompany(({ cartId }) => cartId),
  ord: ofCompany(({ orderId }) => orderId),
  oln: ofCompany(({ lineId }) => lineId),
  inv: ofCompany(({ invitationId }) => invitationId),
  mbr: ofCompany(({ membershipId }) => membershipId),
};

export function kindOf(prefix: string, operationId: string): RecordKind {
  const kind = KINDS[prefix];
  if (kind) return kind;
  throw new Error(
    `${operationId} takes an id ${prefix}_…: say in api/testing/strangers/records.ts how to get one`,
  );
}
