import type { FileOf } from './file-kinds.ts';

/** Ids of every source that the record of a gift cites: for its claims, and for the rules that bear on it. */
export function listGiftSources(
  gift: FileOf<'gift'>,
  resolutions: ReadonlyMap<string, FileOf<'resolution'>>,
): ReadonlySet<string> {
  const cited = new Set(gift.claims.map(({ source }) => source));
  for (const source of gift.sanctions?.sources ?? []) cited.add(source);
  for (const id of gift.sanctions?.resolutions ?? []) {
    const resolution = resolutions.get(id);
    if (!resolution) continue;
    for (const source of [resolution.source, ...resolution.moreSources]) cited.add(source);
    for (const { about, source } of resolution.statements) if (about.includes(gift.id)) cited.add(source);
  }
  return cited;
}
