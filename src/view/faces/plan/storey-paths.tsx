import { memo, type ReactNode } from 'react';
import type { StoreyDrawing } from './draw-storey.ts';
import css from './plan.module.css';

/** What lies under the rooms: the ground the house is cut into, walls, ways. */
export const StoreyGround = memo(function StoreyGround({
  drawing,
}: {
  readonly drawing: StoreyDrawing;
}): ReactNode {
  return (
    <g aria-hidden="true">
      <path className={css['grounds']} d={drawing.grounds} />
      <path className={css['mass']} d={drawing.mass} />
      <path className={css['walls']} d={drawing.walls} />
      <path className={css['ways']} d={drawing.ways} />
    </g>
  );
});

/** What is drawn over the rooms: doors as gaps in the walls, and the signs of doors, stairs and lifts. */
export const StoreySigns = memo(function StoreySigns({
  drawing,
}: {
  readonly drawing: StoreyDrawing;
}): ReactNode {
  return (
    <g aria-hidden="true" className={css['signs']}>
      <path className={css['gaps']} d={drawing.gaps} />
      <path className={css['treads']} d={drawing.treads} />
      <path className={css['arriving']} d={drawing.arriving} />
      <path className={css['lines']} d={drawing.arrows} />
      <path className={css['lines']} d={drawing.lifts} />
      <path className={css['wings']} d={drawing.wings} />
    </g>
  );
});
