/** What every operation returns: awaitable, and a list is iterable through all its pages as well. */

export interface Answer<T> {
  data: T;
  response: Response;
  requestId: string | undefined;
}

/** Awaiting a call gives its data; `withResponse()` gives the headers too. */
export class Call<T> implements Promise<T> {
  readonly [Symbol.toStringTag] = "Call";

  // Derived lazily, so that a caller who only takes withResponse() leaves no second promise to reject unhandled.
  constructor(private readonly answer: Promise<Answer<T>>) {}

  withResponse(): Promise<Answer<T>> {
    return this.answer;
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is a promise
  then<A = T, B = never>(
    done?: ((data: T) => A | PromiseLike<A>) | null,
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.answer.then((answer) => answer.data).then(done, failed);
  }

  catch<B = never>(failed?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(null, failed);
  }

  finally(settled?: (() => void) | null): Promise<T> {
    return this.then().finally(settled);
  }
}

export interface Page<T> {
  data: T[];
  next_cursor: string | null;
}

/** The row type of a page. */
export type RowOf<P> = P extends { data: (infer R)[] } ? R : never;

/** Awaiting it gives the first page; `for await` walks every row of every page. */
export class ListCall<P extends Page<unknown>> extends Call<P> implements AsyncIterable<RowOf<P>> {
  constructor(
    first: Promise<Answer<P>>,
    private readonly pageAfter: (cursor: string) => PromiseLike<P>,
  ) {
    super(first);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<RowOf<P>, void, undefined> {
    let page: P = await this;
    for (let last: string | null = null; ; ) {
      yield* page.data as RowOf<P>[];
      const cursor: string | null = page.next_cursor;
      // A feed answers its own end with the cursor that it was asked for.
      if (cursor === null || cursor === last) return;
      page = await this.pageAfter(cursor);
      last = cursor;
    }
  }

  /** The first `limit` rows. The limit is required: nobody loads a table of unknown length by accident. */
  async toArray({ limit }: { limit: number }): Promise<RowOf<P>[]> {
    const rows: RowOf<P>[] = [];
    if (limit > 0) {
      for await (const row of this) {
        if (rows.push(row) >= limit) break;
      }
    }
    return rows;
  }
}
