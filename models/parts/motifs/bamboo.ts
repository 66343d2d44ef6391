import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { tone } from '../../kit/drawing/tone.ts';
import { washAcross, washUp } from '../../kit/drawing/wash.ts';
import { petal } from './petal.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A stem of bamboo with leaves: it grows from the origin, 1 high, about 0.7 wide. One colour in several tones. */
export function bamboo(colour = '#3c6f52', lean = 0.08): Drawing {
  const joints = [0, 0.19, 0.37, 0.54, 0.69, 0.82, 0.92, 1];
  const x = (y: number) => lean * y * y;
  const stem = joints.slice(1).flatMap((top, row): Drawing => {
    const low = joints[row]!;
    const half = 0.021 * (1 - row * 0.09);
    return [
      {
        outline: [
          [x(low) - half * 1.15, low + 0.006],
          [x(low) + half * 1.15, low + 0.006],
          [x(top) + half, top - 0.006],
          [x(top) - half, top - 0.006],
        ],
        colour: washAcross(tone(colour, 1.4), tone(colour, 0.8), x(low) - half, x(low) + half),
      },
      {
        outline: stroke(
          [
            [x(top) - half * 1.4, top],
            [x(top) + half * 1.4, top],
          ],
          0.006,
        ),
        colour: tone(colour, 0.45),
      },
    ];
  });
  const spray = (at: number, way: number, size: number): Drawing => {
    const root: Vector2 = [x(at), at];
    const knee: Vector2 = [root[0] + way * 0.14 * size, at + 0.07 * size];
    const blades = [1.1, 1.65, 2.1, 2.5].flatMap((turn, row) =>
      placeDrawing(
        [
          {
            outline: petal(0.3 - row * 0.02, 0.052, { belly: 0.36, tip: 'pointed', steps: 4 }),
            colour: washUp(tone(colour, row % 2 ? 0.7 : 1.05), tone(colour, row % 2 ? 1 : 1.35), 0, 0.28),
          },
        ],
        { x: knee[0], y: knee[1], turn: -way * turn, scale: size },
      ),
    );
    return [{ outline: stroke([root, knee], 0.007), colour: tone(colour, 0.7) }, ...blades];
  };
  return [
    ...spray(0.37, -1, 0.8),
    ...stem,
    ...spray(0.54, 1, 0.95),
    ...spray(0.69, -1, 1),
    ...spray(0.82, 1, 0.85),
    ...spray(0.96, -1, 0.75),
  ];
}
