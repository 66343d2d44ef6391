import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTour } from '../../panels/use-tour.ts';
import { connectMarkPointer, type MarkPointerEvents } from './connect-mark-pointer.ts';
import { drawUndated } from './draw-lane.ts';
import { markPitch, nameLane } from './lane-row.tsx';
import type { LaneLayout } from './lay-lanes.ts';
import { MarkPaths } from './mark-paths.tsx';
import { useTimelineText } from './use-timeline-text.ts';
import css from './timeline.module.css';

/** Marks above each other. */
const perColumn = 5;

export interface UndatedLaneProps {
  readonly lanes: readonly LaneLayout[];
  readonly total: number;
  /** Years are asked for, which leaves them out. */
  readonly isOut: boolean;
  readonly isListed: boolean;
  readonly onList: () => void;
  readonly events: MarkPointerEvents;
}

/** Gifts nobody can date: a lane of their own, by whom they went to, counted like all others. */
export function UndatedLane({ lanes, total, isOut, isListed, onList, events }: UndatedLaneProps): ReactNode {
  const text = useTimelineText();
  const { language } = useTour();
  if (total === 0) return null;
  return (
    <section className={css['undated']} data-out={isOut || undefined}>
      <h3 className={css['laneName']}>
        <span>{text('undated.title')}</span>
        <span className={css['count']}>{language.text('gifts.count', { count: total })}</span>
      </h3>
      <p className={css['note']}>{text('undated.note')}</p>
      <ul className={css['heaps']}>
        {lanes
          .filter(({ undatedTotal }) => undatedTotal > 0)
          .map((layout) => (
            <li key={layout.lane}>
              <Heap layout={layout} events={events} />
              <span>
                {nameLane(layout.lane, text, language)}{' '}
                <span className={css['count']}>{language.number(layout.undatedTotal)}</span>
              </span>
            </li>
          ))}
      </ul>
      <button type="button" className={css['plain']} aria-expanded={isListed} onClick={onList}>
        {text(isListed ? 'undated.hide' : 'undated.list')}
      </button>
    </section>
  );
}

function Heap({
  layout,
  events,
}: { readonly layout: LaneLayout } & Pick<UndatedLaneProps, 'events'>): ReactNode {
  const svg = useRef<SVGSVGElement>(null);
  const drawing = useMemo(() => drawUndated(layout.undated, markPitch + 1, perColumn), [layout]);
  useEffect(
    () => (svg.current ? connectMarkPointer(svg.current, drawing.gifts, events) : undefined),
    [drawing, events],
  );
  return (
    <svg ref={svg} aria-hidden="true" className={css['marks']} width={drawing.width} height={drawing.height}>
      <MarkPaths paths={drawing.paths} />
    </svg>
  );
}
