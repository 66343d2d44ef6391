import { Suspense, useMemo, type ReactNode } from 'react';
import { Sheet } from '../../panels/sheet.tsx';
import { useQueryAnswer } from '../../panels/use-query-answer.ts';
import { TimelineView } from './timeline-view.tsx';
import { useEvents } from './use-events.ts';
import { useTimeline } from './use-timeline.ts';
import { useTimelineText } from './use-timeline-text.ts';
import { chooseAxis } from './choose-axis.ts';
import css from './timeline.module.css';

/** The year in which the page was opened. */
const today = new Date().getFullYear();

/** Gifts over the years: who received them, where they came from, and what happened. */
export default function TimelineFace(): ReactNode {
  return (
    <Suspense fallback={null}>
      <TimelineSheet />
    </Suspense>
  );
}

function TimelineSheet(): ReactNode {
  const text = useTimelineText();
  const { answer, status, retry } = useQueryAnswer();
  const facets = answer?.facets ?? null;
  const axis = useMemo(() => chooseAxis(facets, today), [facets]);
  const facts = useTimeline(answer, axis);
  const events = useEvents();
  return (
    <Sheet title={text('title')} isPage>
      {facts && answer ? (
        <TimelineView axis={axis} answer={answer} facts={facts} events={events} />
      ) : status === 'failed' ? (
        <p role="alert" className={css['wait']}>
          {text('failed')}{' '}
          <button type="button" className={css['plain']} onClick={retry}>
            {text('again')}
          </button>
        </p>
      ) : (
        <output className={css['wait']}>{text('loading')}</output>
      )}
    </Sheet>
  );
}
