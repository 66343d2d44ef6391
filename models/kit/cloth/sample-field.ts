import type { Field } from '../field.ts';
import type { Bounds } from '../shape.ts';

/** Distance to a body and the way out of it, read from a table. */
export interface SampledField {
  /**
   * Writes distance and unit way out (d, x, y, z) of a point; false where the point is outside the table, far from
   * the body.
   */
  read(x: number, y: number, z: number, into: Float64Array): boolean;
}

/**
 * A field as a table of its values, read between them: many times faster than the field itself, and always smooth.
 *
 * @param bounds metres; beyond them nothing is met
 * @param cell metres between two values
 */
export function sampleField(field: Field, { min, max }: Bounds, cell: number): SampledField {
  const columns = Math.ceil((max[0] - min[0]) / cell) + 1;
  const rows = Math.ceil((max[1] - min[1]) / cell) + 1;
  const layers = Math.ceil((max[2] - min[2]) / cell) + 1;
  const values = new Float32Array(columns * rows * layers);
  let at = 0;
  for (let k = 0; k < layers; k++)
    for (let j = 0; j < rows; j++)
      for (let i = 0; i < columns; i++)
        values[at++] = field(min[0] + i * cell, min[1] + j * cell, min[2] + k * cell);
  const layer = columns * rows;
  return {
    read(x, y, z, into) {
      const u = (x - min[0]) / cell;
      const v = (y - min[1]) / cell;
      const w = (z - min[2]) / cell;
      if (!(u >= 0 && v >= 0 && w >= 0 && u < columns - 1 && v < rows - 1 && w < layers - 1)) return false;
      const i = Math.floor(u);
      const j = Math.floor(v);
      const k = Math.floor(w);
      const a = u - i;
      const b = v - j;
      const c = w - k;
      const first = k * layer + j * columns + i;
      const v000 = values[first]!;
      const v100 = values[first + 1]!;
      const v010 = values[first + columns]!;
      const v110 = values[first + columns + 1]!;
      const v001 = values[first + layer]!;
      const v101 = values[first + layer + 1]!;
      const v011 = values[first + layer + columns]!;
      const v111 = values[first + layer + columns + 1]!;
      const low0 = v000 + (v100 - v000) * a;
      const high0 = v010 + (v110 - v010) * a;
      const low1 = v001 + (v101 - v001) * a;
      const high1 = v011 + (v111 - v011) * a;
      const near = low0 + (high0 - low0) * b;
      const far = low1 + (high1 - low1) * b;
      const x0 = v100 - v000 + (v110 - v010 - v100 + v000) * b;
      const x1 = v101 - v001 + (v111 - v011 - v101 + v001) * b;
      const gx = x0 + (x1 - x0) * c;
      const gy = high0 - low0 + (high1 - low1 - high0 + low0) * c;
      const gz = far - near;
      const size = Math.sqrt(gx * gx + gy * gy + gz * gz) || 1;
      into[0] = near + gz * c;
      into[1] = gx / size;
      into[2] = gy / size;
      into[3] = gz / size;
      return true;
    },
  };
}
