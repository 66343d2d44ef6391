import { BufferAttribute, InstancedBufferGeometry, Sphere, Vector3 } from 'three';

/** One level of detail of one archetype, as arrays ready for the pool. */
export interface LevelGeometry {
  /** 3 a vertex, metres in the model's frame. */
  readonly position: Float32Array;
  /** 4 a vertex, signed bytes; the fourth is unused. */
  readonly normal: Int8Array;
  /** 4 a vertex: sRGB colour and, last, how open the point is to the sky (255 = fully). */
  readonly colour: Uint8Array;
  /** 2 a vertex, in repeats of the surface's texture. */
  readonly uv: Float32Array;
  /** 4 a vertex: row of `materialNames`, tint slot (0 none, 1 body, 2 second, 3 accent), 0, and of a veil
   * 40 × the metres its texture coordinates span over the longest side. */
  readonly surface: Uint8Array;
  readonly index: Uint32Array;
  /** Where in `index` the triangles of glass begin, which are drawn after all others; its length where there are none. */
  readonly glassFrom: number;
}

/** Where a level lies in the shared buffers. */
export interface GeometryRange {
  readonly firstVertex: number;
  readonly vertexCount: number;
  readonly firstIndex: number;
  readonly indexCount: number;
  /** Of `indexCount`, those of glass: the last. */
  readonly glassCount: number;
}

interface Gap {
  start: number;
  count: number;
}

/**
 * All archetypes in one set of vertex and index buffers of fixed size, so that everything on show can be drawn
 * in one submission. Levels come and go; a level that finds no room is refused, never squeezed in.
 */
export class GeometryStore {
  readonly geometry = new InstancedBufferGeometry();
  readonly bytes: number;
  #vertexGaps: Gap[];
  #indexGaps: Gap[];

  constructor(vertexCapacity: number, indexCapacity: number) {
    const add = (
      name: string,
      array: Float32Array | Int8Array | Uint8Array,
      size: number,
      normalized: boolean,
    ) => this.geometry.setAttribute(name, new BufferAttribute(array, size, normalized));
    add('position', new Float32Array(vertexCapacity * 3), 3, false);
    add('normal', new Int8Array(vertexCapacity * 4), 4, true);
    add('vertexColour', new Uint8Array(vertexCapacity * 4), 4, true);
    add('uv', new Float32Array(vertexCapacity * 2), 2, false);
    add('surface', new Uint8Array(vertexCapacity * 4), 4, false);
    this.geometry.setIndex(new BufferAttribute(new Uint32Array(indexCapacity), 1));
    // three binds program, buffers and textures for zero instances; the pool issues the draw itself.
    this.geometry.instanceCount = 0;
    this.geometry.boundingSphere = new Sphere(new Vector3(), Number.MAX_VALUE);
    this.#vertexGaps = [{ start: 0, count: vertexCapacity }];
    this.#indexGaps = [{ start: 0, count: indexCapacity }];
    this.bytes = vertexCapacity * (12 + 4 + 4 + 8 + 4) + indexCapacity * 4;
  }

  /** Copies a level in; undefined when there is no room for it. */
  add(level: LevelGeometry): GeometryRange | undefined {
    const vertexCount = level.position.length / 3;
    const firstVertex = takeFrom(this.#vertexGaps, vertexCount);
    if (firstVertex === undefined) return undefined;
    const firstIndex = takeFrom(this.#indexGaps, level.index.length);
    if (firstIndex === undefined) {
      giveBack(this.#vertexGaps, firstVertex, vertexCount);
      return undefined;
    }
    this.#write('position', level.position, firstVertex * 3);
    this.#write('normal', level.normal, firstVertex * 4);
    this.#write('vertexColour', level.colour, firstVertex * 4);
    this.#write('uv', level.uv, firstVertex * 2);
    this.#write('surface', level.surface, firstVertex * 4);
    const index = this.geometry.index as BufferAttribute;
    const indices = index.array as Uint32Array;
    for (let i = 0; i < level.index.length; i++)
      indices[firstIndex + i] = firstVertex + (level.index[i] ?? 0);
    index.addUpdateRange(firstIndex, level.index.length);
    index.needsUpdate = true;
    const indexCount = level.index.length;
    return { firstVertex, vertexCount, firstIndex, indexCount, glassCount: indexCount - level.glassFrom };
  }

  remove(range: GeometryRange): void {
    giveBack(this.#vertexGaps, range.firstVertex, range.vertexCount);
    giveBack(this.#indexGaps, range.firstIndex, range.indexCount);
  }

  dispose(): void {
    this.geometry.dispose();
  }

  #write(name: string, from: Float32Array | Int8Array | Uint8Array, offset: number): void {
    const attribute = this.geometry.getAttribute(name) as BufferAttribute;
    attribute.array.set(from, offset);
    attribute.addUpdateRange(offset, from.length);
    attribute.needsUpdate = true;
  }
}

function takeFrom(gaps: Gap[], count: number): number | undefined {
  const row = gaps.findIndex((gap) => gap.count >= count);
  const gap = gaps[row];
  if (!gap) return undefined;
  const start = gap.start;
  gap.start += count;
  gap.count -= count;
  if (gap.count === 0) gaps.splice(row, 1);
  return start;
}

function giveBack(gaps: Gap[], start: number, count: number): void {
  let row = gaps.findIndex((gap) => gap.start > start);
  if (row < 0) row = gaps.length;
  gaps.splice(row, 0, { start, count });
  for (let at = Math.max(0, row - 1); at < gaps.length - 1 && at <= row;) {
    const gap = gaps[at];
    const next = gaps[at + 1];
    if (gap && next && gap.start + gap.count === next.start) {
      gap.count += next.count;
      gaps.splice(at + 1, 1);
    } else at++;
  }
}
