/** What a column can be mapped to, by kind of import. A dot makes a field of a field: `cost_price.amount`. */

export const KINDS = ["products", "prices", "stock", "companies", "categories"] as const;
export type Kind = (typeof KINDS)[number];

/**
 * `code`: a key, which a spreadsheet may have taken for a number. `list`: several codes with `;` or `|` between. `json`: as
 * an export writes what no cell can hold.
 */
export type FieldType =
  | "text"
  | "code"
  | "gtin"
  | "decimal"
  | "integer"
  | "boolean"
  | "date"
  | "list"
  | "json";

export interface Field {
  readonly type: FieldType;
  /** Headers that mean it, in English, German, Polish, Italian, Romanian and Ukrainian. */
  readonly words: readonly string[];
  readonly required?: true;
}

const field = (type: FieldType, words: string, required?: true): Field => ({
  type,
  words: words === "" ? [] : words.split(", "),
  ...(required ? { required } : {}),
});

const PRODUCT_KEY =
  "product external id, product id, article number, item number, artikelnummer, artikelnr, indeks, kod produktu, codice articolo, cod articol, cod produs, код товару, артикул, sku";
const money = (name: string, words: string) => ({
  [`${name}.amount`]: field("decimal", words),
  [`${name}.currency`]: field("text", `${name.replace("_", " ")} currency`),
});

const products: Record<string, Field> = {
  external_id: field(
    "code",
    "id, erp id, key, article number, item number, artikelnummer, artikelnr, indeks, kod produktu, codice articolo, cod articol, cod produs, код товару, код",
    true,
  ),
  sku: field("code", "article, item no, artikel, symbol, codice, cod, артикул, bestellnummer"),
  name: field(
    "text",
    "product name, title, designation, bezeichnung, artikelbezeichnung, nazwa, nome, descrizione breve, denumire, назва, найменування",
  ),
  description: field("text", "long text, beschreibung, langtext, opis, descrizione, descriere, опис"),
  category_external_id: field(
    "code",
    "category, category id, kategorie, warengruppe, kategoria, grupa, categoria, categorie, категорія",
  ),
  family_external_id: field("code", "family, familie, rodzina, famiglia, familie produs, сімейство"),
  image_url: field("text", "image, picture, bild, bild url, zdjecie, immagine, imagine, зображення, фото"),
  unit: field(
    "text",
    "unit of measure, uom, einheit, mengeneinheit, jednostka, jm, unita, um, unitate, одиниця",
  ),
  tax_category: field("text", "tax, vat code, steuer, steuerschluessel, stawka vat, iva, cota tva, пдв"),
  minimum_quantity: field(
    "decimal",
    "minimum, min order, moq, mindestmenge, minimum zamowienia, quantita minima, cantitate minima, мінімальна кількість",
  ),
  quantity_multiple: field(
    "decimal",
    "pack size, multiple, vpe, verpackungseinheit, opakowanie, confezione, multiplu, кратність, упаковка",
  ),
  maximum_quantity: field(
    "decimal",
    "maximum, max order, hoechstmenge, maksimum, quantita massima, cantitate maxima, максимальна кількість",
  ),
  backorder: field(
    "boolean",
    "backorders, nachlieferbar, rueckstand, na zamowienie, su ordinazione, precomanda, під замовлення",
  ),
  brand: field(
    "text",
    "manufacturer, marke, hersteller, marka, producent, marca, produttore, producator, бренд, виробник",
  ),
  gtin: field(
    "gtin",
    "ean, ean13, upc, barcode, ean code, strichcode, kod kreskowy, codice a barre, cod de bare, штрихкод",
  ),
  customs_code: field(
    "code",
    "hs code, cn code, tariff, zolltarifnummer, kod cn, codice doganale, cod vamal, taric, укт зед",
  ),
  origin_country: field(
    "text",
    "country of origin, origin, ursprungsland, kraj pochodzenia, paese di origine, tara de origine, країна походження",
  ),
  weight_grams: field("decimal", "weight g, gewicht g, waga g, peso g, greutate g, вага г"),
  replacement_external_id: field(
    "code",
    "replacement, replaced by, ersatz, nachfolger, zamiennik, sostituto, inlocuitor, заміна",
  ),
  discontinued: field(
    "boolean",
    "phased out, auslauf, auslaufartikel, wycofany, fuori produzione, scos din fabricatie, знято з виробництва",
  ),
  ...money(
    "recommended_price",
    "rrp, msrp, recommended price, uvp, cena detaliczna, prezzo consigliato, pret recomandat, ррц",
  ),
  ...money(
    "cost_price",
    "cost, cost price, einkaufspreis, ek, cena zakupu, prezzo di acquisto, pret achizitie, собівартість",
  ),
  lead_time_days: field(
    "integer",
    "lead time, lieferzeit tage, czas dostawy, tempi di consegna, termen livrare, термін поставки",
  ),
  low_stock: field(
    "decimal",
    "reorder point, meldebestand, stan minimalny, scorta minima, stoc minim, мінімальний залишок",
  ),
  attributes: field("json", ""),
  images: field("json", ""),
  documents: field("json", ""),
  packs: field("json", ""),
  status: field("text", "state, stan, stato, stare, статус"),
};

