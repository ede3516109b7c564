import { beforeEach, expect, test } from "vitest";
import { axe, site } from "../testing/site.ts";

const { api, show } = await site();
const element = "<listino-announcements></listino-announcements>";
const fair = {
  id: "ann_1",
  title: "Spring fair",
  body: "See you in hall 4.\nStand B12.",
  kind: "info",
  until: null,
  dismissible: true,
};
const stop = {
  id: "ann_2",
  title: "No deliveries on 1 May",
  body: "Order by noon.",
  kind: "warning",
  until: null,
  dismissible: false,
};

beforeEach(() => api.reset());

test("messages are shown and read aloud on entry; what is put away stays away, and the focus is kept", async () => {
  api.announcements.push(fair, { ...fair, id: "ann_3", title: "New catalogue" }, stop);
  await using view = await show(element);
  const { page, faults } = view;
  await page.getByText("See you in hall 4.").first().waitFor();
  await expect
    .poll(() => page.locator("body > [role=status]").textContent())
    .toContain("Spring fair. New catalogue");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Put away: Spring fair" }).press("Enter");
  await expect.poll(() => api.announcements.map(({ id }) => id)).toEqual(["ann_3", "ann_2"]);
  expect(await page.locator("listino-announcements").getByText("Spring fair").count()).toBe(0);
  const focused = () =>
    page.evaluate(
      () => document.querySelector("listino-announcements")?.shadowRoot?.activeElement?.ariaLabel,
    );
  await expect.poll(focused).toBe("Put away: New catalogue");
  expect(await page.getByRole("button", { name: /deliveries/ }).count()).toBe(0);
  expect(faults).toEqual([]);
});

test("a message that could not be put away comes back, with the reason", async () => {
  api.announcements.push(fair);
  api.faults.set("POST /announcements/:/dismiss", { status: 500, code: "internal", times: 1 });
  await using view = await show(element);
  const { page } = view;
  await page.getByRole("button", { name: "Put away: Spring fair" }).click();
  await page.getByText("Something went wrong on our side.").waitFor();
  await page.getByText("Spring fair").first().waitFor();
});

test.each([
  ["nothing to say", () => undefined, true],
  ["a failure", () => api.faults.set("GET /announcements", { status: 500, code: "internal" }), true],
  ["nobody signed in", () => api.announcements.push(fair), false],
])("takes no space with %s", async (_, prepare, signedIn) => {
  prepare();
  await using view = await show(`${element}<p>below</p>`, { signedIn });
  await view.page.waitForFunction(() =>
    document.querySelector("listino-announcements:state(empty), listino-announcements:state(error)"),
  );
  expect((await view.page.locator("listino-announcements").boundingBox())?.height ?? 0).toBe(0);
});

test("axe finds nothing in the dark, on a phone", async () => {
  api.announcements.push(fair, stop);
  await using view = await show(element, { dark: true, width: 390, lang: "it" });
  await view.page.getByText("Stand B12.").waitFor();
  expect(await axe(view.page)).toEqual([]);
});
