import { Shape } from '../kit/shape.ts';
import { petal } from './petal.ts';

/** A plumeria about the origin opening upwards: five broad petals that overlap like the blades of a fan. */
export function plumeria(radius: number): Shape {
  const blade = petal(
    { length: radius, width: radius * 0.78, widest: 0.62, point: 0.5, lift: 0.55, tipLift: -0.1, cup: 0.08 },
    5,
    5,
  )
    .turn('z', 0.28)
    .move(radius * 0.06, 0, radius * 0.04);
  return Shape.merge(...Array.from({ length: 5 }, (_, i) => blade.turn('y', (i * 2 * Math.PI) / 5)));
}
