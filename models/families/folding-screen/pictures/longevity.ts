import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import { placeDrawing, type Drawing, type Mark } from '../../../kit/drawing/drawing.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import { circle } from '../../../kit/outlines.ts';
import { smoothPath } from '../../../kit/smooth-path.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { bamboo } from '../../../parts/motifs/bamboo.ts';
import { cloud } from '../../../parts/motifs/cloud.ts';
import {
  fungus,
  peach,
  shellCrane,
  shellDeer,
  shellPine,
  shellTurtle,
} from '../../../parts/motifs/long-life.ts';

/**
 * Sun, mountains, water, rocks, clouds, pines, bamboo, mushrooms, turtles, cranes, deer and peaches, as one landscape in shell,
 * `width` × `height` metres about the origin.
 */
export function longevity(width: number, height: number): Drawing {
  const random = startRandom('twelve signs');
  const pearl = ['#e9e6dc', '#d6dfda', '#e6d6d6', '#c9d4dc', '#dccfe0', '#d9dcc6'];
  const tone = () => pearl[Math.floor(random() * pearl.length)]!;
  const marks: Mark[] = [];
  const put = (drawing: Drawing, x: number, y: number, scale: number | Vector2, turn = 0): void => {
    marks.push(...placeDrawing(drawing, { x: x * width, y: y * height, scale, turn }));
  };
  const unit = height;
  // The sun, in rings of chips.
  for (const [ring, count] of [
    [0.05, 14],
    [0.03, 9],
  ] as const)
    for (let at = 0; at < count; at++) {
      const [a, b] = [((at + 0.04) / count) * 2 * Math.PI, ((at + 0.96) / count) * 2 * Math.PI];
      const point = (angle: number, reach: number): Vector2 => [
        0.3 * width + Math.cos(angle) * reach * unit,
        0.36 * height + Math.sin(angle) * reach * unit,
      ];
      marks.push({
        outline: [point(a, ring - 0.018), point(b, ring - 0.018), point(b, ring), point(a, ring)],
        colour: '#e2a08c',
      });
    }
  marks.push({
    outline: circle(0.011 * unit, 8).map(([x, y]): Vector2 => [x + 0.3 * width, y + 0.36 * height]),
    colour: '#e8b09a',
  });
  // Mountains: chips of shell in rising rows under each ridge.
  for (const [x, top, half] of [
    [-0.42, 0.3, 0.07],
    [-0.33, 0.38, 0.08],
    [-0.23, 0.28, 0.07],
    [0.02, 0.24, 0.06],
    [0.11, 0.34, 0.075],
    [0.2, 0.26, 0.06],
    [0.4, 0.28, 0.07],
    [0.47, 0.2, 0.06],
  ] as const)
    for (let row = 0; row < 7; row++) {
      const share = row / 7;
      const y = (top - share * 0.26) * height;
      const reach = half * width * (0.16 + share * 0.84);
      const count = 3 + row;
      for (let at = 0; at < count; at++) {
        const left = -reach + (at / count) * reach * 2;
        const piece = (reach * 2) / count;
        const lift = (1 - Math.abs((left + piece / 2) / reach)) * 0.035 * height;
        marks.push({
          outline: [
            [x * width + left + piece * 0.08, y - 0.02 * height + lift],
            [x * width + left + piece * 0.86, y - 0.026 * height + lift],
            [x * width + left + piece * 0.6, y + 0.012 * height + lift],
          ],
          colour: row < 2 ? '#eceae2' : tone(),
        });
      }
    }
  // A waterfall between the peaks, and the sea below in scales.
  for (let at = 0; at < 5; at++)
    marks.push({
      outline: stroke(
        smoothPath<Vector2>(
          [
            [(-0.272 + at * 0.004) * width, 0.2 * height],
            [(-0.276 + at * 0.005) * width, 0],
            [(-0.28 + at * 0.007) * width, -0.2 * height],
          ],
          7,
        ),
        0.0035 * unit,
      ),
      colour: tone(),
    });
  const step = width / 46;
  for (let row = 0; row < 4; row++)
    for (let at = 0; at <= 46; at++) {
      const [x, y] = [-width / 2 + (at + (row % 2) * 0.5) * step, -0.49 * height + row * step * 0.42];
      for (const reach of [0.5, 0.26])
        marks.push({
          outline: stroke(
            Array.from({ length: 6 }, (_, i): Vector2 => [
              x + Math.cos(Math.PI * (i / 5)) * step * reach,
              y + Math.sin(Math.PI * (i / 5)) * step * reach * 0.8,
            ]),
            step * 0.07,
          ),
          colour: tone(),
        });
    }
  for (const [x, y, rx, ry] of [
    [-0.38, -0.34, 0.075, 0.07],
    [-0.13, -0.36, 0.06, 0.05],
    [0.1, -0.33, 0.09, 0.075],
    [0.33, -0.35, 0.07, 0.06],
    [0.45, -0.31, 0.06, 0.09],
  ] as const) {
    const outline = Array.from({ length: 13 }, (_, at): Vector2 => {
      const angle = (at / 13) * 2 * Math.PI;
      const reach = 1 + 0.16 * Math.sin(at * 2.9 + x * 40);
      return [
        x * width + Math.cos(angle) * rx * width * reach,
        y * height + Math.sin(angle) * ry * height * reach,
      ];
    });
    marks.push({ outline, colour: '#4a4640' });
    for (let at = 0; at < 13; at += 1) {
      const [a, b] = [outline[at]!, outline[(at + 1) % 13]!];
      const middle: Vector2 = [x * width, y * height - 0.02 * height];
      marks.push({
        outline: [
          [a[0] * 0.96 + middle[0] * 0.04, a[1] * 0.96 + middle[1] * 0.04],
          [b[0] * 0.92 + middle[0] * 0.08, b[1] * 0.92 + middle[1] * 0.08],
          [middle[0] * 0.6 + a[0] * 0.4, middle[1] * 0.6 + a[1] * 0.4],
        ],
        colour: tone(),
      });
    }
  }
  for (const [x, y, scale, mirror] of [
    [-0.36, -0.28, 0.62, 1],
    [0.12, -0.27, 0.7, -1],
    [0.44, -0.24, 0.56, -1],
  ] as const)
    put(shellPine(tone), x, y, [mirror * scale * unit, scale * unit]);
  for (const [x, y, scale] of [
    [-0.17, -0.33, 0.36],
    [-0.15, -0.33, 0.3],
    [0.31, -0.3, 0.34],
  ] as const)
    put(bamboo('#b9d2bf'), x, y, scale * unit);
  for (const [x, y, scale] of [
    [-0.45, 0.42, 0.1],
    [-0.16, 0.4, 0.12],
    [0.06, 0.44, 0.09],
    [0.4, 0.42, 0.11],
    [-0.28, 0.16, 0.07],
    [0.22, 0.12, 0.08],
  ] as const)
    put(cloud('#dfe3e0', '#8fa6b4'), x, y, scale * unit);
  for (const [x, y, scale, way] of [
    [-0.24, -0.3, 0.26, 1],
    [-0.06, -0.32, 0.24, -1],
    [0.24, -0.31, 0.24, 1],
  ] as const)
    put(shellDeer(), x, y, [way * scale * unit, scale * unit]);
  for (const [x, y, scale, way] of [
    [-0.02, 0.02, 0.22, 1],
    [0.05, 0.1, 0.18, 1],
    [0.36, 0.04, 0.2, -1],
    [-0.44, 0.06, 0.18, 1],
  ] as const)
    put(shellCrane(), x, y, [way * scale * unit, scale * unit]);
  for (const [x, y, scale, way] of [
    [-0.44, -0.44, 0.13, 1],
    [0.02, -0.45, 0.14, -1],
    [0.4, -0.45, 0.13, -1],
  ] as const)
    put(shellTurtle(), x, y, [way * scale * unit, scale * unit]);
  for (const [x, y] of [
    [-0.31, -0.35],
    [-0.3, -0.33],
    [-0.08, -0.37],
    [0.17, -0.36],
    [0.19, -0.34],
    [0.37, -0.37],
  ] as const)
    put(fungus(), x, y, 0.06 * unit);
  for (const [x, y, turn] of [
    [-0.02, -0.1, 0.3],
    [-0.005, -0.14, -0.2],
    [-0.03, -0.16, 0.1],
  ] as const)
    put(peach(), x, y, 0.04 * unit, turn);
  marks.push({
    outline: stroke(
      smoothPath<Vector2>(
        [
          [-0.05 * width, -0.34 * height],
          [-0.035 * width, -0.2 * height],
          [-0.01 * width, -0.06 * height],
        ],
        8,
      ),
      (t) => 0.012 * unit * (1.2 - t),
    ),
    colour: '#b08a60',
  });
  return marks;
}
