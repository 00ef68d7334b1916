/**
 * A queue of one: each piece of work begins when the one before it has ended, well or badly. For what looks at a store
 * before it writes there, where two at once would each miss what the other wrote.
 */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
