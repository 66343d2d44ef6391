import { box } from '../kit/box.ts';
import { Shape } from '../kit/shape.ts';

/** A video cassette box standing upright, its printed face towards +z: 0.11 m wide, 0.19 m high, 0.028 m deep. */
export function cassette(): Shape {
  return box(0.11, 0.19, 0.028, 0.003);
}
