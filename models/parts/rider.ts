import { capsule } from '../kit/capsule.ts';
import { Shape } from '../kit/shape.ts';
import { sphere } from '../kit/sphere.ts';

/** A faceless rider sitting at the height of a horse's back (see `horse`), facing +x. */
export function rider(): Shape {
  const leg = capsule([0.0, 0.3, 0.045], [0.045, 0.235, 0.072], 0.024, 0.018, 12);
  const shin = capsule([0.045, 0.235, 0.072], [0.02, 0.165, 0.066], 0.017, 0.012, 12);
  const arm = capsule([0.01, 0.4, 0.04], [0.045, 0.345, 0.05], 0.016, 0.012, 12);
  const hand = capsule([0.045, 0.345, 0.05], [0.09, 0.352, 0.015], 0.012, 0.01, 12);
  return Shape.merge(
    capsule([0, 0.31, 0], [0.008, 0.4, 0], 0.038, 0.042, 18),
    sphere(0.03, 18).scale(0.95, 1.15, 0.9).move(0.014, 0.478, 0),
    capsule([0.01, 0.43, 0], [0.012, 0.46, 0], 0.016, 0.014, 12),
    leg.mirrored('z'),
    shin.mirrored('z'),
    arm.mirrored('z'),
    hand.mirrored('z'),
  );
}
