import { fitModel } from '../../kit/fit-model.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { superellipse } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import type { ElephantPose } from '../../parts/animals/elephant-clay.ts';
import { elephantShapes } from '../../parts/animals/elephant-shapes.ts';
import { grain } from '../../parts/patina.ts';

const teak = '#9a6a3c';
/** Metres: top of the base. */
const top = 0.022;

interface Beast {
  readonly shoulder: number;
  readonly pose: ElephantPose;
  readonly at: readonly [number, number];
  readonly yaw: number;
  readonly triangles: number;
}

const row: readonly Beast[] = [
  {
    shoulder: 0.15,
    pose: { stance: 'walking', trunk: 'raised' },
    at: [0.135, 0],
    yaw: -0.06,
    triangles: 2700,
  },
  {
    shoulder: 0.118,
    pose: { stance: 'standing', trunk: 'hanging' },
    at: [-0.075, 0.004],
    yaw: -0.02,
    triangles: 2200,
  },
  {
    shoulder: 0.088,
    pose: { stance: 'walking', trunk: 'raised' },
    at: [-0.235, 0.006],
    yaw: -0.1,
    triangles: 1800,
  },
];

/** Three elephants of teak walking to the right, the smallest last, on one base of the same wood. */
export function buildGift(): Model {
  const made = row.map(({ shoulder, pose, at, yaw, triangles }) => {
    const beast = elephantShapes({
      pose,
      shoulder,
      colour: teak,
      triangles,
      paint: grain(0.005, '#54341a', 0.34),
    });
    const put = (shape: Shape) => shape.turn('y', Math.PI / 2 + yaw).move(at[0], top, at[1]);
    return { skin: put(beast.skin), tusks: put(beast.tusks), eyes: put(beast.eyes), nails: put(beast.nails) };
  });
  const all = (pick: 'skin' | 'tusks' | 'eyes' | 'nails') => Shape.merge(...made.map((each) => each[pick]));
  const slab = prism(superellipse(0.31, 0.065, 4, 48), top, { chamfer: 0.004 })
    .turn('x', Math.PI / 2)
    .move(-0.005, top / 2, 0);
  return fitModel(
    model('medium', [
      part('walnut', teak, all('skin')),
      part('walnut', '#7c5430', all('nails'), { untilLevel: 1 }),
      part('pale-wood', '#d9c193', all('tusks')),
      part('walnut', '#1f130b', all('eyes'), { untilLevel: 0 }),
      part('walnut', '#6d4727', slab),
    ]),
    [0.62, 0.25, 0.13],
  );
}
