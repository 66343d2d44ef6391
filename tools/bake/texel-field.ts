import type { RoomScene } from './room-scene.ts';

/** Where the texels of a picture lie in the room. Only texels in `rows` belong to a chart. */
export interface TexelField {
  readonly size: number;
  /** Texels that belong to charts, in rising order. */
  readonly rows: Uint32Array;
  /** Chart of each texel of the picture, −1 for none. */
  readonly chart: Int16Array;
  /** Metres and unit vectors; three numbers a texel of the picture. */
  readonly position: Float32Array;
  readonly normal: Float32Array;
  /** Share of light thrown back; three numbers a texel of the picture. */
  readonly albedo: Float32Array;
}

/**
 * Lays every texel on the foremost surface that reads it; where none does (an open door, the floor under a case)
 * on the plane of its chart.
 */
export function layTexels(scene: RoomScene): TexelField {
  const { size, charts, draft, lightUv, isLeftOut, triangles } = scene;
  const texels = size * size;
  const chart = new Int16Array(texels).fill(-1);
  const position = new Float32Array(texels * 3);
  const normal = new Float32Array(texels * 3);
  const albedo = new Float32Array(texels * 3).fill(0.3);
  const foremost = new Float32Array(texels).fill(-Infinity);
  charts.forEach((c, row) => {
    for (let j = 0; j < c.rows; j++) {
      for (let i = 0; i < c.columns; i++) {
        const at = (c.y + j) * size + c.x + i;
        const a = ((i + 0.5) / c.columns) * c.width;
        const b = ((j + 0.5) / c.rows) * c.height;
        chart[at] = row;
        for (let axis = 0; axis < 3; axis++) {
          position[at * 3 + axis] =
            (c.origin[axis] as number) + (c.along[axis] as number) * a + (c.across[axis] as number) * b;
          normal[at * 3 + axis] = c.normal[axis] as number;
        }
      }
    }
  });

  const { index, indexCount } = draft;
  for (let at = 0; at < indexCount; at += 3) {
    const rows = [index[at], index[at + 1], index[at + 2]] as [number, number, number];
    const c = charts[lightUv.chart[rows[0]] as number];
    if (!c || isLeftOut(rows[0])) continue;
    const us = rows.map((row) => ((lightUv.uv[row * 2] as number) / 65535) * size) as Three;
    const vs = rows.map((row) => ((lightUv.uv[row * 2 + 1] as number) / 65535) * size) as Three;
    const area = (us[1] - us[0]) * (vs[2] - vs[0]) - (us[2] - us[0]) * (vs[1] - vs[0]);
    if (Math.abs(area) < 1e-6) continue;
    const u0 = Math.max(c.x, Math.floor(Math.min(...us) - 0.5));
    const u1 = Math.min(c.x + c.columns - 1, Math.ceil(Math.max(...us) - 0.5));
    const v0 = Math.max(c.y, Math.floor(Math.min(...vs) - 0.5));
    const v1 = Math.min(c.y + c.rows - 1, Math.ceil(Math.max(...vs) - 0.5));
    for (let v = v0; v <= v1; v++) {
      for (let u = u0; u <= u1; u++) {
        const x = u + 0.5;
        const y = v + 0.5;
        const w0 = ((us[1] - x) * (vs[2] - y) - (us[2] - x) * (vs[1] - y)) / area;
        const w1 = ((us[2] - x) * (vs[0] - y) - (us[0] - x) * (vs[2] - y)) / area;
        const w2 = 1 - w0 - w1;
        if (w0 < -1e-3 || w1 < -1e-3 || w2 < -1e-3) continue;
        const texel = v * size + u;
        const mix = (array: Float32Array, axis: number): number =>
          (array[rows[0] * 3 + axis] as number) * w0 +
          (array[rows[1] * 3 + axis] as number) * w1 +
          (array[rows[2] * 3 + axis] as number) * w2;
        let out = 0;
        for (let axis = 0; axis < 3; axis++)
          out += (mix(draft.position, axis) - (c.origin[axis] as number)) * (c.normal[axis] as number);
        if (out <= (foremost[texel] as number)) continue;
        foremost[texel] = out;
        let length = 0;
        for (let axis = 0; axis < 3; axis++) {
          position[texel * 3 + axis] = mix(draft.position, axis);
          normal[texel * 3 + axis] = mix(draft.normal, axis);
          length += (normal[texel * 3 + axis] as number) ** 2;
        }
        length = Math.sqrt(length) || 1;
        for (let axis = 0; axis < 3; axis++)
          normal[texel * 3 + axis] = (normal[texel * 3 + axis] as number) / length;
      }
    }
  }

  layAlbedo(albedo, size, triangles);
  const rows: number[] = [];
  chart.forEach((row, at) => {
    if (row >= 0) rows.push(at);
  });
  return { size, rows: Uint32Array.from(rows), chart, position, normal, albedo };
}

type Three = [number, number, number];

/** Colours by triangle; where two surfaces read one texel the later wins, which light does not mind. */
function layAlbedo(
  albedo: Float32Array,
  size: number,
  { count, texels, isMapped, albedo: colours }: RoomScene['triangles'],
): void {
  for (let row = 0; row < count; row++) {
    if (!isMapped[row]) continue;
    const [u0, v0, u1, v1, u2, v2] = texels.subarray(row * 6, row * 6 + 6) as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const area = (u1 - u0) * (v2 - v0) - (u2 - u0) * (v1 - v0);
    if (Math.abs(area) < 1e-6) continue;
    for (let v = Math.floor(Math.min(v0, v1, v2)); v <= Math.max(v0, v1, v2); v++) {
      for (let u = Math.floor(Math.min(u0, u1, u2)); u <= Math.max(u0, u1, u2); u++) {
        const x = u + 0.5;
        const y = v + 0.5;
        const w0 = ((u1 - x) * (v2 - y) - (u2 - x) * (v1 - y)) / area;
        const w1 = ((u2 - x) * (v0 - y) - (u0 - x) * (v2 - y)) / area;
        if (w0 < 0 || w1 < 0 || w0 + w1 > 1 || u < 0 || v < 0 || u >= size || v >= size) continue;
        albedo.set(colours.subarray(row * 3, row * 3 + 3), (v * size + u) * 3);
      }
    }
  }
}

/** Row of each texel of the picture in `rows`, −1 for those of no chart. */
export function rowsByTexel({ size, rows }: TexelField): Int32Array {
  const rowOf = new Int32Array(size * size).fill(-1);
  rows.forEach((texel, row) => {
    rowOf[texel] = row;
  });
  return rowOf;
}
