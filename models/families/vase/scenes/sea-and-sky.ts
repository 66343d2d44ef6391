import { type Drawing, placeDrawing } from '../../../kit/drawing/drawing.ts';
import { fieldMarks, strokeMarks } from '../../../kit/drawing/stroke-marks.ts';
import { blend, tone } from '../../../kit/drawing/tone.ts';
import { washUp } from '../../../kit/drawing/wash.ts';
import { gull } from '../../../parts/motifs/flying-bird.ts';
import { breakingWave } from '../../../parts/motifs/wave.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import type { Scene, SceneFrame } from '../scene-frame.ts';

/** A stormy sea all round the lower half, with breaking waves in front, and one gull over it. */
export function gullOverSea({ put, palette, vessel }: SceneFrame): Scene {
  const [white, sea, mist] = palette;
  const half = Math.PI * vessel.radius;
  const swell = (
    height: number,
    rise: number,
    waves: number,
    phase: number,
    low: string,
    high: string,
  ): Drawing => {
    const steps = waves * 8;
    const crest = Array.from({ length: steps + 1 }, (_, row): Vector2 => {
      const angle = (row / steps) * 2 * Math.PI;
      const peak = 0.5 + 0.5 * Math.sin(angle * waves + phase);
      return [-half + (row / steps) * 2 * half, (height + rise * peak ** 1.7) * vessel.height];
    });
    const floor = (height - 0.12) * vessel.height;
    return [
      ...fieldMarks(
        crest.map(([x]): Vector2 => [x, floor]),
        crest,
        washUp(low, high, floor, (height + rise) * vessel.height),
      ),
      ...strokeMarks(crest, (t) => vessel.height * (0.004 + 0.003 * Math.sin(t * 60)), tone(white, 0.99)),
    ];
  };
  const roller = breakingWave({ deep: tone(sea, 0.5), water: sea, foam: '#fbfdfd' });
  const spray = [-0.5, 0.1, 0.75].flatMap((angle, row) =>
    placeDrawing(
      [
        {
          outline: Array.from({ length: 6 }, (_, at): Vector2 => [Math.cos(at * 1.05), Math.sin(at * 1.05)]),
          colour: '#ffffff',
        },
      ],
      { x: angle * vessel.radius, y: (0.47 + 0.03 * row) * vessel.height, scale: vessel.height * 0.004 },
    ),
  );
  return {
    drawing: [
      ...swell(0.33, 0.09, 7, 0.4, blend(sea, mist, 0.3), mist),
      ...put(roller, { angle: 0.95, height: 0.27, size: 0.17 }),
      ...put(roller, { angle: -1.25, height: 0.27, size: 0.15 }),
      ...swell(0.24, 0.08, 6, 1.9, tone(sea, 0.75), blend(sea, mist, 0.25)),
      ...put(roller, { angle: -0.28, height: 0.2, size: 0.22 }),
      ...put(roller, { angle: 2.4, height: 0.2, size: 0.2 }),
      ...put(roller, { angle: -2.6, height: 0.2, size: 0.18 }),
      ...swell(0.15, 0.06, 5, 3.3, tone(sea, 0.42), tone(sea, 0.85)),
      ...put(roller, { angle: 0.5, height: 0.11, size: 0.16 }),
      ...spray,
      ...put(gull({ grey: '#93a5b4' }), { angle: 0.08, height: 0.68, size: 0.19, turn: 0.18 }),
    ],
  };
}
