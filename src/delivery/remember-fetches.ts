/**
 * Fetches each file once and keeps the latest ones: who asks again gets the same answer. A failure is not remembered,
 * so that the next question asks again.
 *
 * @param kept files kept; the one asked for first goes first
 */
export function rememberFetches<Key, File>(
  kept: number,
  fetchIt: (key: Key) => Promise<File>,
): (key: Key) => Promise<File> {
  const files = new Map<Key, Promise<File>>();
  // While one works on the data: a saved file is asked for again.
  import.meta.hot?.on('museum-data', () => files.clear());
  return (key) => {
    const earlier = files.get(key);
    if (earlier) return earlier;
    const coming = fetchIt(key);
    files.set(key, coming);
    coming.catch(() => files.delete(key));
    if (files.size > kept) files.delete(files.keys().next().value as Key);
    return coming;
  };
}
