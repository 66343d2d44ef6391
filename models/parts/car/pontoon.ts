import { gridMesh } from '../../kit/grid-mesh.ts';
import { Shape } from '../../kit/shape.ts';
import { clamp, mix } from '../../kit/vector.ts';
import { keyedTable } from './keyed-table.ts';
import { edgeBelow, listStations, type WheelArch } from './wheel-arch.ts';

/** One cross section: x, z of its middle, half width, lower edge, height of the crown, how square it is. */
export type PontoonRow = readonly [number, number, number, number, number, number];

export interface PontoonForm {
  readonly rows: readonly PontoonRow[];
  readonly arches: readonly WheelArch[];
  /** Length over which each end closes, metres: a short one is blunt. */
  readonly tail: number;
  readonly nose: number;
}

const rows = 16;

/** A separate wing over a wheel, on the +z side; mirror it for the other. Its crown runs from end to end. */
export function pontoon({ rows: keys, arches, tail, nose }: PontoonForm): Shape {
  const at = keyedTable(keys);
  const from = keys[0]![0];
  const to = keys[keys.length - 1]![0];
  const stations = listStations(from, to, 0.11, arches);
  const close = (reach: number): number => (1 - (1 - clamp(reach)) ** 2.4) ** (1 / 2.4);
  const mesh = gridMesh(
    stations.length - 1,
    rows,
    (column, row) => {
      const x = stations[column]!;
      const [, middle, half, low, crown, power] = at(x);
      const open = Math.max(0.02, Math.min(close((x - from) / tail), close((to - x) / nose)));
      const edge = edgeBelow(x, low, arches);
      // The ends close round a point a little above the lower edge.
      const heart = low + (crown - low) * 0.45;
      const spring = low + (crown - low) * 0.5;
      const shrink = (y: number): number => heart + (y - heart) * open;
      if (row <= 5) {
        const y = mix(edge, Math.max(spring, edge + 0.006), row / 5);
        const lift = clamp((y - spring) / (crown - spring));
        const out =
          half *
          (1 - lift ** power) ** (1 / power) *
          (y < spring ? 1 - 0.06 * ((spring - y) / (spring - low + 1e-6)) ** 2 : 1);
        return [x, Math.max(shrink(y), edge > low + 1e-6 ? edge : 0), middle + out * open];
      }
      const begin = Math.asin(
        clamp((Math.max(spring, edge + 0.006) - spring) / (crown - spring)) ** (power / 2),
      );
      const angle = mix(begin, Math.PI, (row - 5) / (rows - 5));
      const across = Math.sign(Math.cos(angle)) * Math.abs(Math.cos(angle)) ** (2 / power);
      const up = spring + (crown - spring) * Math.max(0, Math.sin(angle)) ** (2 / power);
      return [x, shrink(up), middle + half * across * open];
    },
    (column, row) => [stations[column]!, row * 0.05],
  );
  return Shape.fromRaw(mesh, 0.9);
}
