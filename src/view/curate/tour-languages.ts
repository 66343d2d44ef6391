import type { TourFile } from '../../curation/tour-file.ts';
import { languages } from '../../language/languages.ts';

/** Languages every tour is spoken in, and those this one has besides. */
export function tourLanguages({ title }: Pick<TourFile, 'title'>): readonly {
  readonly tag: string;
  readonly name: string;
}[] {
  const tags = [...new Set(['en', 'ko', ...Object.keys(title)])];
  return tags.map((tag) => ({ tag, name: languages.find((one) => one.tag === tag)?.name ?? tag }));
}
