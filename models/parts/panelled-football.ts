import { mixColours, parseColour, type Colour } from '../kit/colour.ts';
import { valueNoise } from '../kit/noise.ts';
import { Shape } from '../kit/shape.ts';
import { add, distance, dot, mixPoints, times, unit, type Vector3 } from '../kit/vector.ts';

const golden = (1 + Math.sqrt(5)) / 2;
const corners: readonly Vector3[] = [-1, 1].flatMap((a) =>
  [-1, 1].flatMap((b): Vector3[] => [
    [0, a, b * golden],
    [a, b * golden, 0],
    [b * golden, 0, a],
  ]),
);
const isNear = (a: Vector3, b: Vector3): boolean => distance(a, b) > 0.1 && distance(a, b) < 2.1;

/** Corners of a panel in order round its middle. */
function inOrder(points: readonly Vector3[]): Vector3[] {
  const middle = unit(points.reduce((sum, p) => add(sum, p), [0, 0, 0] as Vector3));
  const first = unit(add(points[0]!, times(middle, -dot(points[0]!, middle))));
  const second: Vector3 = [
    middle[1] * first[2] - middle[2] * first[1],
    middle[2] * first[0] - middle[0] * first[2],
    middle[0] * first[1] - middle[1] * first[0],
  ];
  return [...points].sort(
    (p, q) => Math.atan2(dot(p, second), dot(p, first)) - Math.atan2(dot(q, second), dot(q, first)),
  );
}

/** The 12 pentagons and 20 hexagons of the classic ball. */
function panels(): { readonly points: Vector3[]; readonly isPentagon: boolean }[] {
  const third = (a: Vector3, b: Vector3) => mixPoints(a, b, 1 / 3);
  const pentagons = corners.map((corner) => ({
    points: inOrder(corners.filter((other) => isNear(corner, other)).map((other) => third(corner, other))),
    isPentagon: true,
  }));
  const hexagons = corners.flatMap((a, i) =>
    corners.flatMap((b, j) =>
      corners.flatMap((c, k) =>
        i < j && j < k && isNear(a, b) && isNear(b, c) && isNear(a, c)
          ? [
              {
                points: inOrder([
                  third(a, b),
                  third(b, a),
                  third(b, c),
                  third(c, b),
                  third(c, a),
                  third(a, c),
                ]),
                isPentagon: false,
              },
            ]
          : [],
      ),
    ),
  );
  return [...pentagons, ...hexagons];
}

/** A football about the origin: sewn panels, each a little swollen, sunk at its seams; painted. */
export function panelledFootball(radius: number, hexagon: string, pentagon: string): Shape {
  const [white, black, seam] = [hexagon, pentagon, '#2b2a28'].map(parseColour) as [Colour, Colour, Colour];
  const shapes = panels().map(({ points, isPentagon }) => {
    const middle = unit(points.reduce((sum, p) => add(sum, p), [0, 0, 0] as Vector3));
    const rim = points.flatMap((p, i) => {
      const q = points[(i + 1) % points.length]!;
      return [unit(p), unit(mixPoints(unit(p), unit(q), 0.5))];
    });
    const ring = (share: number, reach: number): Vector3[] =>
      rim.map((d) => times(unit(mixPoints(middle, d, share)), radius * reach));
    const rings = [ring(1, 0.984), ring(0.955, 0.998), ring(0.6, 1.006), ring(0.3, 1.008)];
    const count = rim.length;
    const positions = [...rings.flat(2), ...times(middle, radius * 1.008)];
    const indices: number[] = [];
    for (let row = 0; row < rings.length - 1; row++)
      for (let i = 0; i < count; i++) {
        const [a, b] = [row * count + i, row * count + ((i + 1) % count)];
        indices.push(a, b, a + count, b, b + count, a + count);
      }
    const last = (rings.length - 1) * count;
    for (let i = 0; i < count; i++) indices.push(last + i, last + ((i + 1) % count), rings.length * count);
    const own = isPentagon ? black : white;
    return Shape.fromRaw(
      { positions, uvs: positions.flatMap((_, i) => (i % 3 === 2 ? [] : [0])), indices },
      1.2,
    ).painted((point) => {
      const out = Math.hypot(...point) / radius;
      if (out < 0.99) return seam;
      const grime = valueNoise(point[0] * 40, point[1] * 40, point[2] * 40) * 0.16;
      return mixColours(own, seam, out < 1.002 ? 0.1 + grime : grime * 0.6);
    });
  });
  return Shape.merge(...shapes).boxTextured();
}
