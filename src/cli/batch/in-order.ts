/**
 * What `work` makes of each of `source`, in its order, with at most `width` begun and not yet handed
 * on. A result is handed on as soon as it is there and those before it are, also while `source` keeps
 * its next one waiting. `work` must not reject.
 */
export async function* inOrder<T, R>(
  source: AsyncIterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const items = source[Symbol.asyncIterator]();
  const begun: Promise<R>[] = [];
  let asked: Promise<IteratorResult<T, unknown>> | undefined;
  let isOver = false;
  try {
    for (;;) {
      if (!isOver && begun.length < width) asked ??= items.next();
      const [first] = begun;
      if (first === undefined && asked === undefined) return;
      const waiting = [
        ...(first === undefined ? [] : [first.then((result) => ({ result }))]),
        ...(asked === undefined ? [] : [asked.then((item) => ({ item }))]),
      ];
      const news = await Promise.race(waiting);
      if ('item' in news) {
        asked = undefined;
        if (news.item.done === true) isOver = true;
        else begun.push(work(news.item.value));
      } else {
        void begun.shift();
        yield news.result;
      }
    }
  } finally {
    // Not waited for: a source that stands still would not let go.
    items.return?.(undefined).catch(() => undefined);
  }
}
