import type { Orbit } from './orbit.ts';

const sides = ['front', 'frontRight', 'right', 'backRight', 'back', 'backLeft', 'left', 'frontLeft'] as const;

/** The side that faces the eye, in the words of `data/text/turntable`. */
export interface Side {
  readonly around: (typeof sides)[number];
  readonly height: 'level' | 'above' | 'below';
}

const fromAbove = 0.6;
const fromBelow = -0.2;

/** Which side of a thing is seen: one of eight round it, and whether from above or below. */
export function nameSide({ yaw, pitch }: Orbit): Side {
  const eighth = Math.round(yaw / (Math.PI / 4));
  const at = ((eighth % sides.length) + sides.length) % sides.length;
  return {
    around: sides[at] as Side['around'],
    height: pitch > fromAbove ? 'above' : pitch < fromBelow ? 'below' : 'level',
  };
}
