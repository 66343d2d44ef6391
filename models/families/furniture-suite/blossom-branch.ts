import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** Tones a piece of shell may show. */
const tones = ['#f0e8d8', '#d9e6dc', '#ead6d6', '#d4dde6', '#f6f0e2'];

/** A branch of plum in blossom as inlay: cut petals of shell about the origin, within ±1; another for every seed. */
export function blossomBranch(seed: string): Drawing {
  const random = startRandom(`branch ${seed}`);
  const tone = (): string => tones[Math.floor(random() * tones.length)]!;
  const marks: Mark[] = [];
  const trunk = smoothPath<Vector2>(
    [
      [-0.7, -0.95],
      [-0.34, -0.5],
      [-0.44, -0.1],
      [-0.02, 0.3],
      [0.1, 0.86],
    ],
    14,
  );
  marks.push({ outline: stroke(trunk, (t) => 0.11 - 0.08 * t), colour: '#9a8f86' });
  const twigs: readonly (readonly Vector2[])[] = [
    [
      [-0.36, -0.42],
      [0.06, -0.36],
      [0.5, -0.52],
    ],
    [
      [-0.4, -0.06],
      [-0.62, 0.24],
      [-0.6, 0.6],
    ],
    [
      [-0.06, 0.26],
      [0.36, 0.3],
      [0.68, 0.1],
    ],
    [
      [0.04, 0.58],
      [0.34, 0.72],
      [0.56, 0.66],
    ],
  ];
  for (const twig of twigs)
    marks.push({ outline: stroke(smoothPath(twig, 6), (t) => 0.045 - 0.03 * t), colour: '#a89c90' });
  const flower = (x: number, y: number, size: number): void => {
    const turn = random() * 6;
    for (let i = 0; i < 5; i++) {
      const angle = turn + (i / 5) * 2 * Math.PI;
      const [cx, cy] = [x + Math.cos(angle) * size * 0.52, y + Math.sin(angle) * size * 0.52];
      marks.push({
        outline: Array.from({ length: 8 }, (_, k): Vector2 => [
          cx + Math.cos((k / 8) * 2 * Math.PI) * size * 0.42,
          cy + Math.sin((k / 8) * 2 * Math.PI) * size * 0.42,
        ]),
        colour: tone(),
      });
    }
    marks.push({
      outline: Array.from({ length: 6 }, (_, k): Vector2 => [
        x + Math.cos((k / 6) * 2 * Math.PI) * size * 0.2,
        y + Math.sin((k / 6) * 2 * Math.PI) * size * 0.2,
      ]),
      colour: '#b99a4e',
    });
  };
  for (const twig of twigs) {
    const [tip, middle] = [twig[2]!, twig[1]!];
    flower(tip[0], tip[1], 0.15 + 0.05 * random());
    flower(middle[0] + 0.05 * random(), middle[1] + 0.06, 0.13 + 0.04 * random());
  }
  flower(0.1, 0.84, 0.16);
  flower(-0.5, -0.66, 0.12);
  return marks;
}
