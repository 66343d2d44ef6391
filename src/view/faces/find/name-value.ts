import type { Language } from '../../../language/language.ts';
import type { NameKind } from '../../../language/load-kind-names.ts';
import { notStated, type FacetValues } from '../../../museum/facets/facets.ts';
import type { AskedPart } from '../../../query/list-parts.ts';
import type { Query, QueryFilter } from '../../../query/query.ts';

/** What values are named by. */
export interface ValueNames {
  readonly language: Language;
  readonly nameKind: NameKind;
  readonly facets: Pick<FacetValues, 'country'>;
}

/** A value of a filter in words; one that does not exist, as an address may ask for, as it stands. */
export function nameValue(filter: QueryFilter, value: string, names: ValueNames): string {
  const { language, nameKind, facets } = names;
  switch (filter) {
    case 'country': {
      if (value === notStated) return language.text('country.unknown');
      const known = facets.country.find((country) => country.value === value);
      const code = /^[A-Z]{2}$/.test(value) ? value : null;
      return language.countryName(known ? known.code : code, known?.label ?? null) ?? value;
    }
    case 'leader':
      return value === notStated
        ? language.text('find.leaderOther')
        : (language.recipientName(value) ?? value);
    case 'kind':
      return nameKind(value);
    case 'rank':
      return language.find(`rank.${value === notStated ? 'unknown' : value}`) ?? value;
    case 'evidence':
      return language.find(`whereabouts.${value}`) ?? value;
    default:
      return value;
  }
}

/** The name of a filter, or of another part of a query. */
export function namePart(part: AskedPart['part'], language: Language): string {
  return language.text(`find.${part}`);
}

/** What a query asks for, in words: the words in quotes, values by their names, years. */
export function nameAsked({ part, values }: AskedPart, query: Query, names: ValueNames): string {
  const { language } = names;
  if (part === 'words') return language.text('gifts.word', { word: query.words.trim() });
  if (part === 'sanctions') return language.text('find.sanctioned');
  if (part === 'years') return nameYears(query, language);
  const either = new Intl.ListFormat(language.tag, { type: 'disjunction' });
  return either.format(values.map((value) => nameValue(part, value, names)));
}

function nameYears({ from, to }: Query, language: Language): string {
  if (from === null) return language.text('find.until', { year: String(to) });
  if (to === null) return language.text('find.since', { year: String(from) });
  if (from === to) return language.date(String(from));
  return language.text('date.years', { first: String(from), last: String(to) });
}
