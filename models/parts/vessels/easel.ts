import { box } from '../../kit/box.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** How far a thing on an easel leans back from upright, radians. */
export const easelLean = 0.2;

/** How high above the ground the lower edge of a thing on an easel rests, metres. */
export const easelRest = 0.016;

/** A thing that lies flat, its face up, stood on an easel: its lower edge on the hooks, its face towards +z. */
export function leaned(shape: Shape, lowest: number): Shape {
  return shape.turn('x', Math.PI / 2 - easelLean).move(0, lowest * Math.cos(easelLean) + easelRest, 0);
}

/**
 * An easel for a thing `height` long from lower to upper edge that was laid through `leaned`: two bent uprights with
 * hooks, a strut behind each and a bar between them. `thick` is how thick the thing is at its lower edge, metres.
 */
export function easel(height: number, spread: number, thick: number, back = 0): Shape {
  const [sine, cosine] = [Math.sin(easelLean), Math.cos(easelLean)];
  const middle = (height / 2) * sine;
  // The back of the leaning thing, [z, y] at a distance from its lower edge.
  const behind = (along: number): Vector2 => [
    middle - along * sine - 0.003 - back,
    easelRest + along * cosine - back * sine,
  ];
  const foot = behind(0);
  const top = behind(height * 0.72);
  const front = foot[0] + thick + 0.012 + back;
  const bar = Math.max(0.004, height * 0.02);
  const upright = stroke(
    [
      [front, easelRest + 0.016],
      [front, easelRest - 0.008],
      [foot[0], easelRest - 0.008 + bar * 0.2],
      behind(height * 0.3),
      top,
    ],
    bar,
  );
  const strut = stroke([behind(height * 0.5), [top[0] - height * 0.26, bar / 2]], bar);
  const rest = stroke(
    [
      [front, easelRest - 0.008],
      [foot[0] - 0.01, easelRest - 0.008],
      [foot[0] - 0.016, bar / 2],
      [front + 0.004, bar / 2],
    ],
    bar,
  );
  const side = [upright, strut, rest].map((outline) =>
    prism(outline, bar * 1.1, { chamfer: bar * 0.2 }).turn('y', -Math.PI / 2),
  );
  const [z, y] = behind(height * 0.5);
  return Shape.merge(
    Shape.merge(...side)
      .move(spread / 2, 0, 0)
      .mirrored('x'),
    box(spread, bar * 0.9, bar * 0.7, 0.0006).move(0, y - bar, z - bar),
    box(spread, bar * 0.9, bar * 0.7, 0.0006).move(0, 0.0005, foot[0] - 0.012),
  );
}
