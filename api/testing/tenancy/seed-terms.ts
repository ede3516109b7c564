/** A row in every table of agreements: for the supplier, and for one of its companies. */
import { announcementDismissals, announcements } from "../../modules/announcements/tables.ts";
import { applications } from "../../modules/applications/tables.ts";
import {
  assortmentGrants,
  assortmentListing,
  assortmentRules,
  assortments,
} from "../../modules/assortments/tables.ts";
import { companyConditions, groupConditions } from "../../modules/conditions/tables.ts";
import { contractPrices } from "../../modules/contracts/tables.ts";
import { discounts } from "../../modules/discounts/tables.ts";
import { families } from "../../modules/families/tables.ts";
import { groupMembers, groups } from "../../modules/groups/tables.ts";
import { importChunks, importErrors, imports } from "../../modules/imports/tables.ts";
import { locations } from "../../modules/locations/tables.ts";
import { partNumbers } from "../../modules/part-numbers/tables.ts";
import { promotions, promotionUses } from "../../modules/promotions/tables.ts";
import { taxRates } from "../../modules/tax-categories/tables.ts";
import { vatChecks } from "../../modules/vat-checks/tables.ts";
import type { TestSupplier } from "../factories.ts";
import type { Harness } from "../harness.ts";

export interface SupplierTerms {
  readonly groupId: string;
  readonly familyId: string;
  readonly assortmentId: string;
  readonly promotionId: string;
  readonly announcementId: string;
  readonly applicationId: string;
  readonly importId: string;
}

export interface CompanyTerms {
  readonly locationId: string;
  readonly discountId: string;
}

export async function seedSupplierTerms(
  harness: Harness,
  supplier: TestSupplier,
  given: { readonly productId: string; readonly taxCategory: string },
): Promise<SupplierTerms> {
  const now = harness.clock.now();
  const own = { supplierId: supplier.id };
  const dated = { createdAt: now, updatedAt: now };
  const [groupId, familyId] = [harness.newId("grp"), harness.newId("fam")];
  const [assortmentId, promotionId] = [harness.newId("asm"), harness.newId("pro")];
  const [announcementId, applicationId] = [harness.newId("ann"), harness.newId("app")];
  const importId = harness.newId("imp");
  const { productId } = given;
  await supplier.scope(async (tx) => {
    await tx.db
      .insert(imports)
      .values({ ...own, ...dated, id: importId, kind: "products", fileName: "a.csv", status: "completed" });
    await tx.db.insert(importChunks).values({ ...own, importId, number: 0, rows: [] });
    await tx.db
      .insert(importErrors)
      .values({ ...own, importId, row: 2, place: 0, code: "required", detail: "Needed." });
    await tx.db.insert(groups).values({ ...own, ...dated, id: groupId, name: "Wholesalers" });
    await tx.db.insert(groupConditions).values({ ...own, groupId, updatedAt: now });
    await tx.db.insert(discounts).values({
      ...own,
      ...dated,
      id: harness.newId("dsc"),
      name: "Wholesale",
      percent: "1",
      groupId,
      status: "inactive",
    });
    await tx.db
      .insert(announcements)
      .values({ ...own, ...dated, id: announcementId, title: "Closed", body: "Until Monday.", groupId });
    await tx.db.insert(applications).values({
      ...own,
      ...dated,
      id: applicationId,
      companyName: "Green Ltd",
      country: "GB",
      address: { line1: "1 High Street", postal_code: "LS1 4DY", city: "Leeds", country: "GB" },
      contactName: "Al Green",
      email: "al@green.example",
      passwordHash: "hash",
      consents: {},
    });
    await tx.db.insert(families).values({ ...own, ...dated, id: familyId, name: "Hex bolts" });
    await tx.db
      .insert(assortments)
      .values({ ...own, ...dated, id: assortmentId, name: "Fixings", status: "inactive" });
    await tx.db.insert(assortmentRules).values({ ...own, assortmentId, recordId: productId, productId });
    await tx.db
      .insert(assortmentListing)
      .values({ ...own, assortmentId, productId, skuSort: "bolt", nameSort: "bolt", categorySort: "" });
    await tx.db
      .insert(promotions)
      .values({ ...own, ...dated, id: promotionId, code: "SPRING", name: "Spring", percent: "5" });
    await tx.db.insert(taxRates).values({
      ...own,
      code: given.taxCategory,
      country: "FR",
      validFrom: "2020-01-01",
      rate: "20",
      updatedAt: now,
    });
  });
  return { groupId, familyId, assortmentId, promotionId, announcementId, applicationId, importId };
}

export async function seedCompanyTerms(
  harness: Harness,
  supplier: TestSupplier,
  terms: SupplierTerms,
  given: {
    readonly companyId: string;
    readonly productId: string;
    readonly contractId: string;
    readonly orderId: string;
    readonly buyerId: string;
  },
): Promise<CompanyTerms> {
  const now = harness.clock.now();
  const dated = { createdAt: now, updatedAt: now };
  const { companyId, productId, contractId, orderId, buyerId } = given;
  const own = { supplierId: supplier.id, companyId };
  const [locationId, discountId] = [harness.newId("loc"), harness.newId("dsc")];
  await supplier.scope(async (tx) => {
    await tx.db.insert(applications).values({
      ...{
        ...own,
        ...dated,
        id: harness.newId("app"),
        status: "accepted",
        companyName: "Brown Ltd",
        country: "GB",
      },
      address: { line1: "2 High Street", postal_code: "LS1 4DY", city: "Leeds", country: "GB" },
      ...{ contactName: "Bo Brown", email: "bo@brown.example", consents: {}, decidedAt: now },
    });
    await tx.db.insert(locations).values({ ...own, ...dated, id: locationId, name: "Leeds" });
    await tx.db.insert(groupMembers).values({ ...own, groupId: terms.groupId, createdAt: now });
    await tx.db
      .insert(assortmentGrants)
      .values({ ...own, assortmentId: terms.assortmentId, recordId: companyId });
    await tx.db
      .insert(partNumbers)
      .values({ ...own, productId, partNumber: "B-8", numberSort: "b-8", updatedAt: now });
    await tx.db.insert(vatChecks).values({
      ...own,
      id: harness.newId("vat"),
      recordId: companyId,
      vatId: "DE1",
      status: "valid",
      at: now,
    });
    await tx.db
      .insert(announcementDismissals)
      .values({ ...own, buyerId, announcementId: terms.announcementId, at: now });
    await tx.db.insert(companyConditions).values({ ...own, updatedAt: now });
    await tx.db
      .insert(contractPrices)
      .values({ ...own, contractId, productId, amount: "0.85", updatedAt: now });
    await tx.db
      .insert(discounts)
      .values({ ...own, ...dated, id: discountId, name: "Loyalty", percent: "2", status: "inactive" });
    await tx.db.insert(promotionUses).values({ ...own, promotionId: terms.promotionId, orderId, at: now });
  });
  return { locationId, discountId };
}
