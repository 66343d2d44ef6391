import { lathe } from '../../kit/lathe.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { emboss } from '../../parts/emboss.ts';
import { circle } from '../../kit/outlines.ts';
import { fluted } from '../../parts/vessels/fluted.ts';
import { onTurned } from '../../parts/vessels/on-turned.ts';
import { ringOn } from '../../parts/vessels/ring-on.ts';
import type { Form } from './form.ts';

/* Heights in metres above the ground the base stands on. */
export const levels = {
  base: 0.022,
  neck: 0.046,
  urn: 0.108,
  shoulder: 0.33,
  lid: 0.352,
  chimney: 0.384,
  crown: 0.424,
} as const;

const outlines: Record<Form['body'], readonly Vector2[]> = {
  vase: [
    [0.05, 0.108],
    [0.062, 0.116],
    [0.086, 0.142],
    [0.112, 0.19],
    [0.126, 0.245],
    [0.128, 0.285],
    [0.118, 0.312],
    [0.104, 0.326],
    [0.1, 0.33],
  ],
  drum: [
    [0.05, 0.108],
    [0.072, 0.114],
    [0.1, 0.132],
    [0.112, 0.16],
    [0.114, 0.22],
    [0.114, 0.28],
    [0.11, 0.31],
    [0.102, 0.326],
    [0.1, 0.33],
  ],
  pear: [
    [0.05, 0.108],
    [0.078, 0.114],
    [0.112, 0.14],
    [0.13, 0.185],
    [0.127, 0.225],
    [0.11, 0.27],
    [0.1, 0.305],
    [0.1, 0.326],
    [0.1, 0.33],
  ],
};

export interface Urn {
  readonly body: Shape;
  /** Raised lines and beads. */
  readonly lines: Shape;
  /** Dark openings of the draught. */
  readonly openings: Shape;
  readonly leaves: Shape | null;
  readonly profile: readonly Vector2[];
}

/** The samovar from its feet to the lid: base, pierced neck, urn, shoulder. */
export function urn(form: Form): Urn {
  const profile = smoothPath(outlines[form.body], 18);
  const turned = lathe([[0, levels.urn], ...profile, [0, levels.shoulder]], {
    segments: form.facets ? form.facets * 4 : 48,
    crease: 1,
  });
  const lobed = form.facets
    ? fluted(turned, { count: form.facets, depth: 0.055, from: 0.122, to: 0.306 })
    : turned;
  const neck = smoothPath<Vector2>(
    [
      [0.062, levels.neck],
      [0.06, 0.05],
      [0.05, 0.056],
      [0.044, 0.072],
      [0.046, 0.088],
      [0.056, 0.1],
      [0.05, levels.urn],
    ],
    13,
  );
  const lid: Vector2[] = [
    [0.1, levels.shoulder],
    [0.103, 0.333],
    [0.1, 0.337],
    [0.088, 0.342],
    [0.07, 0.348],
    [0.05, levels.lid],
    [0.043, 0.354],
    [0.041, levels.chimney],
  ];
  const place = onTurned(neck, 0.046);
  const openings = Array.from({ length: 14 }, (_, at) => {
    const x = ((at + 0.5) / 14) * 2 * Math.PI * 0.046 - Math.PI * 0.046;
    const drop: Vector2[] = [
      [x, 0.062],
      [x + 0.0042, 0.071],
      [x + 0.0036, 0.079],
      [x, 0.086],
      [x - 0.0036, 0.079],
      [x - 0.0042, 0.071],
    ];
    return {
      hole: emboss(drop, 0.0002, place),
      rim: tube(
        drop.map(([a, b]) => place(a, b, 0.0004)),
        0.0008,
        { sides: 4, closed: true },
      ),
    };
  });
  return {
    body: Shape.merge(
      lobed,
      lathe([[0, levels.neck], ...neck, [0, levels.urn]], { segments: 34, crease: 0.9 }),
      lathe([...lid, [0, levels.chimney]], { segments: 44, crease: 0.7 }),
      base(),
    ),
    lines: Shape.merge(
      ringOn(profile, 0.119, 0.0022, 56),
      ringOn(profile, 0.311, 0.0026, 64),
      torus(0.1015, 0.0028, 52, 5).move(0, 0.331, 0),
      torus(0.057, 0.0026, 40, 5).move(0, 0.1, 0),
      torus(0.0445, 0.0016, 32, 4).move(0, 0.0575, 0),
      torus(0.0425, 0.0022, 36, 5).move(0, 0.3555, 0),
      sphere(0.0026, 5, 3).move(0, 0.3205, 0.1115).around(44),
      ...openings.map(({ rim }) => rim),
    ),
    openings: Shape.merge(...openings.map(({ hole }) => hole)),
    leaves: form.chased ? leaves(profile, form.facets || 16) : null,
    profile,
  };
}

