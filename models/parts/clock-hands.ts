import { cylinder } from '../kit/cylinder.ts';
import { circle } from '../kit/outlines.ts';
import { prism } from '../kit/prism.ts';
import { Shape } from '../kit/shape.ts';
import { smoothPath } from '../kit/smooth-path.ts';
import type { Vector2 } from '../kit/vector.ts';

export type HandStyle = 'baton' | 'leaf' | 'spade';

function hand(length: number, width: number, style: HandStyle): Shape {
  const w = width / 2;
  const tail = -length * 0.18;
  if (style === 'baton')
    return prism(
      [
        [-w * 0.9, tail],
        [w * 0.9, tail],
        [w * 0.7, length],
        [0, length * 1.03],
        [-w * 0.7, length],
      ],
      width * 0.18,
    );
  if (style === 'leaf')
    return prism(
      smoothPath<Vector2>(
        [
          [-w * 0.35, tail],
          [w * 0.35, tail],
          [w * 0.4, length * 0.1],
          [w, length * 0.45],
          [w * 0.3, length * 0.85],
          [0, length],
          [-w * 0.3, length * 0.85],
          [-w, length * 0.45],
          [-w * 0.4, length * 0.1],
        ],
        27,
        true,
      ),
      width * 0.18,
    );
  const shaft = prism(
    [
      [-w * 0.4, tail],
      [w * 0.4, tail],
      [w * 0.28, length * 0.72],
      [-w * 0.28, length * 0.72],
    ],
    width * 0.18,
  );
  const spade = prism(
    smoothPath<Vector2>(
      [
        [0, length],
        [w * 0.5, length * 0.9],
        [w * 1.35, length * 0.79],
        [w * 1.1, length * 0.72],
        [w * 0.3, length * 0.7],
        [-w * 0.3, length * 0.7],
        [-w * 1.1, length * 0.72],
        [-w * 1.35, length * 0.79],
        [-w * 0.5, length * 0.9],
      ],
      27,
      true,
    ),
    width * 0.18,
  );
  return Shape.merge(shaft, spade, prism(circle(w * 0.8, 12), width * 0.18).move(0, length * 0.18, 0));
}

/** Hands at ten past ten about the origin, looking towards +z, for a dial of this radius; they stand on z = 0. */
export function clockHands(radius: number, style: HandStyle, hours = 10, minutes = 9): Shape {
  const turnOf = (share: number) => -share * 2 * Math.PI;
  return Shape.merge(
    hand(radius * 0.52, radius * 0.085, style)
      .turn('z', turnOf((hours + minutes / 60) / 12))
      .move(0, 0, radius * 0.03),
    hand(radius * 0.8, radius * 0.06, style)
      .turn('z', turnOf(minutes / 60))
      .move(0, 0, radius * 0.055),
    cylinder(radius * 0.05, radius * 0.08, { segments: 14 }).turn('x', Math.PI / 2),
  );
}
