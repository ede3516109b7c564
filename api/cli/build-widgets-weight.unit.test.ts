import { expect, test } from "vitest";
import { describe, tooHeavy, weigh } from "./build-widgets-weight.ts";

const file = (path: string, gzip: number, imports: string[] = []) => ({
  path,
  bytes: gzip * 3,
  gzip,
  imports,
});
const core = "parts/chunk-1.js";
const light = [
  file("listino.js", 1_000),
  file(core, 12_000),
  file("price-list/define.js", 7_000, [core]),
  file("cart/define.js", 4_000, [core]),
  file("parts/it-1.js", 1_500, [core]),
  file("parts/upload-1.js", 7_900, [core]),
];

test("a page weighs the loader, its widgets and the shared core once", () => {
  const weights = new Map(weigh(light).map(({ name, gzip, requests }) => [name, [gzip, requests]]));
  expect(Object.fromEntries(weights)).toEqual({
    loader: [1_000, 1],
    "shared core": [12_000, 1],
    "price-list": [20_000, 3],
    cart: [17_000, 3],
    "parts/it-1.js": [1_500, 1],
    "parts/upload-1.js": [7_900, 1],
  });
  expect(weigh(light).filter(tooHeavy)).toEqual([]);
});

test("a byte over the bar is too heavy, and so is a second shared file", () => {
  const heavy = weigh([...light.slice(1), file("listino.js", 1_201)]);
  expect(heavy.filter(tooHeavy).map(describe)).toEqual([
    "loader                         1.2 of   1.2 KB gz, 1 of 1 files  TOO HEAVY",
  ]);
  const [loader, first, priceList, ...rest] = light;
  if (!loader || !first || !priceList) throw new Error("the example lost its files");
  const split = [loader, first, { ...priceList, imports: [core, "parts/chunk-2.js"] }, ...rest];
  const scattered = weigh([...split, file("parts/chunk-2.js", 10)]);
  expect(scattered.filter(tooHeavy).map(({ name }) => name)).toEqual(["price-list"]);
});

test("a language file has a lower bar than a part that is loaded when it is needed", () => {
  const heavy = weigh([...light, file("parts/pl-1.js", 2_001), file("parts/dialog-1.js", 2_001)]);
  expect(heavy.filter(tooHeavy).map(({ name }) => name)).toEqual(["parts/pl-1.js"]);
});
