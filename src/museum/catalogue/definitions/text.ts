import { z } from 'zod';

/** Longest text the data may hold, in characters: a label or a panel is read standing. */
export const longestText = 4000;

/** A sentence or more, on one line. */
export const prose = z.string().trim().min(1).max(longestText);

/** A name or a title. */
export const label = z.string().trim().min(1).max(240);

/** Ids are permanent: lower-case words and numbers joined by single hyphens. */
export const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case words and numbers joined by hyphens');

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/**
 * Texts by language tag.
 *
 * @param required tags that are always there; English alone, if left out
 */
export const byLanguage = (text: typeof prose, required: readonly string[] = ['en']) =>
  z
    .record(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/), text)
    .refine(
      (texts) => required.every((tag) => tag in texts),
      `a text in ${required.map((tag) => `${languageNames.of(tag)} (\`${tag}\`)`).join(' and ')}`,
    )
    .meta(required.length === 0 ? {} : { required: [...required] });

/** A text in the languages that the museum is told in: `spoken` of `data/museum.json` says which, and `checkSpoken` looks. */
export const spokenText = (text: typeof prose) => byLanguage(text, []);

/** Texts by language tag with what they are for; what they need is kept. */
export const describeTexts = (texts: ReturnType<typeof byLanguage>, description: string) =>
  texts.meta({ ...texts.meta(), description });

/** EDTF level 1, without open ends; its meaning is checked by `parseEdtf`. */
export const date = z.string().max(40).meta({
  description: 'EDTF level 1: 2023, 2023-09, 2023-09-13, 199X, 2005~ (about), 2005? (uncertain), 2012/2013',
});

/** Two capital letters: ISO 3166-1 alpha-2, or SU, DD, YU for states that are no more. */
export const country = z.string().regex(/^[A-Z]{2}$/, 'a country code of two capital letters');

export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag as in `ko`');
