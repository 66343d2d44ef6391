import type { WalkPose } from '../record-walk.ts';

/**
 * Ways of drawing the same museum. `tour` is the tour itself with all it draws and does; `walls` the plan and the
 * rooms without exhibits: what no way of drawing exhibits can fall below.
 */
export const rivalNames = [
  'tour',
  'tour-without-mirror',
  'pool',
  'walls',
  'mesh-each',
  'mesh-each-visible',
  'react-mesh-each-visible',
  'instanced-visible',
  'batched-recycled',
  'instanced-mesh-2',
] as const;
export type RivalName = (typeof rivalNames)[number];

/** Draw the whole museum whatever is in view: they walk the first steps only. */
export const heavyRivals: readonly RivalName[] = ['mesh-each', 'instanced-mesh-2'];

/** One way of drawing the museum, on a canvas of its own. */
export interface Rival {
  /** Puts the visitor somewhere; not part of a frame. */
  place(pose: WalkPose): void;
  /** One frame: everything the script does between two pictures. False when the picture was put off. */
  frame(): boolean;
  /** True while something that the last frame asked for has not come. */
  readonly isWaiting: boolean;
  /** True while what has come goes to the graphics card a slice a frame; left out where it goes at once. */
  readonly isSending?: boolean;
  /** Draw calls and triangles of the last picture, without the mirror's, and exhibits in it. */
  counts(): { readonly drawCalls: number; readonly triangles: number; readonly exhibits: number };
  /** Bytes on the graphics card by the tour's own ledger; null for those that keep none. */
  ledger(): { readonly textures: number; readonly geometry: number; readonly exhibits: number } | null;
}
