/** What is known of a file that was kept because it was seen. */
export interface SeenFile {
  readonly bytes: number;
  /** When it was last used, milliseconds; only the order counts. */
  readonly used: number;
}

/**
 * Which files go so that the others fit: those used longest ago first, and no more than it takes.
 *
 * @param most bytes that may stay
 */
export function chooseEvicted(files: ReadonlyMap<string, SeenFile>, most: number): readonly string[] {
  let total = 0;
  for (const { bytes } of files.values()) total += bytes;
  if (total <= most) return [];
  const evicted: string[] = [];
  const oldestFirst = [...files].sort(([, a], [, b]) => a.used - b.used);
  for (const [path, { bytes }] of oldestFirst) {
    if (total <= most) break;
    evicted.push(path);
    total -= bytes;
  }
  return evicted;
}
