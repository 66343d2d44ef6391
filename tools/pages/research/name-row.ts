import { usualLabel } from '../../../src/museum/catalogue/usual-label.ts';
import type { Voice } from '../site-facts.ts';
import type { FigureName, FigureRow } from './list-figures.ts';
import { researchWords } from './research-words.ts';

/** What a row of a figure is called. */
export function nameRow(figure: FigureName, { key, gifts }: FigureRow, { language, kinds }: Voice): string {
  const say = researchWords(language.tag);
  switch (figure) {
    case 'years':
      if (key === 'span') return say('years.span');
      return language.date(key === 'undated' ? null : key);
    case 'countries':
      return (
        language.countryName(
          gifts[0]?.country ?? null,
          usualLabel(gifts.map(({ countryLabel }) => countryLabel)),
        ) ?? language.text('country.unknown')
      );
    case 'ranks':
      return language.find(`rank.${key}`) ?? key;
    case 'leaders':
      if (key === 'other') return say('leaders.other');
      return key === 'not-stated' ? say('leaders.none') : (language.recipientName(key) ?? key);
    case 'evidence':
      return language.find(`whereabouts.${key}`) ?? key;
    case 'kinds':
      return kinds[key] ?? key;
    default:
      return key === 'alone' ? say('disputes.alone') : (language.find(`claimField.${key}`) ?? key);
  }
}
