import type { LevelGeometry } from './level-geometry.ts';

/** Words of 32 bits that make one vertex of the pool. */
export const wordsPerVertex = 6;
/**
 * A level may stick out of its box by this share of a side: the far levels of a shape do a little. What sticks out
 * farther is drawn in to there.
 */
export const packedMargin = 0.125;
/** Steps of a direction's two coordinates. */
const normalSteps = 4095;

/** A level as the pool stores it, every vertex in one piece: one upload for all of it. */
export interface PackedLevel {
  /**
   * `wordsPerVertex` a vertex, low bits first: x 16, y 16 · z 16, material 8, tint slot 8 · red, green, blue, openness ·
   * u as a float · v as a float · direction 12 + 12, span of a veil 8. Read by `packed-vertex-shader.ts`.
   */
  readonly vertices: Uint32Array;
  readonly index: Uint32Array;
  /** Where in `index` the triangles of glass begin; its length where there are none. */
  readonly glassFrom: number;
}

/** Packs a level of a model: 24 bytes a vertex instead of 32, texture coordinates exactly as they were. */
export function packLevel({
  position,
  normal,
  colour,
  uv,
  surface,
  index,
  glassFrom,
}: LevelGeometry): PackedLevel {
  const count = position.length / 3;
  const vertices = new Uint32Array(count * wordsPerVertex);
  const floats = new Float32Array(vertices.buffer);
  const bytes = new Uint8Array(vertices.buffer);
  for (let vertex = 0; vertex < count; vertex++) {
    const at = vertex * wordsPerVertex;
    const x = packSide((position[vertex * 3] as number) + 0.5);
    const y = packSide(position[vertex * 3 + 1] as number);
    const z = packSide((position[vertex * 3 + 2] as number) + 0.5);
    vertices[at] = x | (y << 16);
    vertices[at + 1] =
      z | ((surface[vertex * 4] as number) << 16) | ((surface[vertex * 4 + 1] as number) << 24);
    for (let channel = 0; channel < 4; channel++)
      bytes[(at + 2) * 4 + channel] = colour[vertex * 4 + channel] as number;
    floats[at + 3] = uv[vertex * 2] as number;
    floats[at + 4] = uv[vertex * 2 + 1] as number;
    vertices[at + 5] = packDirection(normal, vertex * 4) | ((surface[vertex * 4 + 3] as number) << 24);
  }
  return { vertices, index, glassFrom };
}

/** @param share of a side of the box, from its low end */
function packSide(share: number): number {
  const inRange = (share + packedMargin) / (1 + 2 * packedMargin);
  return Math.round(Math.min(1, Math.max(0, inRange)) * 65535);
}

/** Folds the sphere onto a square by way of an octahedron: two coordinates instead of three. */
function packDirection(normal: Int8Array, at: number): number {
  const x = normal[at] as number;
  const y = normal[at + 1] as number;
  const z = normal[at + 2] as number;
  const sum = Math.abs(x) + Math.abs(y) + Math.abs(z) || 1;
  let u = x / sum;
  let v = y / sum;
  if (z < 0) {
    const folded = (1 - Math.abs(v)) * (u < 0 ? -1 : 1);
    v = (1 - Math.abs(u)) * (v < 0 ? -1 : 1);
    u = folded;
  }
  const step = (side: number): number => Math.round((side * 0.5 + 0.5) * normalSteps);
  return step(u) | (step(v) << 12);
}
