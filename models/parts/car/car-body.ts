import { gridMesh } from '../../kit/grid-mesh.ts';
import { Shape } from '../../kit/shape.ts';
import { clamp, mix, type Vector2 } from '../../kit/vector.ts';
import { keyedTable } from './keyed-table.ts';
import { edgeBelow, listStations, type WheelArch } from './wheel-arch.ts';

/** One cross section: x, half width at the sill, greatest half width, height of the sill, of the greatest width, of the middle of the top, and how square the shoulder is (2 = an ellipse, 6 = nearly a box). */
export type BodyRow = readonly [number, number, number, number, number, number, number];

export interface BodyForm {
  /** Sections from the tail to the nose. */
  readonly rows: readonly BodyRow[];
  readonly arches: readonly WheelArch[];
  /** Where the top is open for the cabin, x from and to. */
  readonly opening: Vector2;
  /** Half width of that opening. */
  readonly openingHalf: (x: number) => number;
  /** Share of the height over the greatest width up to which the flank is measured in even rows. */
  readonly flankShare?: number;
  readonly step?: number;
}

const flankRows = 8;
const topRows = 11;

/** The painted skin of a car, lofted from cross sections. Metres, nose towards +x, the ground at y = 0. */
export class CarBody {
  readonly form: BodyForm;
  readonly #row: (x: number) => BodyRow;

  constructor(form: BodyForm) {
    this.form = form;
    this.#row = keyedTable(form.rows);
  }

  /** Half width of the skin at a place of its flank. */
  flank(x: number, y: number): number {
    const [, sill, widest, low, middle, top, power] = this.#row(x);
    if (y <= middle) {
      const t = clamp((y - low) / Math.max(1e-6, middle - low));
      return sill + (widest - sill) * (1 - (1 - t) ** 2);
    }
    const up = clamp((y - middle) / (top - middle), 0, 1);
    return widest * (1 - up ** power) ** (1 / power);
  }

  /** Height of the skin over a place seen from above. */
  top(x: number, z: number): number {
    const [, , widest, , middle, top, power] = this.#row(x);
    const out = clamp(Math.abs(z) / widest);
    return middle + (top - middle) * (1 - out ** power) ** (1 / power);
  }

  /** Height of the sill, without arches. */
  sill(x: number): number {
    return this.#row(x)[3];
  }

  /** The skin: both flanks, bonnet and boot, closed at nose and tail. */
  skin(): Shape {
    const { rows, arches, opening, step = 0.14 } = this.form;
    const from = rows[0]![0];
    const to = rows[rows.length - 1]![0];
    const stations = listStations(from, to, step, arches, opening);
    const sections = stations.map((x) => this.#section(x));
    const along = (column: number, row: number): readonly [number, number, number] => {
      const [z, y] = sections[column]![row]!;
      return [stations[column]!, y, z];
    };
    const right = gridMesh(
      stations.length - 1,
      flankRows + topRows,
      (column, row) => along(column, row),
      (column, row) => [stations[column]!, along(column, row)[1]],
    );
    const cap = (column: number, flip: boolean): Shape => {
      const mesh = gridMesh(
        2,
        flankRows + topRows,
        (side, row) => {
          const [x, y, z] = along(column, row);
          return [x, y, z * (side - 1)];
        },
        (side, row) => [(side - 1) * along(column, row)[2], along(column, row)[1]],
      );
      const shape = Shape.fromRaw(mesh, Math.PI);
      return flip ? shape.flip() : shape;
    };
    const half = Shape.fromRaw(right, Math.PI);
    return Shape.merge(half, half.mirror('z'), cap(0, false), cap(stations.length - 1, true)).creased(0.62);
  }

  /** Half a cross section, from the lower edge of the flank to the middle of the top (or the edge of the opening). */
  #section(x: number): Vector2[] {
    const { arches, opening, openingHalf, flankShare = 0.5 } = this.form;
    const [, , widest, low, middle, top, power] = this.#row(x);
    const edge = edgeBelow(x, low, arches);
    const mark = Math.max(middle + (top - middle) * flankShare, edge + 0.01);
    const points: Vector2[] = [];
    for (let i = 0; i < flankRows; i++) {
      const y = mix(edge, mark, i / flankRows);
      points.push([this.flank(x, y), y]);
    }
    const inside = x > opening[0] && x < opening[1] ? openingHalf(x) : 0;
    const start = Math.asin(clamp((mark - middle) / (top - middle)) ** (power / 2));
    for (let i = 0; i <= topRows; i++) {
      const angle = mix(start, Math.PI / 2, i / topRows);
      const z = i === topRows ? 0 : widest * Math.cos(angle) ** (2 / power);
      if (z < inside) points.push([inside, this.top(x, inside)]);
      else points.push([z, middle + (top - middle) * Math.sin(angle) ** (2 / power)]);
    }
    return points;
  }
}
