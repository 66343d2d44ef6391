import { lathe } from '../../kit/lathe.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { tube } from '../../kit/tube.ts';
import { aimed } from '../../parts/aimed.ts';
import { feather } from '../../parts/animals/feather.ts';

/** A round hut with a thatched cone, its doorway a hollow in the wall. */
export function hut(): Shape {
  const wall = surface(
    (u, v) => {
      const a = u * 2 * Math.PI;
      const door = Math.abs(a - Math.PI * 1.88) < 0.34 && v < 0.8 ? 0.005 : 0;
      const r = 0.04 - door;
      return [Math.sin(a) * r, v * 0.052, Math.cos(a) * r];
    },
    46,
    6,
    { crease: 0.6 },
  );
  const thatch = lathe(
    [
      [0.03, 0.05],
      [0.056, 0.044],
      [0.055, 0.05],
      [0.04, 0.072],
      [0.041, 0.076],
      [0.024, 0.098],
      [0.025, 0.102],
      [0.004, 0.132],
      [0, 0.14],
    ],
    { segments: 30, crease: 0.5 },
  );
  return Shape.merge(wall.normal(0)[2] < 0 ? wall.flip() : wall, thatch);
}

/** A palm: a ringed trunk and eight fronds. */
export function palm(): Shape {
  const trunk = tube(
    Array.from({ length: 15 }, (_, i): [number, number, number] => {
      const t = i / 14;
      return [0.03 * t * t, 0.21 * t, 0.008 * Math.sin(t * 3)];
    }),
    (t) => (0.0105 - 0.004 * t) * (Math.round(t * 14) % 2 === 0 ? 1.14 : 0.94),
    { sides: 10 },
  );
  const fronds = Array.from({ length: 8 }, (_, i) => {
    const a = (i / 8) * 2 * Math.PI + 0.3;
    const one = feather({ length: 0.085, width: 0.024, thick: 0.0025, bend: 0.42, point: 0.9, rows: 6 });
    return aimed(one, [Math.sin(a), 0.4 + 0.2 * (i % 2), Math.cos(a)], [0, 1, 0]).move(0.03, 0.208, 0.001);
  });
  return Shape.merge(
    trunk,
    ...fronds,
    ...[0, 1, 2].map((i) => sphereAt(0.03 + 0.008 * Math.sin(i * 2.1), 0.2, 0.008 * Math.cos(i * 2.1))),
  );
}

function sphereAt(x: number, y: number, z: number): Shape {
  return lathe(
    [
      [0, -0.006],
      [0.0055, 0],
      [0, 0.006],
    ],
    { segments: 8, crease: 2 },
  ).move(x, y, z);
}
