import { mixColours, parseColour, type Colour } from '../kit/colour.ts';
import { valueNoise } from '../kit/noise.ts';
import type { Shape } from '../kit/shape.ts';
import { surface } from '../kit/surface.ts';
import { times, unit, type Vector3 } from '../kit/vector.ts';

/** Angle from the ball's x axis to the bowed seams; the third seam round that axis is its equator. */
const bowed = 0.92;
const seams = [bowed, Math.PI / 2, Math.PI - bowed];

export interface BasketballOptions {
  readonly radius: number;
  /** Leather of the panels; two colours make every other one of the second. */
  readonly colours: readonly [string, string];
  readonly seam: string;
  /** Radians between lines of the mesh. */
  readonly step: number;
  readonly seed: number;
}

/**
 * A basketball about the origin, its long axis along x: eight panels between black grooves, pebbled and a little worn. It
 * is meshed along its seams so that their edges are sharp.
 */
export function basketball({ radius, colours, seam, step, seed }: BasketballOptions): Shape {
  // Half widths of a seam, as angles: to the edge of the leather, and to the floor of the groove.
  const [edge, floor] = [0.026, 0.014];
  const lines = (at: readonly number[], end: number): number[] => {
    const list = [0];
    const upTo = (target: number): void => {
      const from = list[list.length - 1]!;
      const count = Math.max(1, Math.round((target - from) / step));
      for (let i = 1; i <= count; i++) list.push(from + ((target - from) * i) / count);
    };
    for (const each of at) {
      upTo(each - edge);
      list.push(each - floor, each + floor, each + edge);
    }
    upTo(end);
    return list;
  };
  const rows = lines(seams, Math.PI);
  const columns = lines([Math.PI / 2, (3 * Math.PI) / 2], 2 * Math.PI);
  const grooves = new Set<string>();
  const key = (point: Vector3) => point.map((value) => value.toFixed(5)).join();
  const pebble = (d: Vector3) => valueNoise(d[0] * 52 + seed, d[1] * 52, d[2] * 52);
  const shape = surface(
    (u, v) => {
      const polar = rows[Math.round(v * (rows.length - 1))]!;
      const column = columns[Math.round(u * (columns.length - 1))]!;
      const centre = column < Math.PI ? Math.PI / 2 : (3 * Math.PI) / 2;
      const offset = Math.abs(column - centre);
      const inSeam = offset < edge + 1e-6;
      // A seam keeps its width: its columns spread as rows grow shorter.
      const spread = Math.min(0.6, Math.asin(Math.min(1, offset / Math.max(0.03, Math.sin(polar)))));
      const turn = inSeam ? centre + Math.sign(column - centre) * spread : column;
      const nearRow = Math.min(...seams.map((each) => Math.abs(polar - each)));
      const isGroove = nearRow < floor + 1e-6 || (inSeam && offset < floor + 1e-6);
      const around = turn % (2 * Math.PI);
      const d: Vector3 = [
        Math.cos(polar),
        Math.sin(polar) * Math.cos(around),
        Math.sin(polar) * Math.sin(around),
      ];
      const point = times(d, radius + (isGroove ? -radius * 0.014 : 0.0004 * pebble(d)));
      if (isGroove) grooves.add(key(point));
      return point;
    },
    columns.length - 1,
    rows.length - 1,
    { closed: true },
  );
  const [first, second, ink] = [...colours, seam].map(parseColour) as [Colour, Colour, Colour];
  return shape.painted((point) => {
    if (grooves.has(key(point))) return ink;
    const d = unit(point);
    const polar = Math.acos(d[0]);
    const panel = seams.filter((each) => polar > each).length + (d[1] > 0 ? 1 : 0);
    const own = panel % 2 ? second : first;
    return mixColours(
      mixColours(own, ink, 0.3),
      own,
      Math.min(1, 0.4 + pebble(d) * 0.4 + valueNoise(d[0] * 4, d[1] * 4, seed) * 0.4),
    );
  });
}
