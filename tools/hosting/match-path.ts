/**
 * A rule's path as a regular expression over the whole path of a request; it holds for pinned editions, too.
 *
 * @param path a path, or a folder with a star at its end
 */
export function matchPath(path: string): string {
  const escaped = path.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const end = path.endsWith('*') ? escaped.slice(0, -String.raw`\*`.length) : `${escaped}$`;
  return `^(?:/v/[^/]+)?${end}`;
}
