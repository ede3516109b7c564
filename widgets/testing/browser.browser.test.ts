import { expect, test } from "vitest";
import { openPage } from "./browser.ts";

const alphabets = [
  ["Latin", "Ordering"],
  ["Polish", "zażółć gęślą jaźń"],
  ["Ukrainian", "їжак ґанок"],
];

test.each(alphabets)("%s text is drawn by the packaged font", async (_name, text) => {
  await using view = await openPage();
  await view.page.setContent(`<p id="text" style="font-family: sans-serif">${text}</p>`);
  const session = await view.page.context().newCDPSession(view.page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: "#text" });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  expect(fonts.map((font) => font.familyName)).toEqual(["Open Sans"]);
});

test("a page reports what it throws and logs as an error", async () => {
  await using view = await openPage();
  await view.page.setContent("<script>console.error('logged'); throw new Error('thrown')</script>");
  await expect.poll(() => view.faults).toEqual(["logged", "thrown"]);
});
