import { DrizzleQueryError } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { errorText } from "./error-text.ts";

describe("the text of an error for the log", () => {
  it("has the statement and the cause, and none of the values, however many lines they have", () => {
    const params = ["anna@example.com", "Dear Anna,\nyour code is 4711\n    at 4712", null];
    const error = new DrizzleQueryError("select $1, $2, $3", params, new Error("division by zero"));
    const text = errorText(new Error("a job failed", { cause: error }));
    expect(text).toMatch(
      /a job failed[\s\S]*caused by [\s\S]*select \$1[\s\S]*caused by Error: division by zero/,
    );
    expect(text).not.toMatch(/anna|471[12]/);
  });

  it("is whatever was thrown where that is no error", () => {
    expect(errorText("a text")).toBe("a text");
  });
});
