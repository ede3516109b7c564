import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine, guarded, unguarded } from "./csv-writer.ts";

test("no text becomes a formula, and numbers stay numbers", () => {
  expect(csvLine(["=1+1", "@SUM(A1)", "+44 20", "-5", "-5.50", "-x", "＝1", "\tx"])).toBe(
    "'=1+1,'@SUM(A1),'+44 20,-5,-5.50,'-x,'＝1,\"'\tx\"\r\n",
  );
});

test("what would break a line or a field is quoted", () => {
  expect(csvLine(['say "hi"', "a,b", "c;d", "two\nlines", " edge", "plain", null, undefined])).toBe(
    '"say ""hi""","a,b","c;d","two\nlines"," edge",plain,,\r\n',
  );
});

test("the apostrophe comes off as it went on", () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", "=", "-", "1", "+", "@", "x") }));
  fc.assert(fc.property(text, (one) => unguarded(guarded(one)) === one));
});
