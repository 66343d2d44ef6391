import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { lathe } from '../../kit/lathe.ts';
import { scatterOn, type Seat } from '../../kit/scatter-on.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { add, cross, dot, times, unit, type Vector3 } from '../../kit/vector.ts';

/** A boat-shaped ingot, 0.13 m long, standing on y = 0 with its ends raised. */
function ingot(): Shape {
  const clay = new Clay()
    .add(
      limb(
        [
          [-0.066, 0.062, 0, 0.012],
          [-0.05, 0.034, 0, 0.021],
          [0, 0.02, 0, 0.028],
          [0.05, 0.034, 0, 0.021],
          [0.066, 0.062, 0, 0.012],
        ],
        20,
      ),
    )
    .cut(ellipsoid([0, 0.064, 0], [0.058, 0.026, 0.021]), 0.006)
    .add(ellipsoid([0, 0.042, 0], [0.026, 0.024, 0.02]), 0.006);
  return sculpt(clay, {
    bounds: { min: [-0.085, -0.015, -0.036], max: [0.085, 0.08, 0.036] },
    cell: 0.0035,
    triangles: 110,
    colour: '#d3d8b4',
  });
}

/** A coin with a raised rim and a square hole, lying on y = 0. */
function coin(): Shape {
  const disc = lathe(
    [
      [0.012, 0],
      [0.038, 0],
      [0.038, 0.011],
      [0.031, 0.011],
      [0.028, 0.007],
      [0.012, 0.0085],
      [0.012, 0],
    ],
    { segments: 8, crease: 3 },
  );
  // The inner ring is drawn out to a square.
  return disc.deform(([x, y, z]) => {
    const reach = Math.hypot(x, z);
    if (reach > 0.02) return [x, y, z];
    const square = reach / Math.max(Math.abs(x), Math.abs(z), 1e-9);
    return [x * (0.35 + 0.65 * square), y, z * (0.35 + 0.65 * square)];
  });
}

/** Sets a thing made for y = 0 on a seat: its up along the normal, turned about it. */
export function seated(shape: Shape, { point, normal }: Seat, turn: number, sink: number): Shape {
  const up = unit(normal);
  const side = unit(cross(Math.abs(up[1]) > 0.95 ? [0, 0, 1] : [0, 1, 0], up));
  const ahead = cross(side, up);
  const x = add(times(side, Math.cos(turn)), times(ahead, Math.sin(turn)));
  const z = cross(x, up);
  const place = ([a, b, c]: Vector3): Vector3 =>
    add(add(point, times(up, b - sink)), add(times(x, a), times(z, c)));
  const flat = (vector: Vector3): Vector3 =>
    add(times(x, vector[0]), add(times(up, vector[1]), times(z, vector[2])));
  const positions: number[] = [];
  const normals: number[] = [];
  for (let vertex = 0; vertex < shape.vertexCount; vertex++) {
    positions.push(...place(shape.point(vertex)));
    normals.push(...flat(shape.normal(vertex)));
  }
  return new Shape(positions, normals, shape.uvs, shape.indices, shape.colours);
}

/** The heap in a vessel's mouth: ingots, coins and pearls on a dome of the given radius and height, foot at y = 0. */
export function heap(
  radius: number,
  height: number,
): { ingots: Shape; coins: Shape; pearls: Shape; core: Shape } {
  const core = sphere(1, 24, 12).scale(radius, height, radius);
  const seats = scatterOn(core, 190, 'wealth').filter(
    ({ point }) => point[1] > height * 0.06 && dot(point, [0, 0, 1]) > -radius * 0.62,
  );
  const random = startRandom('wealth-turn');
  const ingots: Shape[] = [];
  const coins: Shape[] = [];
  const pearls: Shape[] = [];
  const boat = ingot().scale(1.7);
  const money = coin().scale(1.6);
  const pearl = sphere(0.042, 8, 5);
  seats.forEach((seat, at) => {
    const turn = random() * Math.PI * 2;
    const lean: Vector3 = [random() - 0.5, random() * 0.9, random() - 0.5];
    const tilted = { point: seat.point, normal: add(seat.normal, times(lean, 0.7)) };
    if (at % 5 === 0)
      ingots.push(seated(boat, { point: seat.point, normal: add(seat.normal, [0, 0.9, 0]) }, turn, 0.03));
    else if (at % 5 < 3) coins.push(seated(money, tilted, turn, 0.002));
    else if (at % 5 === 3) pearls.push(seated(pearl.scale(0.7 + 0.6 * random()), seat, turn, -0.004));
  });
  return {
    ingots: Shape.merge(...ingots),
    coins: Shape.merge(...coins),
    pearls: Shape.merge(...pearls),
    core,
  };
}
