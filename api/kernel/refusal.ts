/** An expected "no": thrown where a rule refuses, turned into a problem document at the border. Anything else thrown is a bug. */
export interface FieldError {
  /** RFC 6901 pointer into the request body, e.g. `/lines/0/quantity`; query and path fields use `/query/…`, `/path/…`. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
  /** The nearest value that would be accepted. */
  readonly suggestion?: string;
}

export interface RefusalOptions {
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  /** Further members of the problem document; plain JSON. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly options: RefusalOptions;
  constructor(problem: { code: string; status: number; title: string }, options: RefusalOptions = {}) {
    super(options.detail ?? problem.title);
    this.code = problem.code;
    this.status = problem.status;
    this.title = problem.title;
    this.options = options;
  }
}
