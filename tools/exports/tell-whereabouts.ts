import type { FileOf } from '../data/file-kinds.ts';
import type { SiteFacts } from '../pages/site-facts.ts';

/** Where a gift is known to be, in English words that claim no more than the grade does, with the reason for the grade. */
export function tellWhereabouts(
  { value, reason }: FileOf<'gift'>['whereabouts'],
  { voices }: Pick<SiteFacts, 'voices'>,
): string {
  const told = voices[0]?.language.find(`whereabouts.${value}.sentence`) ?? '';
  return `${told} ${reason}`.trim();
}
