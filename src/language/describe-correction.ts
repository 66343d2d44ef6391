import type { Correction } from '../museum/catalogue/correction.ts';
import type { Language, Wording } from './language.ts';

export interface DescribedCorrection {
  /** What part of the record it is about. */
  readonly field: string;
  readonly before: Wording;
  readonly after: Wording;
}

/** A correction in a reader's words: grades, countries and recipients have names, all else is as the catalogue writes it. */
export function describeCorrection(
  { field, before, after }: Pick<Correction, 'field' | 'before' | 'after'>,
  language: Language,
): DescribedCorrection {
  const word = (value: string | null): Wording => {
    if (value === null) return { text: language.text('correction.notStated'), tag: language.tag };
    const name = nameValue(field, value, language);
    return name === null ? { text: value, tag: 'en' } : { text: name, tag: language.tag };
  };
  return { field: language.text(`claimField.${field}`), before: word(before), after: word(after) };
}

function nameValue(field: Correction['field'], value: string, language: Language): string | null {
  if (field === 'whereabouts') return language.find(`whereabouts.${value}`);
  if (field === 'giver-kind') return language.find(`giverKind.${value}`);
  if (field === 'country') return language.countryName(value, null);
  if (field === 'date') return language.date(value);
  return null;
}
