import { box } from '../../kit/box.ts';
import { capsule } from '../../kit/capsule.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';

/** A three-masted ship on two cradles. */
export function buildFamily(): Model {
  const hull = surface(
    (u, v) => {
      const a = (u - 0.5) * Math.PI;
      const x = -0.22 + v * 0.44;
      const w = 0.052 * Math.sin(Math.PI * Math.min(0.97, v * 0.82 + 0.12)) ** 0.6;
      return [
        x + (v > 0.9 ? (v - 0.9) * 0.25 : 0),
        0.12 -
          Math.cos(a) * 0.055 * Math.sin(Math.PI * Math.min(0.98, v * 0.8 + 0.12)) ** 0.4 +
          0.03 * (2 * v - 0.9) ** 2,
        Math.sin(a) * w,
      ];
    },
    12,
    24,
  ).doubled();
  const sail = (x: number, y: number, w: number, h: number): Shape =>
    surface(
      (u, v) => [
        x + 0.022 * Math.sin(Math.PI * v) * Math.sin(Math.PI * Math.min(1, u + 0.0001)),
        y + v * h,
        (u - 0.5) * w,
      ],
      6,
      6,
    ).doubled();
  const masts: readonly (readonly [number, number])[] = [
    [-0.12, 0.3],
    [0.01, 0.36],
    [0.13, 0.3],
  ];
  return model('small', [
    part(
      'walnut',
      '#5a3a22',
      Shape.merge(
        hull,
        surface(
          (u, v) => {
            const w = 0.046 * Math.sin(Math.PI * Math.min(0.97, v * 0.82 + 0.12)) ** 0.6;
            return [-0.21 + v * 0.42, 0.128, (0.5 - u) * 2 * w];
          },
          2,
          14,
        ).doubled(),
        capsule([0.22, 0.16, 0], [0.3, 0.2, 0], 0.004, 0.002, 7),
      ),
      { tint: 'body' },
    ),
    part(
      'pale-wood',
      '#8d6a41',
      Shape.merge(
        ...masts.map(([x, h]) => cylinder(0.0045, h, { segments: 8, topRadius: 0.0025 }).move(x, 0.12, 0)),
        box(0.02, 0.09, 0.09, 0.003).move(-0.12, 0.02, 0),
        box(0.02, 0.09, 0.09, 0.003).move(0.12, 0.02, 0),
        box(0.42, 0.022, 0.12, 0.004),
      ),
      { tint: 'accent' },
    ),
    part(
      'cloth',
      '#e8e1cf',
      Shape.merge(
        ...masts.flatMap(([x, h]) => [
          sail(x + 0.006, 0.16, 0.15, h * 0.32),
          sail(x + 0.006, 0.165 + h * 0.34, 0.12, h * 0.27),
          sail(x + 0.006, 0.17 + h * 0.63, 0.085, h * 0.18),
        ]),
      ),
      { tint: 'second' },
    ),
  ]);
}
