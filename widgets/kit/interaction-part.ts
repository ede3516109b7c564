type Part = typeof import("./interaction.ts");

let fetching: Promise<Part> | undefined;

/** The part, when it is already here. */
export let part: Part | undefined;

/** The part, fetched when needed; a failed fetch is tried again by whoever asks next. */
export function interaction(): Promise<Part> {
  fetching ??= import("./interaction.ts").then(
    (module) => {
      part = module;
      return module;
    },
    (error) => {
      fetching = undefined;
      throw error;
    },
  );
  return fetching;
}
