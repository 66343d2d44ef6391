import type { Language } from '../../../language/language.ts';
import { notStated, type FacetValues } from '../../../museum/facets/facets.ts';

/** By number of a country, its place among their names in a language; what is not stated comes last. */
export function rankCountries({ country }: Pick<FacetValues, 'country'>, language: Language): Uint16Array {
  const { compare } = new Intl.Collator(language.tag);
  const named = country.map(({ value, code, label }, number) => ({
    number,
    isStated: value !== notStated,
    name: language.countryName(code, label) ?? value,
  }));
  named.sort((a, b) => Number(b.isStated) - Number(a.isStated) || compare(a.name, b.name));
  const ranks = new Uint16Array(country.length);
  named.forEach(({ number }, rank) => (ranks[number] = rank));
  return ranks;
}
