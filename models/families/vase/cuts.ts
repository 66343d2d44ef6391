import { cutDiamonds } from '../../kit/cut-diamonds.ts';
import type { Drawing } from '../../kit/drawing/drawing.ts';
import type { Shape } from '../../kit/shape.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { makeVessel, type Vessel } from '../../parts/vessel/vessel.ts';
import type { SceneFrame } from './scene-frame.ts';

export const cutNames = ['none', 'diamonds', 'mitres'] as const;
export type CutName = (typeof cutNames)[number];

/** Lower and upper edge of the band of diamonds, shares of the height. */
const band: Vector2 = [0.14, 0.62];

/** The vessel drawn in where diamonds are cut, so that only they show there. */
export function drawnIn(vessel: Vessel): Vessel {
  const depth = vessel.radius * 0.08;
  const keys = vessel.outside.map(([radius, y]): Vector2 => {
    const t = y / vessel.height;
    const inside = t > band[0] && t < band[1] ? depth : 0;
    return [(radius - inside) / vessel.radius, t];
  });
  return {
    ...makeVessel(keys, vessel.radius, vessel.height, vessel.bend),
    outside: keys.map(([r, t]): Vector2 => [r * vessel.radius, t * vessel.height]),
  };
}

/** A deep band of cut diamonds round the body. */
export function diamondBand(vessel: Vessel): Shape {
  return cutDiamonds(
    (t) => {
      const y = (band[0] + (band[1] - band[0]) * t) * vessel.height;
      return [vessel.radiusAt(y), y];
    },
    16,
    8,
    vessel.radius * 0.07,
  );
}

/** Bright mitre cuts: fans that rise from the foot and stars above them. */
export function mitreCuts({ put }: SceneFrame, sides: number): Drawing {
  const groove = (length: number, width: number, angle: number): Drawing => {
    const [x, y] = [Math.sin(angle), Math.cos(angle)];
    const side = (way: number): Vector2 => [
      x * length * 0.45 + way * y * width,
      y * length * 0.45 - way * x * width,
    ];
    return [
      { outline: [[0, 0], side(1), [x * length, y * length]], colour: '#ffffff' },
      { outline: [[0, 0], side(-1), [x * length, y * length]], colour: '#a9bcc8' },
    ];
  };
  const fan = [-0.62, -0.31, 0, 0.31, 0.62].flatMap((angle) =>
    groove(1 - Math.abs(angle) * 0.35, 0.03, angle),
  );
  const star = Array.from({ length: 8 }, (_, row) =>
    groove(row % 2 ? 0.62 : 1, 0.05, (row / 8) * 2 * Math.PI),
  ).flat();
  return Array.from({ length: sides }, (_, row) => (row / sides) * 2 * Math.PI).flatMap((angle) => [
    ...put(fan, { angle, height: 0.13, size: 0.3 }),
    ...put(star, { angle, height: 0.58, size: 0.075 }),
    ...put(fan, { angle, height: 0.94, size: 0.2, turn: Math.PI }),
  ]);
}
