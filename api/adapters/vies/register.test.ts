import { afterAll, describe, expect, test } from "vitest";
import { startVies, type ViesMishap } from "../../testing/counterparts/vies/counterpart.ts";
import { viesRegister } from "./register.ts";

const vies = await startVies();
afterAll(vies.close);
const register = viesRegister({ baseUrl: vies.url, patienceMs: 300 });
vies.registered.set("DE136695976", { name: "BOLZEN GMBH", address: "MUSTERWEG 1\n10115 BERLIN" });
vies.registered.set("EL094259216", { name: "---", address: "---" });

describe("VIES", () => {
  test("says who has a VAT ID, with a number to show where the asker is known", async () => {
    expect(await register.check({ vatId: "DE136695976", asker: "EL094259216" })).toEqual({
      status: "valid",
      requestIdentifier: expect.stringMatching(/^WAPI/),
      name: "BOLZEN GMBH",
      address: "MUSTERWEG 1\n10115 BERLIN",
    });
    expect(vies.asked.at(-1)).toEqual({
      countryCode: "DE",
      vatNumber: "136695976",
      requesterMemberStateCode: "EL",
      requesterNumber: "094259216",
    });
  });

  test("tells no name where the member state does not", async () => {
    expect(await register.check({ vatId: "EL094259216", asker: null })).toEqual({
      status: "valid",
      requestIdentifier: null,
      name: null,
      address: null,
    });
  });

  test("says which VAT ID nobody has", async () => {
    expect(await register.check({ vatId: "FR40303265045", asker: null })).toMatchObject({
      status: "invalid",
    });
  });

  test("is asked again without an asker it does not know", async () => {
    expect(await register.check({ vatId: "DE136695976", asker: "PL8567346215" })).toMatchObject({
      status: "valid",
      requestIdentifier: null,
    });
  });

  test("is not asked about countries it does not know", async () => {
    const before = vies.asked.length;
    for (const vatId of ["GB980780684", "CHE100155212MWST", "123456789"]) {
      expect(await register.check({ vatId, asker: null })).toEqual({
        status: "not_checked",
        reason: "not_in_vies",
        again: false,
      });
    }
    expect(vies.asked).toHaveLength(before);
  });

  const outages: [ViesMishap, string][] = [
    ["MS_UNAVAILABLE", "ms_unavailable"],
    ["MS_MAX_CONCURRENT_REQ", "ms_max_concurrent_req"],
    ["SERVICE_UNAVAILABLE", "service_unavailable"],
    ["connection_lost", "unreachable"],
    ["silence", "unreachable"],
    ["a_page", "unreachable"],
  ];
  test.each(outages)("in an outage (%s) has not checked, and may be asked again", async (mishap, reason) => {
    vies.happen(mishap);
    const answer = await register.check({ vatId: "DE136695976", asker: null });
    expect(answer).toEqual({ status: "not_checked", reason, again: true });
  });
});