const prices: Record<string, Field> = {
  product_external_id: field("code", `${PRODUCT_KEY}, external id, id`, true),
  min_quantity: field(
    "decimal",
    "from quantity, min qty, quantity, ab menge, staffel, menge, od ilosci, ilosc, da quantita, quantita, de la cantitate, cantitate, від кількості, кількість",
  ),
  amount: field(
    "decimal",
    "price, net price, unit price, preis, nettopreis, vk, cena, cena netto, prezzo, prezzo netto, pret, pret net, ціна",
    true,
  ),
  base_quantity: field(
    "decimal",
    "price per, price unit, preiseinheit, je, pe, cena za, prezzo per, pret pe, ціна за",
  ),
  valid_from: field("date", "from date, valid since, gueltig ab, wazne od, valido dal, valabil de la, діє з"),
};

const stock: Record<string, Field> = {
  product_external_id: field("code", `${PRODUCT_KEY}, external id, id`, true),
  warehouse_external_id: field(
    "code",
    "warehouse, location, lager, lagerort, magazyn, magazzino, depozit, склад",
    true,
  ),
  on_hand: field(
    "decimal",
    "stock, quantity, qty, bestand, menge, stan, ilosc, giacenza, quantita, stoc, cantitate, залишок, кількість",
  ),
  delta: field("decimal", "change, difference, veraenderung, zmiana, variazione, diferenta, зміна"),
  next_arrival_date: field(
    "date",
    "next arrival, eta, naechste lieferung, nastepna dostawa, prossimo arrivo, urmatoarea livrare, наступне надходження",
  ),
  next_arrival_quantity: field(
    "decimal",
    "arrival quantity, liefermenge, ilosc dostawy, quantita in arrivo, cantitate livrare",
  ),
};

const categories: Record<string, Field> = {
  external_id: field("code", "id, key, category id, code, nummer, kod, codice, cod, код", true),
  name: field("text", "category, category name, title, kategorie, bezeichnung, nazwa, nome, denumire, назва"),
  parent_external_id: field(
    "code",
    "parent, parent id, uebergeordnet, oberkategorie, nadrzedna, padre, parinte, батьківська",
  ),
  position: field("integer", "sort, order, sortierung, kolejnosc, ordine, ordinea, порядок"),
};

const companies: Record<string, Field> = {
  external_id: field(
    "code",
    "id, customer number, customer id, account, kundennummer, kundennr, numer klienta, codice cliente, cod client, код клієнта",
    true,
  ),
  name: field(
    "text",
    "company, company name, firma, firmenname, nazwa, nazwa firmy, ragione sociale, azienda, denumire, companie, назва, компанія",
  ),
  email: field("text", "e mail, mail, email address, e mail adresse, adres email, posta elettronica, пошта"),
  vat_id: field(
    "text",
    "vat, vat number, ust id, ustid, ustidnr, nip, partita iva, p iva, cui, cif, едрпоу, іпн",
  ),
  country: field("text", "country code, land, kraj, paese, tara, країна"),
  website: field("text", "homepage, url, webseite, strona www, sito web, сайт"),
  registration_number: field("code", "company number, handelsregister, hrb, krs, rea, reg com, registration"),
  phone: field("text", "telephone, telefon, tel, telefono, телефон"),
  buyer_name: field(
    "text",
    "contact, contact name, ansprechpartner, osoba kontaktowa, contatto, persoana de contact, контактна особа",
  ),
  language: field("text", "sprache, jezyk, lingua, limba, мова"),
  group_external_ids: field("list", "groups, group, gruppe, kundengruppe, grupa, gruppo, група"),
  sales_rep_email: field("text", "sales rep, vertreter, handlowiec, agente, agent, менеджер"),
  identification_code: field("code", "identification"),
  client_type: field("text", "customer type, kundentyp, typ klienta, tipo cliente, tip client, тип клієнта"),
  region: field("text", "area, gebiet, wojewodztwo, regione, regiune, область, регіон"),
  status: field("text", "state, stan, stato, stare, статус"),
  invite: field("text", "credentials, einladung, zaproszenie, invito, invitatie"),
  "billing_address.line1": field(
    "text",
    "street, address, strasse, adresse, ulica, adres, via, indirizzo, strada, adresa, вулиця, адреса",
  ),
  "billing_address.line2": field("text", "address 2"),
  "billing_address.city": field("text", "city, town, ort, stadt, miasto, citta, oras, місто"),
  "billing_address.postal_code": field(
    "text",
    "postcode, zip, postal code, plz, kod pocztowy, cap, cod postal, індекс",
  ),
  "billing_address.region": field("text", "state or county"),
  "billing_address.country": field("text", "address country"),
};

export const FIELDS: Readonly<Record<Kind, Readonly<Record<string, Field>>>> = {
  ...{ products, prices, stock, companies, categories },
};
