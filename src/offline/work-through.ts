/**
 * Does one thing after the other, some at once. Ends with the first fault, once what is under way has ended too.
 *
 * @throws the first fault
 */
export async function workThrough<T>(
  things: readonly T[],
  atOnce: number,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  const faults: unknown[] = [];
  const one = async (): Promise<void> => {
    while (next < things.length && faults.length === 0) {
      const thing = things[next++] as T;
      try {
        await work(thing);
      } catch (error) {
        faults.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  if (faults.length > 0) throw faults[0];
}
