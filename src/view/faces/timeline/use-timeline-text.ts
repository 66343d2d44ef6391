import { use } from 'react';
import type { Text } from '../../../language/create-text.ts';
import { loadTimelineText, type TimelineKey } from '../../../language/load-timeline-text.ts';
import { useTour } from '../../panels/use-tour.ts';

export type TimelineText = Text<TimelineKey>['text'];

const loaded = new Map<string, Promise<Text<TimelineKey>>>();

/** The words of the timeline in the language that is read; what draws them waits until they have come. */
export function useTimelineText(): TimelineText {
  const { tag } = useTour().language;
  let coming = loaded.get(tag);
  if (!coming) loaded.set(tag, (coming = loadTimelineText(tag)));
  return use(coming).text;
}
