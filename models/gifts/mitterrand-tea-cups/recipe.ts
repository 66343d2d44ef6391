import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { superellipse } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sweep } from '../../kit/sweep.ts';
import { add, cross, times, unit, type Vector2, type Vector3 } from '../../kit/vector.ts';

const segments = 36;
const [white, cobalt, gold, rose, leaf] = ['#f3efe6', '#16286b', '#e6b65a', '#c25a6c', '#4f7a4a'] as const;

/** A place on turned ware: a point of its profile, and the direction the wall looks there (radius, height). */
interface WallPlace {
  readonly radius: number;
  readonly height: number;
  readonly facing: Vector2;
}

/** Petals and leaves painted on a wall: thin lozenges just over the glaze, `count` sprigs evenly round. */
function sprigs(place: WallPlace, count: number, size: number, petals: number, turn: number): Shape {
  const shapes: Shape[] = [];
  for (let sprig = 0; sprig < count; sprig++) {
    const angle = turn + (sprig / count) * 2 * Math.PI;
    const outward: Vector3 = [Math.sin(angle), 0, Math.cos(angle)];
    const normal = unit(add(times(outward, place.facing[0]), [0, place.facing[1], 0]));
    const right = unit(cross([0, 1, 0], outward));
    const up = cross(normal, right);
    const middle = add(times(outward, place.radius), add([0, place.height, 0], times(normal, 0.00035)));
    const at = (x: number, y: number) => {
      // Follow the roundness of the wall sideways.
      const sag = (x * x) / (2 * place.radius);
      return add(middle, add(add(times(right, x), times(up, y)), times(outward, -sag)));
    };
    const positions: number[] = [];
    const indices: number[] = [];
    for (let petal = 0; petal < petals; petal++) {
      const way = (petal / petals) * 2 * Math.PI + 0.3;
      const [c, s] = [Math.cos(way), Math.sin(way)];
      const spread = (1.25 * size) / petals;
      const first = positions.length / 3;
      for (const [along, across] of [
        [0.12 * size, 0],
        [0.62 * size, -spread],
        [size, 0],
        [0.62 * size, spread],
      ] as const)
        positions.push(...at(c * along - s * across, s * along + c * across));
      indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
    }
    shapes.push(Shape.fromRaw({ positions, uvs: [], indices }, Math.PI));
  }
  return Shape.merge(...shapes);
}

const turned = (profile: readonly Vector2[]) => lathe(profile, { segments, crease: 0.8 });

