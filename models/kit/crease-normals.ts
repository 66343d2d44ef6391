import type { Shape } from './shape.ts';

/** The arrays a maker fills before it knows normals. */
export interface RawMesh {
  readonly positions: readonly number[];
  readonly uvs: readonly number[];
  readonly indices: readonly number[];
  readonly colours?: readonly number[] | null;
}

/** What comes out: the same surface, vertices doubled where an edge is sharp. */
export interface CreasedMesh {
  readonly positions: number[];
  readonly normals: number[];
  readonly uvs: number[];
  readonly indices: number[];
  readonly colours: number[] | null;
}

/**
 * Computes normals: faces that meet at less than `creaseAngle` (radians) share a smooth normal, weighted by their
 * areas, others a sharp edge. Vertices are matched by position, so seams of texture coordinates stay smooth.
 * Triangles of no area are dropped.
 */
export function creaseNormals(mesh: RawMesh | Shape, creaseAngle: number): CreasedMesh {
  const { positions, uvs, indices } = mesh;
  const colours = mesh.colours ?? null;
  const corners = matchCorners(positions);
  const faceCount = indices.length / 3;
  const faceNormals = new Float64Array(faceCount * 3);
  const areas = new Float64Array(faceCount);
  const around: number[][] = Array.from({ length: corners.count }, () => []);
  for (let face = 0; face < faceCount; face++) {
    const [a, b, c] = [indices[face * 3]! * 3, indices[face * 3 + 1]! * 3, indices[face * 3 + 2]! * 3];
    const abX = positions[b]! - positions[a]!;
    const abY = positions[b + 1]! - positions[a + 1]!;
    const abZ = positions[b + 2]! - positions[a + 2]!;
    const acX = positions[c]! - positions[a]!;
    const acY = positions[c + 1]! - positions[a + 1]!;
    const acZ = positions[c + 2]! - positions[a + 2]!;
    const x = abY * acZ - abZ * acY;
    const y = abZ * acX - abX * acZ;
    const z = abX * acY - abY * acX;
    const area = Math.sqrt(x * x + y * y + z * z);
    areas[face] = area;
    if (area < 1e-13) continue;
    faceNormals.set([x / area, y / area, z / area], face * 3);
    for (let corner = 0; corner < 3; corner++) around[corners.of[indices[face * 3 + corner]!]!]!.push(face);
  }
  const cosine = Math.cos(Math.min(creaseAngle, Math.PI)) - 1e-9;
  const result: CreasedMesh = {
    positions: [],
    normals: [],
    uvs: [],
    indices: [],
    colours: colours ? [] : null,
  };
  const known = new Map<string, number>();
  for (let face = 0; face < faceCount; face++) {
    if (areas[face]! < 1e-13) continue;
    const own = face * 3;
    for (let corner = 0; corner < 3; corner++) {
      const vertex = indices[own + corner]!;
      const point = corners.of[vertex]!;
      let x = 0;
      let y = 0;
      let z = 0;
      for (const other of around[point]!) {
        const o = other * 3;
        const agreement =
          faceNormals[o]! * faceNormals[own]! +
          faceNormals[o + 1]! * faceNormals[own + 1]! +
          faceNormals[o + 2]! * faceNormals[own + 2]!;
        if (agreement < cosine) continue;
        x += faceNormals[o]! * areas[other]!;
        y += faceNormals[o + 1]! * areas[other]!;
        z += faceNormals[o + 2]! * areas[other]!;
      }
      let size = Math.sqrt(x * x + y * y + z * z);
      if (size < 1e-12) {
        x = faceNormals[own]!;
        y = faceNormals[own + 1]!;
        z = faceNormals[own + 2]!;
        size = 1;
      }
      x /= size;
      y /= size;
      z /= size;
      const u = uvs[vertex * 2] ?? 0;
      const v = uvs[vertex * 2 + 1] ?? 0;
      const tint = colours
        ? `${colours[vertex * 3]},${colours[vertex * 3 + 1]},${colours[vertex * 3 + 2]}`
        : '';
      const key = `${point}|${Math.round(x * 500)},${Math.round(y * 500)},${Math.round(z * 500)}|${Math.round(u * 1e5)},${Math.round(v * 1e5)}|${tint}`;
      let row = known.get(key);
      if (row === undefined) {
        row = result.positions.length / 3;
        known.set(key, row);
        result.positions.push(positions[vertex * 3]!, positions[vertex * 3 + 1]!, positions[vertex * 3 + 2]!);
        result.normals.push(x, y, z);
        result.uvs.push(u, v);
        if (colours)
          result.colours!.push(colours[vertex * 3]!, colours[vertex * 3 + 1]!, colours[vertex * 3 + 2]!);
      }
      result.indices.push(row);
    }
  }
  return result;
}

/** Gives vertices at one place (to a hundredth of a millimetre) one number. */
function matchCorners(positions: readonly number[]): { of: Int32Array; count: number } {
  const numbers = new Map<string, number>();
  const of = new Int32Array(positions.length / 3);
  for (let vertex = 0; vertex < of.length; vertex++) {
    const at = vertex * 3;
    const key = `${Math.round(positions[at]! * 1e5)},${Math.round(positions[at + 1]! * 1e5)},${Math.round(positions[at + 2]! * 1e5)}`;
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    of[vertex] = number;
  }
  return { of, count: numbers.size };
}
