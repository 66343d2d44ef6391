import { memo, useMemo, type ReactNode } from 'react';
import { useTour } from '../../panels/use-tour.ts';
import { drawCutaway } from './draw-cutaway.ts';
import css from './plan.module.css';

export interface CutawayProps {
  readonly house: string;
  /** Storey whose plan is shown, if it is in this house. */
  readonly shown: number | null;
  /** Storey the visitor is on. */
  readonly here: number | null;
  /** Storeys where something was found. */
  readonly lit: readonly number[];
  readonly onShow: (storey: number) => void;
}

/** A house cut open; a click on a storey shows its plan, as its tab does for who has no pointer. */
export const Cutaway = memo(function Cutaway({ house, shown, here, lit, onShow }: CutawayProps): ReactNode {
  const { museum } = useTour();
  const drawing = useMemo(() => drawCutaway(museum.plan, house), [museum, house]);
  return (
    <svg className={css['cutaway']} viewBox={drawing.box.join(' ')} aria-hidden="true">
      {drawing.storeys.map(({ storey, rooms, ways, edges, x, y }) => (
        // Its tab does the same by keys.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
        <g
          key={storey}
          className={css['slab']}
          data-shown={storey === shown ? '' : undefined}
          data-lit={lit.includes(storey) ? '' : undefined}
          onClick={() => onShow(storey)}
        >
          <path className={css['slabEdges']} d={edges} />
          <path className={css['slabWays']} d={ways} />
          <path className={css['slabRooms']} d={rooms} />
          {storey === here && <circle className={css['slabHere']} cx={x + 1} cy={y - 5} r="2.2" />}
        </g>
      ))}
    </svg>
  );
});
