/** What every operation returns: awaitable, and a list is iterable through all its pages as well. */

export interface Answer<T> {
  data: T;
  response: Response;
  requestId: string | undefined;
}

/** Awaiting a call gives its data; `withResponse()` gives the headers too. */
export class Call<T> extends Promise<T> {
  /** What `finally` makes is a plain promise again. */
  static override get [Symbol.species]() {
    return Promise;
  }

  // Everything goes through then(), and only when asked: a caller who takes withResponse() alone leaves no second
  // promise behind that could reject unhandled.
  constructor(private readonly answer: Promise<Answer<T>>) {
    super(() => {});
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is a promise
  override then<A = T, B = never>(
    done?: ((data: T) => A | PromiseLike<A>) | null,
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.answer.then((answer) => answer.data).then(done, failed);
  }

  withResponse(): Promise<Answer<T>> {
    return this.answer;
  }
}

export type Page<T> = { data: T[]; next_cursor: string | null };

/** Awaiting it gives the first page; `for await` walks every row of every page. */
export class ListCall<P extends Page<unknown>, R = P["data"][number]>
  extends Call<P>
  implements AsyncIterable<R>
{
  constructor(
    first: Promise<Answer<P>>,
    private readonly pageAfter: (cursor: string) => PromiseLike<P>,
  ) {
    super(first);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<R, void, undefined> {
    let page: P = await this;
    for (let last: string | null = null; ; ) {
      yield* page.data as R[];
      const cursor: string | null = page.next_cursor;
      // A feed answers its own end with the cursor that it was asked for.
      if (cursor === null || cursor === last) return;
      page = await this.pageAfter(cursor);
      last = cursor;
    }
  }

  /** The first `limit` rows. The limit is required: nobody loads a table of unknown length by accident. */
  async toArray({ limit }: { limit: number }): Promise<R[]> {
    const rows: R[] = [];
    for await (const row of this) {
      if (rows.push(row) >= limit) break;
    }
    return rows.slice(0, limit);
  }
}
