import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseCsv } from "./catalogue/csv.ts";

const site = new URL("site/", import.meta.url);
const pages = readdirSync(site).filter((name) => name.endsWith(".html"));
const read = (name: string) => readFileSync(new URL(name, site), "utf8");
const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) => value);
const shared = (html: string, tag: string) =>
  new RegExp(`<${tag} class="site-${tag}">.*?</${tag}>`, "s")
    .exec(html)?.[0]
    .replaceAll(' aria-current="page"', "");

describe("the supplier's website", () => {
  test("has the pages that the settings and mails point to", () => {
    expect(pages).toEqual(
      expect.arrayContaining([
        ...["index.html", "price-list.html", "product.html", "cart.html", "checkout.html", "orders.html"],
        "invitation.html",
      ]),
    );
  });

  describe.each(pages)("%s", (page) => {
    const html = read(page);

    test("is embedded as a web developer would paste it", () => {
      expect(html).toContain('<script type="module" src="%API%/widgets/v1/listino.js"></script>');
      expect(html).toContain('<listino-provider publishable-key="%PUBLISHABLE_KEY%" api="%API%"');
      expect(html.match(/%[A-Z_]+%/g)?.toSorted()).toEqual(["%API%", "%API%", "%PUBLISHABLE_KEY%"]);
    });

    test("needs no inline script or style", () => {
      expect(html.match(/<script\b/g)).toHaveLength(1);
      expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+="|javascript:/);
    });

    test("has a language, a title, a skip link, one main and one first heading", () => {
      expect(html).toContain('<html lang="en-GB">');
      expect(html).toMatch(/<title>[^<]{8,}<\/title>/);
      expect(html).toContain('<a class="skip-link" href="#main">');
      expect(html.match(/<main id="main"/g)).toHaveLength(1);
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect([...html.matchAll(/<img\b[^>]*>/g)].filter(([image]) => !/ alt="/.test(image))).toEqual([]);
    });

    test("shares header and footer with the home page", () => {
      const home = read("index.html");
      expect(shared(html, "header")).toBe(shared(home, "header"));
      expect(shared(html, "footer")).toBe(shared(home, "footer"));
    });

    test("links only to pages, places, styles and pictures that exist", () => {
      const local = [
        ...attributes(html, "href"),
        ...attributes(html, "src"),
        ...attributes(html, "[a-z-]+-url"),
      ].filter((target) => !/^(?:https:|mailto:|tel:|%API%)/.test(target));
      const missing = local.filter((target) => {
        const url = new URL(target, `https://site.example/${page}`);
        const file = url.pathname.slice(1);
        if (!existsSync(new URL(file, site))) return true;
        return url.hash !== "" && !read(file).includes(`id="${url.hash.slice(1)}"`);
      });
      expect(local.length).toBeGreaterThan(10);
      expect(missing).toEqual([]);
    });
  });

  test("names the source of its articles and its licence", () => {
    expect(shared(read("index.html"), "footer")).toContain("https://doi.org/10.24432/C5BW33");
    expect(shared(read("index.html"), "footer")).toContain("https://creativecommons.org/licenses/by/4.0/");
  });

  test("shows only articles of the catalogue", () => {
    const catalogue = readFileSync(new URL("catalogue/products.csv", import.meta.url), "utf8");
    const skus = new Set(parseCsv(catalogue).map((product) => product.sku));
    const shown = pages.flatMap((page) => attributes(read(page), "sku"));
    expect(shown.length).toBeGreaterThan(8);
    expect(shown.filter((sku) => !skus.has(sku))).toEqual([]);
  });

  test("draws its pictures without script, style or anything from elsewhere, the small ones under 1.2 KB", () => {
    const pictures = readdirSync(new URL("images", site), { recursive: true, encoding: "utf8" });
    const drawings = pictures.filter((name) => name.endsWith(".svg"));
    expect(drawings.length).toBeGreaterThan(45);
    for (const name of drawings) {
      const svg = read(`images/${name}`);
      expect(svg, name).not.toMatch(/<script|<style|\son[a-z]+=|href=|url\(/);
      if (name.startsWith("categories")) expect(svg.length, name).toBeLessThan(1200);
    }
  });
});
