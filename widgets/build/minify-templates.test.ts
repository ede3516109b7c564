import { expect, it } from "vitest";
import { minifyMarkup, minifyStyles, ownOperations } from "./minify-templates.ts";

const tick = "`";

it("takes line breaks beside tags and expressions out of templates, and leaves spaces on a line", () => {
  const source = `const x = html${tick}<p
    class="a"
    id=\${id}
  >
    \${name} <b>now</b>
    \${on ? html${tick}<i>
      yes
    </i>${tick} : "a {  b"}
  </p>${tick};`;
  expect(minifyMarkup(source)).toBe(
    `const x = html${tick}<p class="a" id=\${id}>\${name} <b>now</b>\${on ? html${tick}<i>yes</i>${tick} : "a {  b"}</p>${tick};`,
  );
});

it("leaves code and other templates alone", () => {
  const source = `const a = {\n  b: ${tick}c\n  \${d}${tick},\n};`;
  expect(minifyMarkup(source)).toBe(source);
});

it("minifies a style sheet", async () => {
  const sheet = `css${tick}\n  a {\n    color: #ffffff;\n  }\n${tick}`;
  expect(await minifyStyles(sheet)).toBe(`css${tick}a{color:#fff}${tick}`);
});

it("makes a file's API calls in the file itself, and leaves types and the rest of the SDK imported", () => {
  const operations = new Map([["getMe", `operation("GET /v1/store/me")`]]);
  const [maker, rest, made, ...after] = ownOperations(
    `import { Call, getMe, type Me } from "@listino/sdk";\nrun();`,
    operations,
  ).split("\n");
  expect(maker).toMatch(/^import \{ operation, listOperation \} from ".*\/sdk\/core\/operation.ts";$/);
  expect(rest).toBe(`import { Call, type Me } from "@listino/sdk";`);
  expect(made).toBe(`const getMe = /* @__PURE__ */ operation("GET /v1/store/me");`);
  expect(after).toEqual(["run();"]);
  expect(ownOperations(`import type { Me } from "@listino/sdk";`, operations)).toContain("import type");
});
