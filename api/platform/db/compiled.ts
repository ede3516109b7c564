/** Statements whose text depends on the shape of their input alone: built once, prepared and planned once. */
import type { Statement } from "../ports.ts";

export interface Builder<Input> {
  /** Makes a parameter of a value of the input and gives its place, e.g. `$4`. */
  bind(value: (input: Input) => unknown): string;
}

type Getter<Input> = (input: Input) => unknown;

interface Kept<Input> {
  readonly text: string;
  readonly getters: readonly Getter<Input>[];
}

/**
 * `build` writes the text of a shape; the check's statement comes first and so do its parameters. The text is kept by
 * check and shape, of which there are few.
 */
export function compiled<Shape extends object, Input>(
  shapeOf: (input: Input) => Shape,
  build: (check: string, shape: Shape, builder: Builder<Input>) => string,
): (check: Statement, input: Input) => Statement {
  const kept = new Map<string, Map<string, Kept<Input>>>();
  return (check, input) => {
    const shape = shapeOf(input);
    const key = Object.values(shape).join(" ");
    const ofCheck = kept.get(check.text) ?? new Map<string, Kept<Input>>();
    kept.set(check.text, ofCheck);
    let found = ofCheck.get(key);
    if (!found) {
      const getters: Getter<Input>[] = [];
      const bind = (value: Getter<Input>) => `$${check.params.length + getters.push(value)}`;
      found = { text: build(check.text, shape, { bind }), getters };
      ofCheck.set(key, found);
    }
    return { text: found.text, params: [...check.params, ...found.getters.map((get) => get(input))] };
  };
}
