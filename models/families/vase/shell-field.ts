import { bodyRows } from '../../parts/vessel/vessel-body.ts';
import { stackedDrawingParts } from '../../kit/drawing/stacked-drawing-parts.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { circle } from '../../kit/outlines.ts';
import { emboss } from '../../parts/emboss.ts';
import { blossom, blossomBud } from '../../parts/motifs/blossom.ts';
import { branch } from '../../parts/motifs/branch.ts';
import { leaf } from '../../parts/motifs/leaf.ts';
import { shellInlay } from '../../parts/shell-inlay.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import type { SceneFrame } from './scene-frame.ts';

/** An oval of small shell lozenges in front, framed in metal, where the source tells of a portrait; shell sprays beside it. */
export function shellField({ vessel, put }: SceneFrame, lift: number, rise: number): Part[] {
  const { height, radius } = vessel;
  const [middle, tall, wide] = [0.52 * height, 0.17 * height, 0.125 * height];
  const stretchAt = (y: number) => radius / vessel.radiusAt(y);
  const oval = (u: number, v: number): Vector3 => {
    const y = (v - 0.5) * 2 * 0.97;
    const x = (u - 0.5) * 2 * Math.sqrt(1 - y * y);
    return vessel.place(x * wide * stretchAt(middle + y * tall), middle + y * tall, lift);
  };
  const frame = (by: number): Vector2[] =>
    circle(wide * by, 32, tall * by).map(([x, y]) => [x * stretchAt(y + middle), y + middle]);
  const pearl = { petal: '#f2eee6', edge: '#b9cfc6', heart: '#e3c9cf', stamen: '#d8e6ea' };
  const twig = (angle: number, mirror: boolean) => {
    const way = mirror ? -1 : 1;
    return [
      ...put(
        branch(
          [
            [-0.05, -0.3],
            [0.05, -0.1],
            [0, 0.08],
            [0.1, 0.28],
          ],
          0.02,
          '#cfd8cf',
        ),
        { angle, height: 0.52, size: 0.9, mirror },
      ),
      ...(
        [
          [0.04, -0.1, 0.05],
          [0, 0.06, 0.06],
          [0.08, 0.2, 0.045],
          [-0.04, -0.2, 0.04],
        ] as const
      ).flatMap(([x, y, size], row) =>
        put(blossom(pearl), { angle, x: x * way, height: 0.52 + y, size, turn: row }),
      ),
      ...(
        [
          [0.06, -0.02, -0.9],
          [-0.02, 0.14, 0.7],
          [0, -0.16, -1.1],
        ] as const
      ).flatMap(([x, y, turn]) =>
        put(leaf({ colour: '#a9c4b8', veins: 2 }), {
          angle,
          x: x * way,
          height: 0.52 + y,
          size: 0.08,
          turn: turn * way,
        }),
      ),
      ...put(blossomBud({ ...pearl, calyx: '#a9c4b8' }), {
        angle,
        x: 0.1 * way,
        height: 0.78,
        size: 0.04,
        turn: -0.3 * way,
      }),
    ];
  };
  const inlay = (columns: number, rows: number) =>
    shellInlay(oval, { columns, rows, gap: 0.1, proud: lift, darkEvery: 5, seed: 'shell field' });
  return [
    part('lacquer', '#120e0e', emboss(frame(1.02), lift * 0.6, vessel.place, Math.PI), { untilLevel: 0 }),
    part('mother-of-pearl', '#e4e2dc', inlay(12, 16), { untilLevel: 0 }),
    part('mother-of-pearl', '#e4e2dc', inlay(5, 6), { fromLevel: 1, untilLevel: 1, keep: true }),
    part('mother-of-pearl', '#e4e2dc', inlay(2, 3), { fromLevel: 2, keep: true }),
    ...stackedDrawingParts(
      'mother-of-pearl',
      [...twig(1.5, false), ...twig(-1.5, true), ...twig(Math.PI, false)],
      vessel.place,
      {
        step: (2 * Math.PI * radius) / 48,
        rows: bodyRows(vessel),
        lift,
        rise,
        levels: [200, 30],
      },
    ),
    part('gold', '#c79a4a', ovalRing(frame, vessel.place, lift * 2.4)),
  ];
}

function ovalRing(frame: (by: number) => Vector2[], place: SceneFrame['vessel']['place'], height: number) {
  const [outer, inner] = [frame(1.08), frame(0.99)];
  const count = outer.length;
  const half = count / 2;
  // Two halves: an outline may not cross itself, and a ring would.
  return [0, half]
    .map((start) => {
      const side = (ring: readonly Vector2[]) =>
        Array.from({ length: half + 1 }, (_, row) => ring[(start + row) % count]!);
      return emboss([...side(outer), ...side(inner).toReversed()], height, place, 0.8);
    })
    .reduce((a, b) => Shape.merge(a, b));
}
