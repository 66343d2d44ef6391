import type { PlanView } from './plan-view.ts';

/** One way of drawing exhibits, in the picture of a plan view. */
export interface ExhibitDrawer {
  /** After the look, before the render: puts what is to be drawn in the scene. */
  update(view: PlanView): void;
  /** True while something it asked for has not come. */
  readonly isWaiting?: boolean;
  /** Exhibits it submitted with the last picture. */
  readonly drawn: number;
}
