/**
 * What stays of the path of a file when its content changes: its path without hashes. Several files may share one.
 * `data/09d60f992f/rooms/main-1-4.json` → `data/rooms/main-1-4.json`, `models/cup.0.9c493c.lvl` → `models/cup.0.lvl`.
 */
export function stemOf(path: string): string {
  return path
    .replace(/^data\/[^/]+\//, 'data/')
    .replace(/^((?:models|light)\/.+)\.[0-9a-f]+(\.\w+)$/, '$1$2')
    .replace(/^(assets\/.+)-[\w-]{8}(\.\w+)$/, '$1$2');
}
