import { describe, expect, it } from "vitest";
import { readVatId, viesParts } from "./vat-id.ts";

const KNOWN: Readonly<Record<string, string>> = {
  AT: "ATU13585627",
  BE: "BE0428759497",
  BG: "BG175074752",
  CH: "CHE100155212MWST",
  CY: "CY10259033P",
  CZ: "CZ25123891",
  DE: "DE136695976",
  DK: "DK13585628",
  EE: "EE100931558",
  ES: "ESB58378431",
  FI: "FI20774740",
  FR: "FR40303265045",
  GB: "GB980780684",
  GR: "EL094259216",
  HR: "HR33392005961",
  HU: "HU12892312",
  IE: "IE6433435F",
  IT: "IT00743110157",
  LT: "LT119511515",
  LU: "LU15027442",
  LV: "LV40003521600",
  MT: "MT11679112",
  NL: "NL004495445B01",
  NO: "NO995525828MVA",
  PL: "PL8567346215",
  PT: "PT501964843",
  RO: "RO18547290",
  SE: "SE123456789701",
  SI: "SI50223054",
  SK: "SK2022749619",
};

describe("a VAT ID", () => {
  it.each(Object.entries(KNOWN))("of %s is known by form and check digit, %s", (country, vatId) => {
    expect(readVatId(vatId)).toEqual({ ok: true, vatId, country });
    // One digit of the number changed, wherever it is: no country's rule lets that pass.
    const places = [...vatId].flatMap((sign, place) => (/\d/.test(sign) ? [place] : []));
    const ends = country === "SE" || country === "NL" ? places.slice(0, -2) : places;
    for (const place of ends) {
      const other = String((Number(vatId[place]) + 1) % 10);
      expect(readVatId(vatId.slice(0, place) + other + vatId.slice(place + 1))).toMatchObject({ ok: false });
    }
  });

  it("may be written with blanks, dots, hyphens and in lower case", () => {
    expect(readVatId(" de 136 695.976")).toMatchObject({ vatId: "DE136695976" });
    expect(readVatId("CHE-100.155.212 MWST")).toMatchObject({ vatId: "CHE100155212MWST" });
    expect(readVatId("GR 094259216")).toEqual({ ok: true, vatId: "EL094259216", country: "GR" });
    expect(readVatId("XI980780684")).toMatchObject({ ok: true, country: "GB" });
    expect(readVatId("BE 428.759.497")).toMatchObject({ vatId: "BE0428759497" });
  });

  it("without a prefix belongs to the company's country", () => {
    expect(readVatId("856-734-62-15", "PL")).toEqual({ ok: true, vatId: "PL8567346215", country: "PL" });
    expect(readVatId("094259216", "GR")).toMatchObject({ vatId: "EL094259216" });
    expect(readVatId("B58378431", "ES")).toMatchObject({ vatId: "ESB58378431" });
    expect(readVatId("8567346216", "PL")).toEqual({ ok: false, fault: "check_digit" });
    expect(readVatId("DE136695976", "PL")).toMatchObject({ vatId: "DE136695976", country: "DE" });
  });

  it("of a country without known rules is left as it is", () => {
    expect(readVatId("12-3456789", "US")).toEqual({ ok: true, vatId: "123456789", country: null });
    expect(readVatId("12345678")).toEqual({ ok: true, vatId: "12345678", country: null });
    expect(readVatId("?")).toEqual({ ok: false, fault: "form" });
    expect(readVatId("PL123")).toEqual({ ok: false, fault: "form" });
  });

  it("is asked of VIES for the EU and Northern Ireland", () => {
    expect(viesParts("EL094259216")).toEqual({ prefix: "EL", number: "094259216" });
    expect(viesParts("XI980780684")).toEqual({ prefix: "XI", number: "980780684" });
    for (const other of ["GB980780684", "CHE100155212MWST", "NO995525828MVA", "123456789"]) {
      expect(viesParts(other)).toBeNull();
    }
  });

  it.each([
    "ESA58818501",
    "ES54362315K",
    "ESX2482300W",
    "GBGD001",
    "GBHA500",
    "IE8D79739I",
    "IE6433435OA",
    "CZ7103192745",
    "CZ640903926",
    "LT100001919017",
    "LV16117519997",
    "NL002455799B11",
    "BG7523169263",
    "HR33392005961",
    "FRK7399859412",
  ])("has other forms of the same country, %s", (vatId) => {
    expect(readVatId(vatId)).toMatchObject({ ok: true, vatId });
  });
});
