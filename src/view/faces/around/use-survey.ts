import { useEffect, useState } from 'react';
import { saidMetres, sideOf } from '../../../visit/survey/bearing.ts';
import { findInFront } from '../../../visit/survey/look-ahead.ts';
import { surveyRoom, type Survey, type SurveyedThing } from '../../../visit/survey/survey-room.ts';
import { useTour } from '../../panels/use-tour.ts';

/** Looked anew at most this often while the picture changes, milliseconds. */
const pause = 300;

/** What there is in the room, and where it is from the visitor; another one when something that is said of it differs. */
export function useSurvey(): Survey | null {
  const { anchors, museum, visit } = useTour();
  const [survey, setSurvey] = useState(() => surveyRoom(museum, visit.pose));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const look = (): void => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      const next = surveyRoom(museum, visit.pose);
      setSurvey((before) => (wordsOf(before) === wordsOf(next) ? before : next));
    };
    look();
    const stops = [
      anchors?.onFrame(() => {
        timer ??= setTimeout(look, pause);
      }),
      visit.store.subscribe((state, before) => {
        if (state.room !== before.room) look();
      }),
      museum.display.onChange(look),
    ];
    return () => {
      for (const stop of stops) stop?.();
      if (timer !== null) clearTimeout(timer);
    };
  }, [anchors, museum, visit]);
  return survey;
}

/** What tells a thing from the others of its room. */
export function keyOf(thing: SurveyedThing): string {
  return thing.kind === 'gift' ? thing.exhibit : thing.opening.id;
}

/** All that the list says of a survey. */
function wordsOf(survey: Survey | null): string {
  if (survey === null) return '';
  const inFront = findInFront(survey);
  const things = [...survey.gifts, ...survey.doors].map((thing) =>
    [keyOf(thing), sideOf(thing), saidMetres(thing)].join(' '),
  );
  return [survey.room.id, inFront && keyOf(inFront), ...things].join('\n');
}
