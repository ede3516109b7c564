import { z } from "@hono/zod-openapi";
import { countrySchema, idFilter, idSchema, lineSchema, listQuery } from "../../platform/http/schemas.ts";
import type { addresses } from "./tables.ts";

const label = lineSchema(80).openapi({
  description: "What people in the company call it.",
  example: "Head office",
});
const line = (max: number, description: string, example: string) =>
  lineSchema(max).openapi({ description, example });

const place = {
  company_name: line(160, "First line on the label.", "Hartley Gifts Ltd"),
  line1: line(160, "Street and number.", "12 Mill Lane"),
  postal_code: line(20, "Postal code as the country writes it.", "LS1 4DY"),
  city: line(120, "Town.", "Leeds"),
  country: countrySchema,
};
const details = {
  contact_name: line(120, "Who is there.", "Maya Hartley").nullable(),
  line2: line(160, "Building, floor, gate.", "Unit 4").nullable(),
  region: line(120, "State, county or province.", "West Yorkshire").nullable(),
  phone: line(40, "For the carrier.", "+44 113 496 0000").nullable(),
};
const defaults = {
  is_billing_default: z.boolean().openapi({ description: "Where invoices go unless said otherwise." }),
  is_shipping_default: z.boolean().openapi({ description: "Where goods go unless said otherwise." }),
};

const locationId = idSchema("loc", "location").nullable().openapi({
  description: "The branch it belongs to; null for the company as a whole.",
});

export const AddressSchema = z
  .object({
    id: idSchema("adr", "address"),
    location_id: locationId,
    label,
    ...place,
    ...details,
    ...defaults,
  })
  .openapi("Address");

export const AdminAddressSchema = AddressSchema.extend({
  company_id: idSchema("com", "company"),
}).openapi("AdminAddress");

export const AddressDraft = z
  .object({
    line1: place.line1,
    postal_code: place.postal_code,
    city: place.city,
    country: place.country,
    company_name: place.company_name
      .optional()
      .openapi({ description: "First line on the label; the company's name where absent." }),
    label: label
      .optional()
      .openapi({ description: "What people in the company call it; the town where absent." }),
    contact_name: details.contact_name.optional(),
    line2: details.line2.optional(),
    region: details.region.optional(),
    phone: details.phone.optional(),
    location_id: locationId.optional(),
    is_billing_default: defaults.is_billing_default
      .optional()
      .openapi({ description: "Where absent: yes, if the company has none." }),
    is_shipping_default: defaults.is_shipping_default
      .optional()
      .openapi({ description: "Where absent: yes, if the company has none." }),
  })
  .openapi("AddressDraft", {
    example: { line1: "12 Mill Lane", postal_code: "LS1 4DY", city: "Leeds", country: "GB" },
  });

export const AdminAddressDraft = AddressDraft.extend({ company_id: idSchema("com", "company") }).openapi(
  "AdminAddressDraft",
);

export const AddressChange = z
  .object({ location_id: locationId, label, ...place, ...details, ...defaults })
  .partial()
  .openapi("AddressChange", {
    description: "Absent = unchanged, null = clear.",
    example: { phone: "+44 113 496 0000" },
  });

export const addressFilters = z.object(listQuery);
export const adminAddressFilters = z.object({
  ...listQuery,
  company_id: idFilter("com", "Only this company's addresses."),
});

type Row = typeof addresses.$inferSelect;

export function presentAddress(row: Row): z.infer<typeof AddressSchema> {
  return {
    id: row.id,
    location_id: row.locationId,
    label: row.label,
    company_name: row.companyName,
    contact_name: row.contactName,
    line1: row.line1,
    line2: row.line2,
    postal_code: row.postalCode,
    city: row.city,
    region: row.region,
    country: row.country,
    phone: row.phone,
    is_billing_default: row.isBillingDefault,
    is_shipping_default: row.isShippingDefault,
  };
}

export const presentAdminAddress = (row: Row) => ({ ...presentAddress(row), company_id: row.companyId });

export function addressColumns(address: Omit<z.infer<typeof AddressSchema>, "id">) {
  return {
    locationId: address.location_id,
    label: address.label,
    companyName: address.company_name,
    contactName: address.contact_name,
    line1: address.line1,
    line2: address.line2,
    postalCode: address.postal_code,
    city: address.city,
    region: address.region,
    country: address.country,
    phone: address.phone,
    isBillingDefault: address.is_billing_default,
    isShippingDefault: address.is_shipping_default,
  };
}

/** Where a person can be found: history keeps the fields' names only. */
export const PERSONAL = [
  "label",
  "company_name",
  "contact_name",
  "line1",
  "line2",
  "postal_code",
  "city",
  "region",
  "phone",
] as const;
