/** Who may manage the staff: of them one active member always remains. */

export interface Standing {
  readonly status: "active" | "inactive";
  /** The role's and one's own together. */
  readonly effective: readonly string[];
}

/** What somebody may do at this moment. */
export function inEffect<S extends Standing>({ status, effective }: S): S["effective"] {
  return status === "active" ? effective : [];
}

/** Whether the change puts the last one out. */
export function putsLastOut(before: readonly Standing[], after: readonly Standing[]): boolean {
  const some = (all: readonly Standing[]) => all.some((one) => inEffect(one).includes("staff.write"));
  return some(before) && !some(after);
}
