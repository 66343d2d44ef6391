import type { Mark } from '../../kit/drawing/drawing.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { line } from '../../parts/painting/plain-marks.ts';

/** A paddle steamer in fine lines: side view above, deck below, scale marks; no words. Within ±0.5 × ±0.36, unit 1. */
export function steamerPlan(ink: string): Mark[] {
  const marks: Mark[] = [];
  const pen = 0.0028;
  const draw = (points: readonly Vector2[], wide = pen) => marks.push(line(points, wide, ink, 1));
  const box = (left: number, low: number, right: number, high: number) => {
    draw([
      [left, low],
      [right, low],
    ]);
    draw([
      [right, low],
      [right, high],
    ]);
    draw([
      [right, high],
      [left, high],
    ]);
    draw([
      [left, high],
      [left, low],
    ]);
  };
  const ring = (x: number, y: number, radius: number, sides = 20) => {
    for (let at = 0; at < sides; at++) {
      const [a, b] = [at, at + 1].map((corner) => (corner / sides) * 2 * Math.PI) as [number, number];
      draw([
        [x + Math.cos(a) * radius, y + Math.sin(a) * radius],
        [x + Math.cos(b) * radius, y + Math.sin(b) * radius],
      ]);
    }
  };
  // Side view: sheer, keel, stem and stern.
  const sheer = smoothPath<Vector2>(
    [
      [-0.46, 0.2],
      [-0.2, 0.17],
      [0.1, 0.168],
      [0.46, 0.205],
    ],
    18,
  );
  draw(sheer, pen * 1.5);
  draw(
    smoothPath<Vector2>(
      [
        [-0.46, 0.2],
        [-0.44, 0.13],
        [-0.36, 0.11],
        [0.3, 0.108],
        [0.42, 0.13],
        [0.46, 0.205],
      ],
      24,
    ),
    pen * 1.5,
  );
  draw(
    [
      [-0.48, 0.132],
      [0.48, 0.132],
    ],
    pen * 0.7,
  );
  ring(-0.03, 0.155, 0.066, 24);
  ring(-0.03, 0.155, 0.05, 20);
  ring(-0.03, 0.155, 0.01, 8);
  for (let spoke = 0; spoke < 12; spoke++) {
    const angle = (spoke / 12) * 2 * Math.PI;
    draw(
      [
        [-0.03 + Math.cos(angle) * 0.01, 0.155 + Math.sin(angle) * 0.01],
        [-0.03 + Math.cos(angle) * 0.066, 0.155 + Math.sin(angle) * 0.066],
      ],
      pen * 0.8,
    );
  }
  box(-0.34, 0.175, -0.13, 0.218);
  box(0.07, 0.172, 0.34, 0.218);
  box(-0.13, 0.218, 0.09, 0.232);
  for (let window = 0; window < 8; window++)
    box(-0.325 + window * 0.025, 0.187, -0.31 + window * 0.025, 0.207);
  for (let window = 0; window < 10; window++) box(0.085 + window * 0.025, 0.186, 0.1 + window * 0.025, 0.206);
  draw([
    [-0.4, 0.25],
    [0.4, 0.25],
  ]);
  for (let post = 0; post < 21; post++)
    draw(
      [
        [-0.4 + post * 0.04, 0.218],
        [-0.4 + post * 0.04, 0.25],
      ],
      pen * 0.7,
    );
  draw([
    [-0.07, 0.232],
    [-0.064, 0.34],
  ]);
  draw([
    [-0.02, 0.232],
    [-0.026, 0.34],
  ]);
  draw(
    [
      [-0.07, 0.34],
      [-0.02, 0.34],
    ],
    pen * 1.6,
  );
  box(0.03, 0.25, 0.075, 0.275);
  draw([
    [0.3, 0.25],
    [0.3, 0.35],
  ]);
  draw([
    [-0.32, 0.25],
    [-0.32, 0.33],
  ]);
  draw(
    [
      [0.3, 0.35],
      [0.46, 0.205],
    ],
    pen * 0.6,
  );
  draw(
    [
      [0.3, 0.35],
      [-0.32, 0.33],
    ],
    pen * 0.6,
  );
  // Deck.
  const half = smoothPath<Vector2>(
    [
      [-0.46, 0],
      [-0.38, 0.05],
      [-0.1, 0.062],
      [0.2, 0.06],
      [0.38, 0.036],
      [0.46, 0],
    ],
    20,
  );
  draw(
    half.map(([x, y]): Vector2 => [x, y - 0.08]),
    pen * 1.4,
  );
  draw(
    half.map(([x, y]): Vector2 => [x, -y - 0.08]),
    pen * 1.4,
  );
  draw(
    [
      [-0.49, -0.08],
      [0.49, -0.08],
    ],
    pen * 0.6,
  );
  for (const side of [1, -1]) {
    const y = -0.08 + side * 0.086;
    box(-0.1, Math.min(y, y - side * 0.026), 0.04, Math.max(y, y - side * 0.026));
    for (let blade = 0; blade < 6; blade++)
      draw(
        [
          [-0.085 + blade * 0.022, y],
          [-0.085 + blade * 0.022, y - side * 0.024],
        ],
        pen * 0.7,
      );
  }
  box(-0.34, -0.118, -0.13, -0.042);
  box(0.07, -0.116, 0.34, -0.044);
  ring(-0.045, -0.08, 0.02, 14);
  for (let bench = 0; bench < 7; bench++)
    draw(
      [
        [0.1 + bench * 0.034, -0.1],
        [0.1 + bench * 0.034, -0.06],
      ],
      pen * 0.7,
    );
  // Cross-section, scale and a blank title field.
  draw(
    smoothPath<Vector2>(
      [
        [-0.4, -0.19],
        [-0.39, -0.25],
        [-0.33, -0.27],
        [-0.27, -0.25],
        [-0.26, -0.19],
      ],
      14,
    ),
    pen * 1.3,
  );
  draw([
    [-0.44, -0.19],
    [-0.22, -0.19],
  ]);
  box(-0.45, -0.25, -0.405, -0.2);
  box(-0.255, -0.25, -0.21, -0.2);
  draw([
    [-0.12, -0.24],
    [0.12, -0.24],
  ]);
  for (let tick = 0; tick <= 12; tick++)
    draw(
      [
        [-0.12 + tick * 0.02, -0.24],
        [-0.12 + tick * 0.02, tick % 4 === 0 ? -0.226 : -0.233],
      ],
      pen * 0.8,
    );
  box(0.22, -0.32, 0.48, -0.21);
  for (const y of [-0.24, -0.27, -0.295])
    draw(
      [
        [0.22, y],
        [0.48, y],
      ],
      pen * 0.7,
    );
  box(-0.495, -0.345, 0.495, 0.37);
  return marks;
}
