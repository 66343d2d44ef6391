import { rectangle } from '../kit/outlines.ts';
import type { Shape } from '../kit/shape.ts';
import { sweep } from '../kit/sweep.ts';
import type { Vector2 } from '../kit/vector.ts';

/**
 * A mitred moulding round an upright rectangle, its back at z = 0 and its lower edge at y = 0.
 * @param width, height outside, metres
 * @param face width of the moulding seen from the front
 * @param depth how far it stands out
 */
export function frame(width: number, height: number, face: number, depth: number): Shape {
  const section: Vector2[] = [
    [-face / 2, 0],
    [face / 2, 0],
    [face / 2, depth * 0.55],
    [face * 0.2, depth * 0.7],
    [-face * 0.1, depth],
    [-face * 0.35, depth],
    [-face / 2, depth * 0.8],
  ];
  const middle = rectangle(width - face, height - face).map(([x, y]): [number, number, number] => [
    x,
    y + height / 2,
    0,
  ]);
  return sweep(middle, section, { closed: true, up: [0, 0, 1], level: true });
}
