import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { dove } from './dove.ts';
import { landPlates } from './globe.ts';

const radius = 0.118;
const centre = 0.285;
/** The ring the doves fly on. */
const orbit = 0.168;
const tilt = 0.3;
const axis = 0.41;

/**
 * A globe with doves flying round it, on a turned foot. The source names the globe and the doves; material, number of
 * doves and foot are an impression.
 */
export function buildGift(): Model {
  const { plumage, beak, eyes } = dove();
  const count = 6;
  /** Where dove `i` flies: round the globe, rising and sinking with the ring. */
  const fly = (shape: Shape): Shape =>
    Shape.merge(
      ...Array.from({ length: count }, (_, i) => {
        const turn = (i / count) * 2 * Math.PI + 0.35;
        const size = 1 + 0.06 * Math.sin(i * 2.4);
        return shape
          .scale(size)
          .turn('x', 0.12 * Math.sin(i * 1.7))
          .turn('z', 0.08 + 0.1 * Math.cos(i * 2.1))
          .turn('y', 0)
          .move(0, 0.022, orbit)
          .turn('y', turn);
      }),
    )
      .turn('z', tilt)
      .move(0, centre, 0);
  const placed = (shape: Shape): Shape => shape.turn('y', -0.6).turn('z', -axis).move(0, centre, 0);
  const land = landPlates(radius, 0.0022, 7200);
  const grid = Shape.merge(
    ...[-60, -30, 0, 30, 60].map((north) => {
      const angle = (north * Math.PI) / 180;
      return torus(Math.cos(angle) * radius, 0.0006, 44, 3).move(0, Math.sin(angle) * radius, 0);
    }),
    ...Array.from({ length: 6 }, (_, i) =>
      torus(radius, 0.0006, 44, 3)
        .turn('x', Math.PI / 2)
        .turn('y', (i * Math.PI) / 6),
    ),
  );
  const ring = torus(orbit, 0.0021, 72, 6);
  const pins = tube(
    [
      [0, 0, orbit],
      [0, 0.013, orbit],
    ],
    0.0011,
    { sides: 6 },
  ).around(count, 0.35);
  const tipped = (shape: Shape): Shape => shape.turn('z', tilt).move(0, centre, 0);
  // Three arms rise from the foot to the ring; its height differs with the tilt.
  const arms = Array.from({ length: 3 }, (_, i) => {
    const turn = (i / 3) * 2 * Math.PI + 0.5;
    const [dx, dz] = [Math.sin(turn), Math.cos(turn)];
    const end: Vector3 = [dx * orbit * Math.cos(tilt), centre + dx * orbit * Math.sin(tilt), dz * orbit];
    const path: readonly Vector3[] = [
      [dx * 0.026, 0.096, dz * 0.026],
      [dx * 0.078, 0.099, dz * 0.078],
      [dx * 0.134, 0.128, dz * 0.134],
      [dx * 0.163, 0.195 + dx * 0.028, dz * 0.163],
      end,
    ];
    return tube(smoothPath(path, 26), (t) => 0.0036 - 0.0012 * t, { sides: 8 });
  });
  const stem = lathe(
    smoothPath<Vector2>(
      [
        [0.052, 0.045],
        [0.05, 0.052],
        [0.026, 0.058],
        [0.018, 0.07],
        [0.026, 0.082],
        [0.034, 0.09],
        [0.03, 0.1],
        [0.014, 0.108],
        [0.011, 0.14],
        [0.018, 0.16],
        [0.02, 0.168],
        [0, 0.17],
      ],
      44,
    ),
    { segments: 40, crease: 1 },
  );
  const foot = lathe(
    [
      [0, 0],
      [0.112, 0],
      [0.115, 0.003],
      [0.115, 0.016],
      [0.11, 0.021],
      [0.096, 0.023],
      [0.092, 0.027],
      [0.085, 0.037],
      [0.07, 0.045],
      [0, 0.046],
    ],
    { segments: 56, crease: 0.7 },
  );
  const pole = Shape.merge(
    sphere(0.0058, 14),
    tube(
      [
        [0, -0.012, 0],
        [0, 0.004, 0],
      ],
      0.0025,
      { sides: 8 },
    ),
  );
  return model('hero', [
    part('enamel', '#1f4a86', placed(sphere(radius, 52, 28))),
    part('gold', '#d2a94f', placed(new Shape(land.positions, land.normals, land.uvs, land.indices))),
    part('gold', '#a98743', placed(grid), { untilLevel: 0 }),
    part('porcelain', '#f4f2ec', fly(plumage)),
    part(
      'gold',
      '#d8a94a',
      Shape.merge(fly(new Shape(beak.positions, beak.normals, beak.uvs, beak.indices))),
    ),
    part('glass', '#120d0a', fly(new Shape(eyes.positions, eyes.normals, eyes.uvs, eyes.indices)), {
      untilLevel: 0,
    }),
    part(
      'gold',
      '#c7a14e',
      Shape.merge(
        tipped(Shape.merge(ring, pins)),
        ...arms,
        stem,
        placed(
          Shape.merge(pole.move(0, radius + 0.008, 0), pole.turn('x', Math.PI).move(0, -radius - 0.006, 0)),
        ),
        torus(0.1155, 0.002, 60, 6).move(0, 0.0085, 0),
      ),
    ),
    part('marble-dark', '#22242b', foot),
  ]);
}
