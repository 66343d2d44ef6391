import { Shape } from '../../../kit/shape.ts';
import type { Vector3 } from '../../../kit/vector.ts';
import type { WaxArms } from './wax-clothes.ts';
import { waxHead } from './wax-head.ts';
import { atWrist, cuff, waxHand } from './wax-hand.ts';

export interface HandsOptions extends WaxArms {
  /** Where each thumb points, left and right. */
  readonly thumbs: readonly [Vector3, Vector3];
  /** How far fingers are bent, left and right: 0 straight to 1. */
  readonly curls?: readonly [number, number];
}

/** Head, neck and hands of a waxwork, and the cuffs of a shirt. */
export function waxFlesh(skin: string, { elbows, wrists, thumbs, curls = [0.55, 0.55] }: HandsOptions) {
  const onArm = (shape: Shape, side: 0 | 1) => atWrist(shape, wrists[side], elbows[side], thumbs[side]);
  return {
    skin: Shape.merge(
      waxHead(skin),
      onArm(waxHand(skin, curls[0]), 0),
      onArm(waxHand(skin, curls[1]).mirror('x'), 1),
    ),
    cuffs: Shape.merge(onArm(cuff(), 0), onArm(cuff(), 1)),
  };
}
