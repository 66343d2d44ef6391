import { startRandom } from '../../src/museum/math/seeded-random.ts';
import { lathe } from '../kit/lathe.ts';
import { Shape } from '../kit/shape.ts';
import { add, mixPoints, type Vector3 } from '../kit/vector.ts';

export interface FringeOptions {
  /** Metres. */
  readonly length: number;
  readonly thickness: number;
  readonly count: number;
  readonly seed: string;
  /** Which way it hangs; default down. */
  readonly way?: Vector3;
  /** A knot at the head of each strand. */
  readonly knots?: boolean;
}

/** Strands that hang from a straight line, each a thin three-sided taper a little out of true. */
export function fringe(from: Vector3, to: Vector3, options: FringeOptions): Shape {
  const { length, thickness, count, knots = false, way = [0, -1, 0] } = options;
  const random = startRandom(options.seed);
  const strand = (head: Vector3, tip: Vector3, wide: number): Shape => {
    const positions: number[] = [];
    const normals: number[] = [];
    const indices: number[] = [];
    for (let side = 0; side < 3; side++) {
      const angle = Math.PI / 6 + (side / 3) * 2 * Math.PI;
      const out: Vector3 = [Math.cos(angle), 0, Math.sin(angle)];
      positions.push(
        ...add(head, [out[0] * wide, 0, out[2] * wide]),
        ...add(tip, [out[0] * wide * 0.4, 0, out[2] * wide * 0.4]),
      );
      normals.push(...out, ...out);
    }
    for (let side = 0; side < 3; side++) {
      const [a, b] = [side * 2, ((side + 1) % 3) * 2];
      if (tip[1] > head[1]) indices.push(a, a + 1, b, b, a + 1, b + 1);
      else indices.push(a, b, a + 1, b, b + 1, a + 1);
    }
    return new Shape(
      positions,
      normals,
      positions.flatMap((value, i) => (i % 3 === 2 ? [] : [value])),
      indices,
    );
  };
  const strands = Array.from({ length: count }, (_, at) => {
    const head = mixPoints(from, to, count === 1 ? 0.5 : at / (count - 1));
    const reach = length * (0.88 + 0.12 * random());
    const sway = (random() - 0.5) * length * 0.14;
    const tip = add(head, [way[0] * reach + (way[0] === 0 ? sway : 0), way[1] * reach, way[2] * reach]);
    const hair = strand(head, tip, thickness * (0.8 + 0.4 * random()));
    if (!knots) return hair;
    const low = add(head, [way[0] * length * 0.2, way[1] * length * 0.2, way[2] * length * 0.2]);
    return Shape.merge(
      hair,
      lathe(
        [
          [0, -thickness * 1.6],
          [thickness * 1.7, 0],
          [0, thickness * 1.6],
        ],
        { segments: 4, crease: 3 },
      ).move(...low),
    );
  });
  return Shape.merge(...strands);
}

/** A tassel hanging from the origin: a knot, a bound head and a skirt of cords. */
export function tassel(length: number, radius: number): Shape {
  const body = lathe(
    [
      [radius * 0.75, -length],
      [radius, -length * 0.97],
      [radius * 0.95, -length * 0.7],
      [radius * 0.6, -length * 0.36],
      [radius * 0.5, -length * 0.33],
      [radius * 0.62, -length * 0.31],
      [radius * 0.5, -length * 0.28],
      [radius * 0.78, -length * 0.2],
      [radius * 0.6, -length * 0.08],
      [radius * 0.2, -length * 0.03],
      [radius * 0.16, 0],
    ],
    { segments: 11, crease: 0.9 },
  );
  // The skirt falls in cords.
  return body.deform(([x, y, z]) => {
    const share = Math.min(1, Math.max(0, (-y / length - 0.36) * 3));
    const ripple = 1 + 0.09 * share * Math.cos(Math.atan2(x, z) * 5);
    return [x * ripple, y, z * ripple];
  });
}
