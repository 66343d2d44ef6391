import type { Language } from '../../../language/language.ts';
import type { Givers } from '../../../museum/atlas/count-givers.ts';
import type { WorldMap } from '../../../museum/atlas/world-map.ts';
import { notStated } from '../../../museum/facets/facets.ts';
import type { MapText } from '../../../language/load-map-text.ts';

/** What there is to say of somebody who gave, beside what they gave, sentence by sentence. */
export function describeGiver(
  value: string,
  { lands, others }: Givers,
  { former }: Pick<WorldMap, 'former'>,
  { language, text }: { readonly language: Language; readonly text: MapText['text'] },
): readonly string[] {
  const nameOf = (code: string | null, label: string | null): string =>
    language.countryName(code, label) ?? code ?? '';
  const listNames = (codes: readonly string[]): string =>
    new Intl.ListFormat(language.tag).format(codes.map((code) => nameOf(code, null)));
  if (value === notStated) return [text('card.unnamed')];
  const land = lands.find(({ code }) => code === value);
  const parts = (land?.former ?? [])
    .filter(({ count }) => count > 0)
    .map(({ country, count }) => text('card.former', { count, name: nameOf(country.code, country.label) }));
  const territory = former[value] ?? [];
  // What a state that has fallen apart gave is counted to none of its heirs.
  const elsewhere = others
    .filter(({ count, territory: codes }) => count > 0 && codes.includes(value))
    .map(({ country, count }) => text('card.asPart', { count, name: nameOf(country.code, country.label) }));
  const isKnown = (land?.count ?? 0) > 0 || territory.length > 0;
  const isNowhere = !isKnown && !others.some(({ country }) => country.value === value);
  return [
    ...(isNowhere ? [text('card.none')] : []),
    ...(land?.givesBack ? [text('card.givesBack')] : []),
    ...parts,
    ...(territory.length > 0 ? [text('card.territory', { names: listNames(territory) })] : []),
    ...elsewhere,
  ];
}
