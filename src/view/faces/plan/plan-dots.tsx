import { memo, useEffect, useState, type ReactNode } from 'react';
import { useTour } from '../../panels/use-tour.ts';
import type { StoreyDrawing } from './draw-storey.ts';
import { listRoomDots, type Dot } from './list-room-dots.ts';
import type { PlanFacts } from './use-plan-facts.ts';
import css from './plan.module.css';

/** Looks, those that matter most last: they lie on top. */
const looks = ['later', 'other', 'undated', 'plain', 'found'] as const satisfies readonly Dot['look'][];

export interface PlanDotsProps {
  readonly drawing: StoreyDrawing;
  readonly facts: PlanFacts;
}

/**
 * Documented gifts: one path a look, in which each dot is a line without length and with round ends. They move to where
 * the gifts stand when those have come.
 */
export const PlanDots = memo(function PlanDots({ drawing, facts }: PlanDotsProps): ReactNode {
  const { museum } = useTour();
  const [, setArrivals] = useState(0);
  useEffect(() => museum.display.onChange(() => setArrivals((before) => before + 1)), [museum]);
  const dots = drawing.cells.flatMap(({ room }) =>
    listRoomDots(room, museum, facts.dots, facts.rowsOf(room.id)),
  );
  return (
    <g aria-hidden="true" className={css['dots']}>
      {looks.map((look) => (
        <path
          key={look}
          className={css[`dot-${look}`]}
          d={dots
            .filter((dot) => dot.look === look)
            .map(({ x, z }) => `M${x.toFixed(2)} ${z.toFixed(2)}h0`)
            .join('')}
        />
      ))}
    </g>
  );
});
