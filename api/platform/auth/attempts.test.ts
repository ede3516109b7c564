import { describe, expect, it } from "vitest";
import { makeSupplier } from "../../testing/factories.ts";
import { type Harness, openHarness } from "../../testing/harness.ts";
import { type Context, systemCredential } from "../context.ts";
import { openScope } from "../db/scope.ts";
import { ATTEMPT_WINDOW_MS, type AttemptLimit, addressBlock, countAttempt } from "./attempts.ts";

async function open(): Promise<{ harness: Harness; context: () => Context }> {
  const harness = await openHarness();
  const supplier = await makeSupplier(harness);
  return {
    harness,
    context: () => ({
      ports: harness.ports,
      credential: systemCredential(supplier.id),
      requestId: "req_test",
      now: harness.clock.now(),
      idempotency: null,
      ifMatch: null,
      replayed: false,
    }),
  };
}

const guess = (subject: string, limit = 3): AttemptLimit => ({ name: "test", subject, limit });

describe("attempts", () => {
  it("are refused over the limit until the window ends, with the seconds to wait", async () => {
    const { harness, context } = await open();
    for (let i = 0; i < 3; i++) await countAttempt(context(), [guess("anna")]);
    harness.clock.advance(60_000);
    await expect(countAttempt(context(), [guess("anna")])).rejects.toMatchObject({
      code: "rate_limited",
      options: {
        headers: {
          "Retry-After": "840",
          "RateLimit-Policy": '"test";q=3;w=900',
          RateLimit: '"test";r=0;t=840',
        },
      },
    });
    await countAttempt(context(), [guess("berta")]);
    harness.clock.advance(ATTEMPT_WINDOW_MS - 60_000);
    await countAttempt(context(), [guess("anna")]);
  });

  it("let exactly as many through as the limit says when they come at once", async () => {
    const { context } = await open();
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, () => countAttempt(context(), [guess("anna"), guess("address", 100)])),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  });

  it("over one limit do not use up another", async () => {
    const { context } = await open();
    for (let i = 0; i < 6; i++) {
      await countAttempt(context(), [guess("anna"), guess("office", 5)]).catch(() => {});
    }
    await countAttempt(context(), [guess("office", 5)]);
    await countAttempt(context(), [guess("office", 5)]);
    await expect(countAttempt(context(), [guess("office", 5)])).rejects.toThrow();
  });

  it("are given back where they were right", async () => {
    const { context } = await open();
    for (let i = 0; i < 10; i++) {
      const attempt = await countAttempt(context(), [guess("anna")]);
      await attempt.giveBack();
    }
    for (let i = 0; i < 3; i++) await countAttempt(context(), [guess("anna")]);
    await expect(countAttempt(context(), [guess("anna")])).rejects.toThrow();
  });

  it("leave nothing behind when they are long over", async () => {
    const { harness, context } = await open();
    await countAttempt(context(), [guess("anna"), guess("berta")]);
    harness.clock.advance(ATTEMPT_WINDOW_MS + 1);
    const attempt = await countAttempt(context(), [guess("clara")]);
    await attempt.giveBack();
    const credential = context().credential;
    const rows = await openScope(harness.db, credential.scope, "read", (tx) =>
      tx.query("select count from attempts"),
    );
    expect(rows).toEqual([{ count: 0 }]);
  });
});

describe("an address block", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:0DB8:0001:0002::6", "2001:db8:1:2::/64"],
    ["2001:db8::6", "2001:db8:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
  ])("of %s is %s", (address, block) => {
    expect(addressBlock(address)).toBe(block);
  });
});
