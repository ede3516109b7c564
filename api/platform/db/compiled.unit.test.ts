import { describe, expect, it } from "vitest";
import { compiled } from "./compiled.ts";

describe("a compiled statement", () => {
  let built = 0;
  const statement = compiled(
    (input: { words: readonly string[]; limit: number }) => ({ words: input.words.length }),
    (check, shape, { bind }) => {
      built++;
      const words = Array.from({ length: shape.words }, (_, place) => bind((input) => input.words[place]));
      return `${check} ${words.join(" ")} limit ${bind((input) => input.limit)}`;
    },
  );
  const check = { text: "check $1 $2", params: ["key", "token"] };

  it("is built once for a shape and a check, and takes its parameters behind the check's", () => {
    expect(statement(check, { words: ["a", "b"], limit: 5 })).toEqual({
      text: "check $1 $2 $3 $4 limit $5",
      params: ["key", "token", "a", "b", 5],
    });
    const again = statement({ ...check, params: ["other", "one"] }, { words: ["c", "d"], limit: 6 });
    expect(again.params).toEqual(["other", "one", "c", "d", 6]);
    expect(built).toBe(1);
    expect(statement(check, { words: [], limit: 1 }).text).toBe("check $1 $2  limit $3");
    expect(statement({ text: "none", params: [] }, { words: [], limit: 1 }).text).toBe("none  limit $1");
    expect(built).toBe(3);
  });
});
