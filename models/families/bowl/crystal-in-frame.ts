import { box } from '../../kit/box.ts';
import { cutDiamonds } from '../../kit/cut-diamonds.ts';
import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import type { Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { unreadLines } from '../../parts/motifs/lettering.ts';
import { petals } from '../../parts/petals.ts';

/** A cut-crystal bowl carried by a pierced metal frame with four women and flowers, on a malachite base with a plate. */
export function crystalInFrame(surfaces: readonly Surface[], radius: number, height: number): Part[] {
  const base = height * 0.2;
  const ringAt = height * 0.66;
  const seat = radius * 0.66;
  const bowl = (t: number): Vector2 => [
    radius * (0.36 + 0.64 * Math.sin((t * Math.PI) / 2) ** 0.8),
    height * (0.5 + 0.5 * t),
  ];
  const inside: Vector2[] = Array.from({ length: 7 }, (_, at): Vector2 => {
    const [r, y] = bowl(1 - at / 6);
    return [Math.max(0, r - radius * 0.05), y + (at === 0 ? 0 : height * 0.012)];
  });
  const crystal = Shape.merge(
    cutDiamonds((t) => bowl(0.12 + 0.8 * t), 22, 5, radius * 0.045),
    lathe(
      [
        [0, height * 0.49],
        [radius * 0.36 * 0.9, height * 0.49],
        bowl(0),
        [bowl(0.12)[0] - radius * 0.045, bowl(0.12)[1]],
      ],
      { segments: 44 },
    ),
    lathe(
      [
        [bowl(0.92)[0] - radius * 0.045, bowl(0.92)[1]],
        [radius * 0.985, height * 0.985],
        [radius * 0.97, height],
        ...inside,
        [0, height * 0.53],
      ],
      { segments: 44, crease: 0.8 },
    ),
  );
  const woman = Shape.merge(
    // A long skirt, a slender waist and shoulders; no face.
    lathe(
      smoothPath<Vector2>(
        [
          [0.052, 0],
          [0.05, 0.02],
          [0.036, 0.12],
          [0.024, 0.2],
          [0.018, 0.24],
          [0.026, 0.28],
          [0.03, 0.31],
          [0.012, 0.335],
          [0.011, 0.35],
        ],
        14,
      ).map(([r, y]): Vector2 => [r, y]),
      { segments: 12, crease: 1 },
    ),
    sphere(0.02, 10, 7).scale(0.9, 1.15, 0.95).move(0, 0.37, 0),
    sphere(0.012, 8, 5).move(0, 0.392, -0.008),
    tube(
      smoothPath<Vector3>(
        [
          [0.026, 0.315, 0],
          [0.06, 0.34, 0.004],
          [0.058, 0.4, 0.006],
          [0.052, 0.45, 0],
        ],
        8,
      ),
      (t) => 0.0085 - 0.003 * t,
      { sides: 6 },
    ).mirrored('x'),
  ).scale((ringAt - base) / 0.45);
  const outwards = seat * 0.98;
  const garland = smoothPath<Vector3>(
    [
      [0, ringAt - 0.002, seat],
      [Math.sin(Math.PI / 8) * seat * 1.02, ringAt - height * 0.1, Math.cos(Math.PI / 8) * seat * 1.02],
      [Math.sin(Math.PI / 4) * seat * 1.03, ringAt - height * 0.13, Math.cos(Math.PI / 4) * seat * 1.03],
      [
        Math.sin((3 * Math.PI) / 8) * seat * 1.02,
        ringAt - height * 0.1,
        Math.cos((3 * Math.PI) / 8) * seat * 1.02,
      ],
      [seat, ringAt - 0.002, 0],
    ],
    10,
  );
  const rosette = petals(radius * 0.1, 6, 1)
    .turn('x', Math.PI / 2)
    .move(0, ringAt - height * 0.02, seat * 1.03);
  const scroll = (side: 1 | -1) =>
    tube(
      Array.from({ length: 10 }, (_, at): Vector3 => {
        const turn = (at / 9) * Math.PI * 2.1;
        const reach = height * 0.05 * (1 - at * 0.07);
        return [
          side * (Math.cos(turn) * reach - height * 0.055),
          base + height * 0.08 + Math.sin(turn) * reach,
          seat * 0.8,
        ];
      }),
      0.0022,
      { sides: 5 },
    );
  return [
    surfacePart(surfaces, 0, crystal),
    surfacePart(
      surfaces,
      1,
      Shape.merge(
        woman.move(0, base, outwards * 0.86).around(4, Math.PI / 4),
        tube(garland, 0.0032, { sides: 6 }).around(4, Math.PI / 4),
        torus(seat, radius * 0.035, 48, 7).move(0, ringAt, 0),
        torus(seat * 0.94, radius * 0.025, 40, 6).move(0, base + 0.004, 0),
        Shape.merge(scroll(1), scroll(-1)).around(4),
        rosette.around(4, 0),
      ),
    ),
    surfacePart(
      surfaces,
      2,
      lathe(
        [
          [0, 0],
          [radius * 0.92, 0],
          [radius * 0.94, base * 0.1],
          [radius * 0.94, base * 0.42],
          [radius * 0.88, base * 0.52],
          [radius * 0.82, base * 0.56],
          [radius * 0.8, base * 0.92],
          [radius * 0.77, base],
          [0, base],
        ],
        { segments: 48, crease: 0.5 },
      ),
    ),
    part(
      'brass',
      '#c8a35a',
      box(radius * 0.62, base * 0.26, 0.003, 0.001).move(0, base * 0.12, radius * 0.945),
    ),
    ...drawingParts(
      'brass',
      unreadLines(radius * 0.5, 2, base * 0.08, '#4a3413'),
      (x, y, lift) => [x, y + base * 0.25, radius * 0.945 + 0.0016 + lift],
      { step: 0.05 },
    ),
  ];
}
