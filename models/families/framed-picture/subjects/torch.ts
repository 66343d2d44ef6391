import { mixColours } from '../../../kit/colour.ts';
import type { Drawing, Mark } from '../../../kit/drawing/drawing.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import { smoothPath } from '../../../kit/smooth-path.ts';
import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import { clamp, type Vector2 } from '../../../kit/vector.ts';
import { disc, line, patch, rect, wash } from '../../../parts/painting/plain-marks.ts';

/** A torch drawn on paper with ink and coloured chalk: handle, bowl, tongues of flame, rays. */
export function torch(aspect: number): Drawing {
  const half = aspect / 2;
  const marks: Mark[] = [rect(-half, 0, half, 1, wash(0, '#e2d8c2', 1, '#f2ecdc'))];
  const chance = startRandom('torch');
  for (let ray = 0; ray < 40; ray++) {
    const angle = (ray / 40) * 2 * Math.PI + 0.04;
    const [from, to] = [0.25 + 0.02 * (ray % 2), 0.34 + 0.05 * (ray % 2) + 0.02 * chance()];
    marks.push(
      line(
        [
          [Math.cos(angle) * from, 0.66 + Math.sin(angle) * from],
          [Math.cos(angle) * to, 0.66 + Math.sin(angle) * to],
        ],
        0.008,
        ray % 2 ? '#e0a63c' : '#d0782c',
      ),
    );
  }
  const tongue = (x: number, wide: number, high: number, lean: number, colour: Mark['colour']): Mark => {
    const path: Vector2[] = [
      [x, 0.46],
      [x - lean * 0.5, 0.46 + high * 0.35],
      [x + lean * 0.6, 0.46 + high * 0.7],
      [x + lean * 1.4, 0.46 + high],
    ];
    return {
      outline: stroke(
        smoothPath(path, 12),
        (t) => wide * Math.sin(Math.PI * (0.22 + 0.78 * t)) * (1 - t * 0.2),
      ),
      colour,
    };
  };
  marks.push(
    tongue(-0.07, 0.14, 0.3, -0.05, wash(0.46, '#d8442a', 0.76, '#a82018')),
    tongue(0.07, 0.14, 0.33, 0.05, wash(0.46, '#d8442a', 0.78, '#a82018')),
    tongue(0, 0.2, 0.42, 0.03, wash(0.46, '#ea6a2c', 0.86, '#b8281c')),
    tongue(-0.035, 0.1, 0.27, -0.03, wash(0.46, '#f4b43c', 0.72, '#e2602a')),
    tongue(0.04, 0.1, 0.29, 0.03, wash(0.46, '#f4b43c', 0.74, '#e2602a')),
    tongue(0.0, 0.08, 0.22, 0.015, wash(0.46, '#fdf0b4', 0.68, '#f2b83c')),
  );
  for (let at = 0; at < 60; at++) {
    const x = (chance() - 0.5) * 0.2;
    const y = 0.5 + chance() * 0.24;
    marks.push(
      line(
        [
          [x, y],
          [x + 0.006, y + 0.03],
          [x + 0.004 + x * 0.1, y + 0.06],
        ],
        0.004,
        ['#f8d060', '#c83a22', '#f09038'][at % 3]!,
      ),
    );
  }
  marks.push(
    patch(wash(0.38, '#6a4a2c', 0.47, '#c99a54'), [-0.1, 0.4], [0.1, 0.4], [0.13, 0.475], [-0.13, 0.475]),
    patch('#e8c478', [-0.135, 0.47], [0.135, 0.47], [0.135, 0.49], [-0.135, 0.49]),
    patch('#7d5a34', [0.03, 0.4], [0.1, 0.4], [0.13, 0.47], [0.06, 0.47]),
    patch(
      (x) => mixColours([0.78, 0.6, 0.34], [0.36, 0.24, 0.13], clamp(Math.abs(x + 0.02) * 14)),
      [-0.03, 0.1],
      [0.03, 0.1],
      [0.055, 0.4],
      [-0.055, 0.4],
    ),
    ...[0.15, 0.21, 0.27, 0.33].map((y) =>
      patch(
        '#4a3220',
        [-0.034 - y * 0.04, y],
        [0.034 + y * 0.04, y],
        [0.034 + y * 0.04, y + 0.008],
        [-0.034 - y * 0.04, y + 0.008],
      ),
    ),
    disc(0, 0.095, 0.034, wash(0.06, '#6a4a2c', 0.13, '#c99a54'), 14),
    patch('#c99a54', [-0.07, 0.385], [0.07, 0.385], [0.07, 0.4], [-0.07, 0.4]),
  );
  // The pen's outline, a little beside the colour.
  const ink = '#3a2a22';
  marks.push(
    line(
      [
        [-0.055, 0.4],
        [-0.03, 0.12],
      ],
      0.004,
      ink,
      0.6,
    ),
    line(
      [
        [0.055, 0.4],
        [0.03, 0.12],
      ],
      0.005,
      ink,
      0.6,
    ),
    line(
      [
        [-0.13, 0.478],
        [-0.1, 0.4],
        [0, 0.396],
        [0.1, 0.4],
        [0.13, 0.478],
      ],
      0.004,
      ink,
      0.8,
    ),
    line(
      smoothPath<Vector2>(
        [
          [-0.12, 0.5],
          [-0.16, 0.6],
          [-0.1, 0.7],
          [-0.13, 0.78],
        ],
        12,
      ),
      0.004,
      ink,
    ),
    line(
      smoothPath<Vector2>(
        [
          [0.12, 0.5],
          [0.17, 0.62],
          [0.1, 0.72],
          [0.14, 0.82],
        ],
        12,
      ),
      0.004,
      ink,
    ),
    line(
      smoothPath<Vector2>(
        [
          [0.02, 0.6],
          [-0.02, 0.72],
          [0.05, 0.8],
          [0.03, 0.9],
        ],
        12,
      ),
      0.004,
      ink,
    ),
  );
  for (let hatch = 0; hatch < 26; hatch++)
    marks.push(
      line(
        [
          [0.01 + hatch * 0.0006, 0.12 + hatch * 0.0105],
          [0.035 + hatch * 0.0008, 0.13 + hatch * 0.0105],
        ],
        0.0025,
        ink,
        0.5,
      ),
    );
  return marks;
}
