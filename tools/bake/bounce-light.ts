import { interleave, type Gathered } from './gather-rays.ts';
import { rowsByTexel, type TexelField } from './texel-field.ts';

/** Light is followed through this many walls; what is left then is less than a hundredth. */
const bounces = 4;

/**
 * Light that comes from the walls, the floor and the things in a room: linear RGB, by `TexelField.rows`. The rays
 * were cast once; each bounce looks up what their ends are lit with by now.
 */
export function bounceLight(
  field: TexelField,
  gathered: Gathered,
  direct: Float32Array,
  isHidden: Uint8Array,
): Float32Array {
  const { size, rows, albedo } = field;
  const { raysPerTexel, hits, still } = gathered;
  const rowOf = rowsByTexel(field);
  // What each texel throws back.
  const thrown = new Float32Array(size * size * 3);
  let indirect: Float32Array = new Float32Array(rows.length * 3);
  for (let bounce = 0; bounce < bounces; bounce++) {
    for (let row = 0; row < rows.length; row++) {
      const texel = rows[row] as number;
      for (let channel = 0; channel < 3; channel++)
        thrown[texel * 3 + channel] =
          (albedo[texel * 3 + channel] as number) *
          ((direct[row * 3 + channel] as number) + (indirect[row * 3 + channel] as number));
    }
    const next = Float32Array.from(still);
    for (let row = 0; row < rows.length; row++) {
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let ray = row * raysPerTexel; ray < (row + 1) * raysPerTexel; ray++) {
        const hit = hits[ray] as number;
        if (hit < 0) continue;
        red += thrown[hit * 3] as number;
        green += thrown[hit * 3 + 1] as number;
        blue += thrown[hit * 3 + 2] as number;
      }
      next[row * 3] = (next[row * 3] as number) + red / raysPerTexel;
      next[row * 3 + 1] = (next[row * 3 + 1] as number) + green / raysPerTexel;
      next[row * 3 + 2] = (next[row * 3 + 2] as number) + blue / raysPerTexel;
    }
    indirect = smooth(field, rowOf, isHidden, next, 1);
  }
  return smooth(field, rowOf, isHidden, indirect, 2);
}

export interface SmoothOptions {
  /** Charts where the mean is taken along rows alone. */
  readonly isRow?: (chart: number) => boolean;
  /** Half the side of the square. */
  readonly reach?: number;
}

/**
 * Means over squares of neighbours on the same plane: exactly those whose rays complete each other when `step` is
 * 1. Hidden texels are left out.
 */
export function smooth(
  { size, rows, chart, position, normal }: TexelField,
  rowOf: Int32Array,
  isHidden: Uint8Array,
  light: Float32Array,
  step: number,
  { isRow = () => false, reach = interleave / 2 }: SmoothOptions = {},
): Float32Array {
  const channels = light.length / rows.length;
  const result = new Float32Array(light.length);
  for (let row = 0; row < rows.length; row++) {
    const texel = rows[row] as number;
    const x = texel % size;
    const y = (texel - x) / size;
    const nx = normal[texel * 3] as number;
    const ny = normal[texel * 3 + 1] as number;
    const nz = normal[texel * 3 + 2] as number;
    const px = position[texel * 3] as number;
    const py = position[texel * 3 + 1] as number;
    const pz = position[texel * 3 + 2] as number;
    let weights = 0;
    let red = 0;
    let green = 0;
    let blue = 0;
    const high = isRow(chart[texel] as number) ? 0 : reach;
    for (let j = -high; j <= high; j++) {
      const v = y + j * step;
      if (v < 0 || v >= size) continue;
      for (let i = -reach; i <= reach; i++) {
        const u = x + i * step;
        if (u < 0 || u >= size) continue;
        const other = v * size + u;
        if (chart[other] !== chart[texel]) continue;
        const otherRow = rowOf[other] as number;
        if (isHidden[otherRow] && otherRow !== row) continue;
        const facing =
          nx * (normal[other * 3] as number) +
          ny * (normal[other * 3 + 1] as number) +
          nz * (normal[other * 3 + 2] as number);
        if (facing < 0.9) continue;
        const away = Math.abs(
          ((position[other * 3] as number) - px) * nx +
            ((position[other * 3 + 1] as number) - py) * ny +
            ((position[other * 3 + 2] as number) - pz) * nz,
        );
        if (away > 0.03 + 0.3 * (1 - facing)) continue;
        // The two ends of the square are one neighbour more than a round of the pattern: half each.
        const weight = (Math.abs(i) === reach ? 0.5 : 1) * (Math.abs(j) === reach ? 0.5 : 1);
        weights += weight;
        red += weight * (light[otherRow * channels] as number);
        if (channels > 1) {
          green += weight * (light[otherRow * channels + 1] as number);
          blue += weight * (light[otherRow * channels + 2] as number);
        }
      }
    }
    result[row * channels] = red / weights;
    if (channels > 1) {
      result[row * channels + 1] = green / weights;
      result[row * channels + 2] = blue / weights;
    }
  }
  return result;
}
