import { describe, expect, it } from "vitest";
import { type Parties, treatmentOf } from "./treatment.ts";

const from = (supplierCountry: string | null) => ({
  to: (
    companyCountry: string | null,
    vatId: string | null = null,
    vatStatus: Parties["vatStatus"] = "valid",
  ) => treatmentOf({ treatment: "automatic", supplierCountry, companyCountry, vatId, vatStatus }),
});

describe("the tax treatment of a contract", () => {
  it("is what the contract says, unless it says automatic", () => {
    const parties = { supplierCountry: "DE", companyCountry: "US", vatId: null, vatStatus: "valid" } as const;
    for (const treatment of ["standard", "exempt", "reverse_charge", "export"] as const)
      expect(treatmentOf({ ...parties, treatment })).toBe(treatment);
  });

  it("is the standard one within a country, and where a country is not known", () => {
    expect(from("DE").to("DE", "DE136695976")).toBe("standard");
    expect(from("DE").to(null, "FR83404833048")).toBe("standard");
    expect(from(null).to("FR", "FR83404833048")).toBe("standard");
  });

  it("shifts the tax between member states to whoever has a VAT ID of another state", () => {
    expect(from("DE").to("FR", "FR83404833048")).toBe("reverse_charge");
    expect(from("DE").to("FR", "FR83404833048", "not_checked")).toBe("reverse_charge");
    expect(from("DE").to("FR", "FR83404833048", "invalid")).toBe("standard");
    expect(from("DE").to("FR")).toBe("standard");
    expect(from("DE").to("FR", "DE136695976")).toBe("standard");
    expect(from("DE").to("GR", "EL094014201")).toBe("reverse_charge");
    expect(from("GR").to("DE", "EL094014201")).toBe("standard");
  });

  it("is export over the customs border, with Northern Ireland inside for goods", () => {
    expect(from("DE").to("GB", "GB980780684")).toBe("export");
    expect(from("GB").to("DE", "DE136695976")).toBe("export");
    expect(from("US").to("CA")).toBe("export");
    expect(from("DE").to("GB", "XI110305878")).toBe("reverse_charge");
    expect(from("GB").to("GB", "XI110305878")).toBe("standard");
  });
});
