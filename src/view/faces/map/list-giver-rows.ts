import type { Language } from '../../../language/language.ts';
import type { Givers } from '../../../museum/atlas/count-givers.ts';
import type { WorldMap } from '../../../museum/atlas/world-map.ts';
import { notStated } from '../../../museum/facets/facets.ts';

/** Somebody who gave, as the list beside the map names them. */
export interface GiverRow {
  /** What a query calls them. */
  readonly value: string;
  readonly name: string;
  readonly count: number;
  /** Countries of the map that are marked for them. */
  readonly codes: readonly string[];
  /** A country of today; under it, a state it was before; none of these. */
  readonly kind: 'land' | 'former' | 'other';
  readonly givesBack: boolean;
}

/**
 * Who gave, those who gave most first; states that are no more follow the country that the catalogue counts them to. Who gave
 * nothing is left out, unless chosen.
 *
 * @param chosen values that stay in the list
 */
export function listGiverRows(
  { lands, others }: Givers,
  { former }: Pick<WorldMap, 'former'>,
  chosen: readonly string[],
  language: Language,
): readonly GiverRow[] {
  const { compare } = new Intl.Collator(language.tag);
  const nameOf = (code: string | null, label: string | null, value: string): string =>
    value === notStated ? language.text('country.unknown') : (language.countryName(code, label) ?? value);
  const isShown = ({ value, count }: Pick<GiverRow, 'value' | 'count'>): boolean =>
    count > 0 || chosen.includes(value);
  const byCount = (a: GiverRow, b: GiverRow): number => b.count - a.count || compare(a.name, b.name);
  const countries = lands.map((land) => {
    const { code, count, givesBack } = land;
    const own: GiverRow = {
      value: code,
      name: nameOf(code, null, code),
      count,
      codes: [code],
      kind: 'land',
      givesBack,
    };
    const earlier = land.former.map(({ country, count: ofThese }): GiverRow => ({
      value: country.value,
      name: nameOf(country.code, country.label, country.value),
      count: ofThese,
      codes: former[country.code ?? ''] ?? [code],
      kind: 'former',
      givesBack: false,
    }));
    return { own, earlier: earlier.sort(byCount) };
  });
  countries.sort((a, b) => byCount(a.own, b.own));
  const elsewhere = others.map(({ country, count, territory }): GiverRow => ({
    value: country.value,
    name: nameOf(country.code, country.label, country.value),
    count,
    codes: territory,
    kind: 'other',
    givesBack: false,
  }));
  return [...countries.flatMap(({ own, earlier }) => [own, ...earlier]), ...elsewhere].filter(isShown);
}
