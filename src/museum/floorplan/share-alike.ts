/** Gives the first value that was like this one, down to its last part. */
export type Share = <Value>(value: Value) => Value;

/**
 * Values that are alike, each kept once: rooms of a large house repeat the same few themes and reasons, and every one
 * was read from the file as an object of its own. For plain data that nobody changes.
 */
export function createSharing(): Share {
  const known = new Map<string, unknown>();
  return <Value>(value: Value): Value => {
    const key = JSON.stringify(value);
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier as Value;
    known.set(key, value);
    return value;
  };
}
