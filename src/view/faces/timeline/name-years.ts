import type { TimelineText } from './use-timeline-text.ts';

/** One year, or several, in words. */
export function nameYears(text: TimelineText, from: number, to: number): string {
  return from === to
    ? text('years.one', { year: String(from) })
    : text('years.range', { from: String(from), to: String(to) });
}
