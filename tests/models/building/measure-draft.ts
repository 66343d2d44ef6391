import type { ShellDraft } from '../../../models/building/shell/shell-draft.ts';
import { cross, dot, subtract, type Vector } from '../../../models/building/shell/vector.ts';

/** What a test asks of a drawn part. */
export interface DraftMeasures {
  readonly min: Vector;
  readonly max: Vector;
  /** Triangles whose corners turn the other way than a normal of theirs looks. */
  readonly inside: number;
  /** Triangles without area. */
  readonly flat: number;
  /** All places of vertices, `x y z` to a tenth of a millimetre. */
  readonly ends: ReadonlySet<string>;
}

export function measureDraft(draft: ShellDraft): DraftMeasures {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  const ends = new Set<string>();
  const read = (array: Float32Array, row: number): Vector => [
    array[row * 3] as number,
    array[row * 3 + 1] as number,
    array[row * 3 + 2] as number,
  ];
  for (let row = 0; row < draft.vertexCount; row++) {
    const point = read(draft.position, row);
    point.forEach((value, axis) => {
      min[axis] = Math.min(min[axis] as number, value);
      max[axis] = Math.max(max[axis] as number, value);
    });
    ends.add(point.map((value) => value.toFixed(4)).join(' '));
  }
  let inside = 0;
  let flat = 0;
  for (let at = 0; at < draft.indexCount; at += 3) {
    const rows = [0, 1, 2].map((corner) => draft.index[at + corner] as number) as [number, number, number];
    const [p, q, r] = rows.map((row) => read(draft.position, row)) as [Vector, Vector, Vector];
    const n = cross(subtract(q, p), subtract(r, p));
    const area = Math.hypot(...n);
    if (area < 1e-9) {
      flat++;
      continue;
    }
    if (rows.some((row) => dot(n, read(draft.normal, row)) / area < -0.05)) inside++;
  }
  return { min, max, inside, flat, ends };
}
