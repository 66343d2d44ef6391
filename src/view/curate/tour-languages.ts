import type { TourFile } from '../../curation/tour-file.ts';
import { languages } from '../../language/languages.ts';

export interface TourLanguage {
  readonly tag: string;
  /** As those who speak it call it. */
  readonly name: string;
}

/** Languages the museum is told in, and those in which this tour says anything besides. @param spoken tags */
export function tourLanguages(
  { title, summary, stops }: Pick<TourFile, 'title' | 'summary' | 'stops'>,
  spoken: readonly string[],
): readonly TourLanguage[] {
  const texts = [
    title,
    summary,
    ...stops.flatMap((stop) => [stop.title, ...stop.words.map(({ says }) => says)]),
  ];
  const tags = new Set([...spoken, ...texts.flatMap((text) => Object.keys(text))]);
  return [...tags].map((tag) => ({ tag, name: nameLanguage(tag) }));
}

export function nameLanguage(tag: string): string {
  const known = languages.find((one) => one.tag === tag)?.name;
  return known ?? new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag) ?? tag;
}
