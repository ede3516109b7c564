import { describe, expect, it } from "vitest";
import { benchArguments, SCENARIOS } from "./arguments.ts";

describe("arguments of the bench", () => {
  it("are everything at one and at sixteen in five rounds, where nothing is said", () => {
    expect(benchArguments([])).toEqual({
      json: false,
      scenarios: SCENARIOS,
      rounds: 5,
      seconds: 1.2,
      concurrencies: [1, 16],
      profile: false,
    });
  });

  it("narrow the run", () => {
    const asked = benchArguments([
      ...["--json", "--only", "search", "--only", "submit-5", "--rounds", "1"],
      ...["--seconds", "0.5", "--concurrency", "4"],
    ]);
    expect(asked).toMatchObject({
      json: true,
      scenarios: ["search", "submit-5"],
      rounds: 1,
      seconds: 0.5,
      concurrencies: [4],
    });
  });

  it.each([
    [["--only", "checkout"]],
    [["--rounds", "0"]],
    [["--rounds", "1.5"]],
    [["--seconds", "soon"]],
    [["--concurrency", "-1"]],
    [["--concurency", "1"]],
  ])("refuse %j", (argv) => {
    expect(() => benchArguments(argv)).toThrow();
  });
});
