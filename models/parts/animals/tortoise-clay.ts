import { ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';

/**
 * A land tortoise, its head raised, towards +z on y = 0; `long` metres from chin to tail. Shell, then limbs in `skin`.
 */
export function tortoiseClay(long: number, shell: string, skin: string): Clay {
  const s = long;
  const scute = (x: number, z: number): number => {
    // Six-sided plates: a triangular lattice of ridges.
    const a = Math.cos((x / s) * 44);
    const b = Math.cos(((x * 0.5 + z * 0.866) / s) * 44);
    const c = Math.cos(((x * 0.5 - z * 0.866) / s) * 44);
    return Math.max(-0.6, Math.min(0.75, (a + b + c) * 0.5));
  };
  return new Clay()
    .add(ellipsoid([0, 0.14 * s, -0.04 * s], [0.28 * s, 0.24 * s, 0.35 * s]), 0, shell)
    .keep((_, y) => 0.12 * s - y, 0.02 * s)
    .raise((x, y, z) => (y > 0.17 * s ? 0.011 * s * scute(x, z) : 0))
    .add(ellipsoid([0, 0.135 * s, -0.04 * s], [0.31 * s, 0.03 * s, 0.38 * s]), 0.012 * s, shell)
    .add(ellipsoid([0, 0.11 * s, -0.04 * s], [0.25 * s, 0.06 * s, 0.32 * s]), 0.01 * s, skin)
    .addPair(
      limb([
        [0.19 * s, 0.12 * s, 0.2 * s, 0.07 * s],
        [0.26 * s, 0.06 * s, 0.27 * s, 0.056 * s],
        [0.27 * s, 0.03 * s, 0.31 * s, 0.045 * s],
      ]),
      0.02 * s,
      skin,
    )
    .addPair(
      limb([
        [0.18 * s, 0.12 * s, -0.26 * s, 0.07 * s],
        [0.25 * s, 0.06 * s, -0.33 * s, 0.054 * s],
        [0.27 * s, 0.03 * s, -0.33 * s, 0.045 * s],
      ]),
      0.02 * s,
      skin,
    )
    .add(
      limb([
        [0, 0.15 * s, 0.25 * s, 0.075 * s],
        [0, 0.2 * s, 0.37 * s, 0.06 * s],
        [0, 0.29 * s, 0.42 * s, 0.062 * s],
        [0, 0.3 * s, 0.48 * s, 0.045 * s],
      ]),
      0.02 * s,
      skin,
    )
    .addPair(ellipsoid([0.045 * s, 0.325 * s, 0.45 * s], [0.016 * s, 0.016 * s, 0.016 * s]), 0.006 * s, skin)
    .add(
      limb([
        [0, 0.1 * s, -0.37 * s, 0.035 * s],
        [0.02 * s, 0.06 * s, -0.46 * s, 0.012 * s],
      ]),
      0.015 * s,
      skin,
    )
    .keep((_, y) => -y, 0.004 * s);
}