/** A square base in three steps, its corners cut away in a curve, on four ball feet with claws. */
function base(): Shape {
  const step = (half: number, low: number, high: number): Shape => {
    const cut = half * 0.34;
    const quarter = Array.from({ length: 7 }, (_, at): Vector2 => {
      const angle = (at / 6) * (Math.PI / 2);
      // The corner is hollowed about the point where it would have been.
      return [half - Math.cos(Math.PI / 2 - angle) * cut, half - Math.sin(Math.PI / 2 - angle) * cut];
    });
    const outline = [0, 1, 2, 3].flatMap((turn) =>
      quarter.map(([x, y]): Vector2 => {
        const [c, s] = [
          Math.round(Math.cos((turn * Math.PI) / 2)),
          Math.round(Math.sin((turn * Math.PI) / 2)),
        ];
        return [c * x - s * y, s * x + c * y];
      }),
    );
    return prism(outline, high - low, { chamfer: 0.0012, crease: 0.5 })
      .turn('x', Math.PI / 2)
      .move(0, (low + high) / 2, 0);
  };
  const foot = Shape.merge(
    sphere(0.0115, 12, 7).move(0, 0.0115, 0),
    ...[-0.5, 0, 0.5].map((turn) =>
      tube(
        smoothPath<Vector3>(
          [
            [0, 0.026, 0.004],
            [0, 0.021, 0.0115],
            [0, 0.012, 0.013],
            [0, 0.004, 0.0105],
          ],
          7,
        ),
        (t) => 0.0034 - 0.0018 * t,
        { sides: 5 },
      ).turn('y', turn),
    ),
  );
  const feet = [1, 3, 5, 7].map((eighth) => foot.move(0, 0, 0.083).turn('y', (eighth * Math.PI) / 4));
  return Shape.merge(
    step(0.076, levels.base, 0.031),
    step(0.07, 0.031, 0.037),
    step(0.062, 0.037, levels.neck),
    ...feet,
  );
}

/** Leaves driven up round the lower end of the urn. */
function leaves(profile: readonly Vector2[], count: number): Shape {
  const reach = 0.1;
  const place = onTurned(profile, reach);
  const width = (2 * Math.PI * reach) / count;
  const half: Vector2[] = [
    [0.1, 0],
    [0.42, 0.2],
    [0.36, 0.34],
    [0.46, 0.5],
    [0.34, 0.64],
    [0.2, 0.86],
    [0, 1],
  ];
  return Shape.merge(
    ...Array.from({ length: count }, (_, at) => {
      const x = ((at + 0.5) / count) * 2 * Math.PI * reach - Math.PI * reach;
      const outline = [
        ...half,
        ...half
          .slice(0, -1)
          .toReversed()
          .map(([a, b]): Vector2 => [-a, b]),
      ].map(([a, b]): Vector2 => [x + a * width * 0.68, 0.124 + b * 0.052]);
      return Shape.merge(
        emboss(outline, 0.0024, place),
        tube(
          [0.126, 0.142, 0.158, 0.17].map((y) => place(x, y, 0.0026)),
          (t) => 0.0011 - 0.0007 * t,
          { sides: 4 },
        ),
      );
    }),
    ...Array.from({ length: count }, (_, at) => {
      const x = (at / count) * 2 * Math.PI * reach - Math.PI * reach;
      return emboss(
        circle(0.0028, 8).map(([a, b]): Vector2 => [x + a, 0.181 + b]),
        0.0014,
        place,
        Math.PI,
      );
    }),
  );
}
