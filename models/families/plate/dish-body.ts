import { lathe } from '../../kit/lathe.ts';
import type { Shape } from '../../kit/shape.ts';
import { smoothStep, type Vector2 } from '../../kit/vector.ts';
import { vesselProfile } from '../../parts/vessels/turned-vessel.ts';
import type { Form } from './form.ts';

/** [radius, height] of the underside from the foot to the edge, shares of the radius. */
const outlines: Record<Form['outline'], readonly Vector2[]> = {
  rimmed: [
    [0.56, 0],
    [0.58, 0.022],
    [0.7, 0.06],
    [0.75, 0.078],
    [1, 0.115],
  ],
  coupe: [
    [0.46, 0],
    [0.49, 0.022],
    [0.68, 0.055],
    [0.88, 0.12],
    [1, 0.185],
  ],
  deep: [
    [0.42, 0],
    [0.45, 0.03],
    [0.62, 0.09],
    [0.82, 0.2],
    [0.94, 0.29],
    [1, 0.33],
  ],
  charger: [
    [0.6, 0],
    [0.62, 0.02],
    [0.67, 0.05],
    [0.7, 0.075],
    [1, 0.09],
  ],
  disc: [
    [0.94, 0],
    [0.985, 0.006],
    [1, 0.025],
  ],
};

export interface DishBody {
  readonly body: Shape;
  /** The upper face, [radius, height] from the middle outwards, metres. */
  readonly face: readonly Vector2[];
  /** Height of the edge, metres. */
  readonly height: number;
}

/** A dish lying on y = 0, its face up. */
export function dishBody(
  outline: Form['outline'],
  edge: Form['edge'],
  radius: number,
  wall: number,
): DishBody {
  const outside = outlines[outline].map(([r, y]): Vector2 => [r * radius, y * radius]);
  const profile =
    outline === 'disc'
      ? [
          [0, 0],
          ...outside,
          [radius * 0.985, wall],
          [radius * 0.96, wall],
          [radius * 0.5, wall],
          [0, wall],
        ].map(([r, y]): Vector2 => [r, y])
      : vesselProfile(outside, { wall, foot: radius * 0.018 });
  const widest = profile.reduce((best, [r], at) => (r >= profile[best]![0] - 1e-9 ? at : best), 0);
  const face = profile
    .slice(widest + 1)
    .toReversed()
    .filter(([r], at, all) => at === 0 || r > all[at - 1]![0] + 1e-6);
  const even = lathe(profile, { segments: edge === 'even' ? 52 : 72, crease: 0.7 });
  const waves = edge === 'wavy' ? 24 : 12;
  const body =
    edge === 'even'
      ? even
      : even.deform(([x, y, z]) => {
          const reach = Math.hypot(x, z);
          const weight = smoothStep(radius * 0.72, radius, reach);
          const turn = Math.atan2(x, z);
          const wave =
            edge === 'wavy' ? 0.5 - 0.5 * Math.cos(waves * turn) : 1 - Math.abs(Math.cos((waves * turn) / 2));
          const k = 1 - weight * (edge === 'wavy' ? 0.02 : 0.06) * wave;
          return [x * k, y + weight * radius * 0.012 * (0.5 - wave), z * k];
        });
  return { body, face, height: Math.max(...profile.map(([, y]) => y)) };
}
