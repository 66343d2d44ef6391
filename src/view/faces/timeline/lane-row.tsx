import { memo, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTour } from '../../panels/use-tour.ts';
import { connectMarkPointer, type MarkPointerEvents } from './connect-mark-pointer.ts';
import { drawLane } from './draw-lane.ts';
import type { LaneLayout } from './lay-lanes.ts';
import { MarkPaths } from './mark-paths.tsx';
import { useTimelineText } from './use-timeline-text.ts';
import css from './timeline.module.css';

export interface LaneRowProps {
  readonly layout: LaneLayout;
  /** Of all lanes, CSS pixels. */
  readonly width: number;
  readonly years: number;
  /** 1 for each row that was found. */
  readonly found: Uint8Array;
  readonly events: MarkPointerEvents;
}

/** From one mark to the next, CSS pixels. */
export const markPitch = 7;

/** One lane: whose gifts, how many, and each over its year. What it shows is also in the bars, the list and the table. */
export const LaneRow = memo(function LaneRow(props: LaneRowProps): ReactNode {
  const { layout, width, years, found, events } = props;
  const text = useTimelineText();
  const { language } = useTour();
  const svg = useRef<SVGSVGElement>(null);
  const drawing = useMemo(
    () => drawLane(layout, { year: width / years, pitch: markPitch }, (row) => found[row] === 0),
    [layout, width, years, found],
  );
  useEffect(
    () => (svg.current ? connectMarkPointer(svg.current, drawing.gifts, events) : undefined),
    [drawing, events],
  );
  const { lane, total, undatedTotal, presumed } = layout;
  const notes = [
    language.text('gifts.count', { count: total }),
    ...(undatedTotal > 0 ? [text('lane.undated', { count: undatedTotal })] : []),
    ...(presumed > 0 ? [text('lane.presumed', { count: presumed })] : []),
  ];
  return (
    <section className={css['lane']}>
      <h3 className={css['laneName']}>
        <span>{nameLane(lane, text, language)}</span>
        <span className={css['count']}>{notes.join(' · ')}</span>
      </h3>
      <svg ref={svg} aria-hidden="true" className={css['marks']} width={width} height={drawing.height}>
        <path className={css['ground']} d={`M0 ${drawing.baseline}H${width}`} />
        <MarkPaths paths={drawing.paths} />
      </svg>
    </section>
  );
});

/** Whose lane it is, in words. */
export function nameLane(
  lane: LaneLayout['lane'],
  text: ReturnType<typeof useTimelineText>,
  language: ReturnType<typeof useTour>['language'],
): string {
  if (lane === 'others' || lane === 'given') return text(`lane.${lane}`);
  return language.recipientName(lane) ?? lane;
}
