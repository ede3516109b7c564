import { type AdminClient, createStoreClient } from "@listino/sdk";
import type { Website } from "./connect-customer.ts";

/** Somebody whom nobody has invited asks for access, and waits for the staff. */
export async function applyForAccess(listino: AdminClient, { api, publishableKey }: Website): Promise<void> {
  const { data: waiting } = await listino.applications.list();
  if (waiting.length) return;
  await createStoreClient({ baseUrl: api, publishableKey }).applications.submit({
    company: {
      name: "Lantern Row Gifts",
      vat_id: "GB345678912",
      country: "GB",
      phone: "+44 1904 496 0190",
      address: { line1: "8 Lantern Row", postal_code: "HG1 2RN", city: "Harrogate", country: "GB" },
    },
    contact: { name: "Ivy Caldwell", email: "ivy@lanternrow.example", password: "harrogate-lanterns" },
    consents: { terms: true, privacy: true, sell_online: true },
    message: "We open a second shop in spring and would like to see your range.",
  });
}