/** Cup and saucer about the origin, the handle to +x. */
function cup(): Part[] {
  const wall = smoothPath<Vector2>(
    [
      [0.0205, 0.0085],
      [0.0305, 0.0155],
      [0.0385, 0.034],
      [0.0415, 0.055],
      [0.0432, 0.0665],
    ],
    12,
  );
  const saucerTop: readonly Vector2[] = [
    [0.0745, 0.0166],
    [0.066, 0.0128],
    [0.057, 0.0098],
    [0.045, 0.0072],
    [0.032, 0.006],
    [0, 0.0056],
  ];
  const handle = smoothPath<Vector3>(
    [
      [0.0416, 0.0555, 0],
      [0.054, 0.0605, 0],
      [0.0655, 0.05, 0],
      [0.0595, 0.034, 0],
      [0.0368, 0.0285, 0],
    ],
    16,
  );
  const onHandle = handle.slice(2, 14).map(([x, y]): Vector3 => {
    const [dx, dy] = [x - 0.048, y - 0.044];
    const reach = Math.hypot(dx, dy);
    return [x + (dx / reach) * 0.0028, y + (dy / reach) * 0.0028, 0];
  });
  const cupPlace: WallPlace = { radius: 0.0393, height: 0.038, facing: [0.97, -0.22] };
  const saucerPlace: WallPlace = { radius: 0.0565, height: 0.0099, facing: [-0.28, 0.96] };
  return [
    part(
      'porcelain',
      white,
      Shape.merge(
        // Saucer: underside, foot and rim, then the dish.
        turned([
          [0, 0.0016],
          [0.034, 0.0016],
          [0.036, 0],
          [0.039, 0],
          [0.041, 0.003],
          [0.066, 0.0096],
          [0.0755, 0.0152],
        ]),
        turned(saucerTop.slice(1, 4)),
        turned(saucerTop.slice(4)),
        // Cup: foot, wall, inside.
        turned([[0.019, 0.0062], [0.0212, 0.0062], wall[0]!, wall[1]!, wall[2]!]),
        turned(wall.slice(3, 10)),
        turned([
          [0.0416, 0.064],
          [0.0402, 0.054],
          [0.0372, 0.036],
          [0.0288, 0.0178],
          [0.018, 0.0112],
          [0, 0.0105],
        ]),
        sweep(handle, superellipse(0.0026, 0.0036, 2.4, 10), {
          scale: (t) => 1 + 0.3 * Math.abs(2 * t - 1) ** 3,
        }),
      ),
    ),
    part(
      'enamel',
      cobalt,
      Shape.merge(turned(wall.slice(10, 12)), turned(saucerTop.slice(0, 2)), turned(saucerTop.slice(3, 5))),
    ),
    part(
      'gold',
      gold,
      Shape.merge(
        turned([wall[11]!, [0.0434, 0.0672], [0.0424, 0.0678], [0.0417, 0.0668], [0.0416, 0.064]]),
        turned([
          [0.0755, 0.0152],
          [0.0768, 0.0164],
          [0.0757, 0.017],
          [0.0745, 0.0166],
        ]),
        turned([wall[2]!, wall[3]!]),
        turned([
          [wall[9]![0] + 0.0002, wall[9]![1] - 0.0008],
          [wall[10]![0] + 0.0004, wall[10]![1] - 0.0002],
          [wall[10]![0] + 0.0001, wall[10]![1] + 0.0004],
        ]),
        turned([
          [0.0452, 0.0075],
          [0.0448, 0.0078],
          [0.044, 0.0073],
        ]),
        sweep(onHandle, superellipse(0.0013, 0.0009, 2, 6)),
      ),
    ),
    part(
      'enamel',
      rose,
      Shape.merge(sprigs(cupPlace, 7, 0.0062, 5, 0.2), sprigs(saucerPlace, 9, 0.0058, 5, 0.2)),
      { untilLevel: 1 },
    ),
    part(
      'enamel',
      leaf,
      Shape.merge(
        sprigs({ ...cupPlace, height: 0.0372 }, 7, 0.0072, 3, 0.2 + Math.PI / 7),
        sprigs(saucerPlace, 9, 0.0068, 3, 0.2 + Math.PI / 9),
      ),
      { untilLevel: 0 },
    ),
    part(
      'gold',
      gold,
      Shape.merge(
        sprigs({ ...cupPlace, radius: 0.0394 }, 7, 0.0021, 4, 0.2),
        sprigs({ ...saucerPlace, height: 0.01 }, 9, 0.0019, 4, 0.2),
      ),
      {
        untilLevel: 0,
      },
    ),
  ];
}

/**
 * Six porcelain tea cups on their saucers. A press list says tea-cup set and no more: number, form and decoration are
 * an impression in the manner of French porcelain of the time.
 */
export function buildGift(): Model {
  const places: readonly (readonly [number, number, number])[] = [
    [-0.172, 0.052, -0.5],
    [0, 0.088, -0.85],
    [0.172, 0.052, -1.2],
    [-0.172, -0.112, -0.3],
    [0, -0.082, -0.7],
    [0.172, -0.112, -1],
  ];
  const parts = cup().map((each) => ({
    ...each,
    shape: Shape.merge(...places.map(([x, z, turn]) => each.shape.turn('y', turn).move(x, 0, z))),
  }));
  return model('hero', parts);
}
