import { box } from '../../kit/box.ts';
import { lathe } from '../../kit/lathe.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sweep } from '../../kit/sweep.ts';
import { circle } from '../../kit/outlines.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

export const standNames = ['none', 'footed', 'round', 'plinth', 'lettered'] as const;
export type StandName = (typeof standNames)[number];

/** Height of a stand, share of the whole. */
export const standShare: Record<StandName, number> = {
  none: 0,
  footed: 0.11,
  round: 0.055,
  plinth: 0.075,
  lettered: 0.16,
};

/** A stand for a foot of that radius; its top lies at `height`, metres. */
export function standShape(name: StandName, foot: number, height: number): Shape | null {
  switch (name) {
    case 'none':
      return null;
    case 'round':
      return turned(foot, height);
    case 'plinth':
      return Shape.merge(
        box(foot * 2.5, height * 0.62, foot * 2.5, height * 0.08),
        box(foot * 2.2, height * 0.38, foot * 2.2, height * 0.06).move(0, height * 0.62, 0),
      );
    case 'footed':
      return footed(foot, height);
    default:
      return Shape.merge(
        box(foot * 2.76, height * 0.16, foot * 2.76, height * 0.03),
        box(foot * 2.5, height * 0.62, foot * 2.5, height * 0.03).move(0, height * 0.16, 0),
        box(foot * 2.76, height * 0.14, foot * 2.76, height * 0.03).move(0, height * 0.78, 0),
        lathe(
          [
            [0, height * 0.92],
            [foot * 1.2, height * 0.92],
            [foot * 1.18, height],
            [0, height],
          ],
          { segments: 36, crease: 0.5 },
        ),
      );
  }
}

function turned(foot: number, height: number): Shape {
  const side = smoothPath<Vector2>(
    [
      [foot * 1.36, 0],
      [foot * 1.38, height * 0.25],
      [foot * 1.24, height * 0.45],
      [foot * 1.3, height * 0.7],
      [foot * 1.22, height],
    ],
    12,
  );
  return lathe([[0, 0], ...side, [foot * 1.06, height], [foot * 1.04, height * 0.9], [0, height * 0.9]], {
    segments: 36,
    crease: 0.8,
  });
}

/** Carved stand: a ring with an apron on five curved feet, joined by a hoop near the floor. */
function footed(foot: number, height: number): Shape {
  const top = foot * 1.18;
  const ring = lathe(
    [
      [0, height * 0.86],
      [top * 0.86, height * 0.8],
      [top * 0.96, height * 0.74],
      [top * 1.04, height * 0.82],
      [top * 1.04, height * 0.93],
      [top * 0.97, height],
      [top * 0.92, height * 0.94],
      [0, height * 0.94],
    ],
    { segments: 40, crease: 0.7 },
  );
  const leg = sweep(
    smoothPath<Vector3>(
      [
        [0, height * 0.84, top * 0.92],
        [0, height * 0.62, top * 1.12],
        [0, height * 0.34, top * 1.02],
        [0, height * 0.12, top * 1.06],
        [0, height * 0.05, top * 1.26],
      ],
      12,
    ),
    circle(foot * 0.1, 8, foot * 0.075),
    { scale: (t) => 1.25 - 0.55 * t, crease: 1.2 },
  );
  const apron = prism(
    [
      [-top * 0.42, height * 0.2],
      [-top * 0.2, height * 0.02],
      [0, -height * 0.1],
      [top * 0.2, height * 0.02],
      [top * 0.42, height * 0.2],
    ],
    foot * 0.06,
  ).move(0, height * 0.6, top * 0.9);
  const hoop = lathe(
    [
      [top * 0.98, height * 0.05],
      [top * 1.08, height * 0.05],
      [top * 1.08, height * 0.14],
      [top * 0.98, height * 0.14],
      [top * 0.98, height * 0.05],
    ],
    { segments: 36, crease: 0.5 },
  );
  // The feet's tips end a little above the floor otherwise.
  const low = leg.bounds.min[1];
  return Shape.merge(ring, hoop, leg.move(0, -low, 0).around(5, Math.PI / 5), apron.around(5));
}
