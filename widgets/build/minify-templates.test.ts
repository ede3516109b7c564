import { expect, it } from "vitest";
import { minifyMarkup, minifyStyles } from "./minify-templates.ts";

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
