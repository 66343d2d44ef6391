import type { Vector } from '../shell/vector.ts';

/** A straight way up, around the middle of its foot print. Metres. */
export interface SlopeRun {
  readonly axis: 'x' | 'z';
  /** Which way along its axis it climbs. */
  readonly direction: 1 | -1;
  /** Length along the axis, half the width across it, and height from the lower edge to the upper. */
  readonly run: number;
  readonly half: number;
  readonly rise: number;
}

/** `s`: metres up the run from the lower edge; `t`: across, to the right of someone going up; `y`: height. */
export type PlaceOnSlope = (s: number, t: number, y: number) => Vector;

export function placeOnSlope({ axis, direction, run }: SlopeRun): PlaceOnSlope {
  return (s, t, y) => {
    const along = direction * (s - run / 2);
    // Right of +x is +z; right of +z is −x.
    return axis === 'x' ? [along, y, direction * t] : [-direction * t, y, along];
  };
}
