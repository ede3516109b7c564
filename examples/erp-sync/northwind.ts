/** The "ERP" of this example: three tables of the Northwind sample, as a system would hand out its rows. */
import { readFileSync } from "node:fs";

export interface Article {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly pack: string;
  readonly price: string;
  readonly stock: string;
  readonly reorderAt: string;
  readonly discontinued: boolean;
}

export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly contact: string;
  readonly phone: string;
  readonly country: string;
  readonly address: { readonly line1: string; readonly postal_code: string; readonly city: string } | null;
}

/** The sample names countries; Listino wants ISO 3166. */
const COUNTRIES: Readonly<Record<string, string>> = {
  Argentina: "AR",
  Austria: "AT",
  Belgium: "BE",
  Brazil: "BR",
  Canada: "CA",
  Denmark: "DK",
  Finland: "FI",
  France: "FR",
  Germany: "DE",
  Ireland: "IE",
  Italy: "IT",
  Mexico: "MX",
  Norway: "NO",
  Poland: "PL",
  Portugal: "PT",
  Spain: "ES",
  Sweden: "SE",
  Switzerland: "CH",
  UK: "GB",
  USA: "US",
  Venezuela: "VE",
};

export const readCategories = () =>
  table("categories").map((row) => ({ id: field(row, "CategoryID"), name: field(row, "CategoryName") }));

export const readArticles = (): Article[] =>
  table("products").map((row) => ({
    id: field(row, "ProductID"),
    name: field(row, "ProductName"),
    category: field(row, "CategoryID"),
    pack: field(row, "QuantityPerUnit"),
    price: field(row, "UnitPrice"),
    stock: field(row, "UnitsInStock"),
    reorderAt: field(row, "ReorderLevel"),
    discontinued: field(row, "Discontinued") === "1",
  }));

export const readCustomers = (): Customer[] =>
  table("customers").map((row) => {
    const [line1, postal_code, city] = [field(row, "Address"), field(row, "PostalCode"), field(row, "City")];
    return {
      id: field(row, "CustomerID"),
      name: field(row, "CompanyName"),
      contact: field(row, "ContactName"),
      phone: field(row, "Phone"),
      country: COUNTRIES[field(row, "Country")] ?? "",
      address: line1 && postal_code && city ? { line1, postal_code, city } : null,
    };
  });

type Row = Readonly<Record<string, string>>;
const field = (row: Row, name: string) => row[name] ?? "";

function table(name: string): Row[] {
  const text = readFileSync(new URL(`./northwind/${name}.csv`, import.meta.url), "utf8");
  const [header = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)])
    .map((cells) => cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ""));
  return rows.map((cells) => Object.fromEntries(header.map((key, place) => [key, cells[place] ?? ""])));
}
