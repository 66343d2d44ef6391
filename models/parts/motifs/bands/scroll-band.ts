import { placeDrawing, type Drawing } from '../../../kit/drawing/drawing.ts';
import { strokeMarks } from '../../../kit/drawing/stroke-marks.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { leaf } from '../leaf.ts';

/**
 * A vine in waves over `width`, `height` high, centred on x = 0 with its foot on y = 0: in each bend a flower (drawn about
 * the origin with radius 1), and leaves. `count` bends, an even number.
 */
export function vineScroll(
  flower: Drawing,
  options: {
    readonly count: number;
    readonly width: number;
    readonly height: number;
    readonly stem: string;
    readonly leaf: string;
    /** Radius of the flowers, share of the height. */
    readonly flowers?: number;
  },
): Drawing {
  const { count, width, height, flowers = 0.27 } = options;
  const bend = width / count;
  const middle = height / 2;
  const vine = (x: number): number => middle + Math.cos((x / bend) * Math.PI) * height * 0.4;
  const points = Array.from({ length: count * 7 + 1 }, (_, row): Vector2 => {
    const x = -width / 2 + (row / 7) * bend;
    return [x, vine(x)];
  });
  const marks: Drawing[] = [strokeMarks(points, height * 0.035, options.stem)];
  for (let row = 0; row < count; row++) {
    const x = -width / 2 + row * bend;
    const up = vine(x) > middle ? 1 : -1;
    for (const [dx, dy, turn, size] of [
      [0.28, 0.16, -0.7, 0.3],
      [-0.28, 0.16, 0.7, 0.3],
      [0.42, 0.02, -1.9, 0.26],
      [-0.42, 0.02, 1.9, 0.26],
    ] as const)
      marks.push(
        placeDrawing(leaf({ colour: options.leaf, veins: 0, width: 0.5 }), {
          x: x + dx * bend,
          y: vine(x + dx * bend) + up * dy * height * 0.2,
          turn: up > 0 ? turn : Math.PI - turn,
          scale: size * height,
        }),
      );
    marks.push(
      placeDrawing(flower, {
        x,
        y: middle - up * height * 0.14,
        scale: flowers * height,
        turn: up > 0 ? 0 : Math.PI,
      }),
    );
  }
  return marks.flat();
}
