import { box } from '../../kit/box.ts';
import { curve } from '../../kit/curve.ts';
import { lathe } from '../../kit/lathe.ts';
import { Shape } from '../../kit/shape.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { lattice, type Bar } from '../../parts/lattice.ts';

export interface RoundRoof {
  readonly tiles: Shape;
  /** Ribs of round tiles, their ends at the eave. */
  readonly ribs: Shape;
  /** Beams and brackets below the eave. */
  readonly brackets: Shape;
}

/**
 * A round tiled roof with a hollow slope and lifted eave, `eave` and `crown` being its radii and `rise` what it climbs; the
 * eave on y = 0, the brackets below it.
 */
export function roundRoof(eave: number, crown: number, rise: number, ribs: number): RoundRoof {
  const slope = curve([
    [0, 0.03],
    [0.2, 0.09],
    [0.5, 0.34],
    [0.8, 0.72],
    [1, 1],
  ]);
  const at = (t: number): Vector2 => [eave + (crown - eave) * t, slope(t) * rise];
  const rows = Array.from({ length: 7 }, (_, row) => at(row / 6));
  const lip = rise * 0.05;
  const tiles = lathe(
    [
      [crown * 0.9, rise * 0.4],
      [eave * 0.8, rise * 0.06],
      [eave * 0.985, -lip],
      [eave, -lip * 0.4],
      ...rows,
      [crown * 0.9, rise],
      [crown * 0.9, rise * 0.4],
    ],
    { segments: 48 },
  );
  const bars: Bar[] = [];
  const ends: Shape[] = [];
  for (let i = 0; i < ribs; i++) {
    const angle = (i / ribs) * 2 * Math.PI;
    const place = (t: number): Vector3 => {
      const [r, y] = at(t);
      return [Math.sin(angle) * r, y + rise * 0.012, Math.cos(angle) * r];
    };
    // Every other rib ends half way up, where they draw together.
    const top = i % 2 === 0 ? 1 : 0.62;
    for (let k = 0; k < 3; k++) bars.push([place((top * k) / 3), place((top * (k + 1)) / 3)]);
    if (i % 2 === 0)
      ends.push(
        box(eave * 0.03, rise * 0.07, eave * 0.012, 0)
          .move(0, -rise * 0.03, eave * 1.0)
          .turn('y', angle),
      );
  }
  const wall = eave * 0.8;
  const drum = rise * 0.16;
  const bracket = Shape.merge(
    box(eave * 0.05, drum * 0.3, eave * 0.05, 0).move(0, -drum * 1.05, wall * 0.96),
    box(eave * 0.09, drum * 0.22, eave * 0.03, 0).move(0, -drum * 0.55, wall * 1.05),
    box(eave * 0.034, drum * 0.26, eave * 0.16, 0).move(0, -drum * 0.34, wall * 1.05),
  );
  return {
    tiles,
    ribs: Shape.merge(lattice(bars, eave * 0.0095, 3), ...ends),
    brackets: Shape.merge(
      bracket.around(28),
      lathe(
        [
          [wall * 0.8, -drum * 1.5],
          [wall * 0.97, -drum * 1.5],
          [wall * 0.99, -drum * 1.1],
          [wall * 0.93, -drum],
          [wall * 0.93, rise * 0.06],
          [wall * 0.8, rise * 0.06],
          [wall * 0.8, -drum * 1.5],
        ],
        { segments: 36 },
      ),
    ),
  };
}
