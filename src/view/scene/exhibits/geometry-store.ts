import {
  BufferAttribute,
  InstancedBufferGeometry,
  InterleavedBuffer,
  InterleavedBufferAttribute,
  Sphere,
  Vector3,
} from 'three';
import { wordsPerVertex, type PackedLevel } from './pack-level.ts';
import { RangeAllocator } from './range-allocator.ts';

/** Where a level lies in the shared buffers; it may be moved. */
export interface GeometryRange {
  readonly firstVertex: number;
  readonly vertexCount: number;
  readonly firstIndex: number;
  readonly indexCount: number;
  /** Of `indexCount`, those of glass: the last. */
  readonly glassCount: number;
}

type MutableRange = { -readonly [Key in keyof GeometryRange]: GeometryRange[Key] };

const bytesPerWord = Uint32Array.BYTES_PER_ELEMENT;

/** Bytes that a level takes on the graphics card. */
export function measureLevel({ vertices, index }: Pick<PackedLevel, 'vertices' | 'index'>): number {
  return (vertices.length + index.length) * bytesPerWord;
}

/**
 * All archetypes in one vertex and one index buffer of fixed size, so that everything on show can be drawn in one
 * submission. Levels come and go; a level that finds no room is refused, never squeezed in. What is added is not sent
 * to the graphics card before `send` says so, piece by piece.
 */
export class GeometryStore {
  readonly geometry = new InstancedBufferGeometry();
  /** Size of both buffers. */
  readonly bytes: number;
  readonly #vertices: InterleavedBuffer;
  readonly #index: BufferAttribute;
  readonly #vertexPlaces: RangeAllocator;
  readonly #indexPlaces: RangeAllocator;
  readonly #ranges = new Set<MutableRange>();

  constructor(vertexCapacity: number, indexCapacity: number) {
    this.#vertices = new InterleavedBuffer(new Uint32Array(vertexCapacity * wordsPerVertex), wordsPerVertex);
    this.geometry.setAttribute('shape', new InterleavedBufferAttribute(this.#vertices, 4, 0));
    this.geometry.setAttribute('finish', new InterleavedBufferAttribute(this.#vertices, 2, 4));
    this.#index = new BufferAttribute(new Uint32Array(indexCapacity), 1);
    this.geometry.setIndex(this.#index);
    // three binds program, buffers and textures for zero instances; the pool issues the draw itself.
    this.geometry.instanceCount = 0;
    this.geometry.boundingSphere = new Sphere(new Vector3(), Number.MAX_VALUE);
    this.#vertexPlaces = new RangeAllocator(vertexCapacity);
    this.#indexPlaces = new RangeAllocator(indexCapacity);
    this.bytes = (vertexCapacity * wordsPerVertex + indexCapacity) * bytesPerWord;
  }

  /** Bytes of all levels that lie here. */
  get bytesUsed(): number {
    const vertices = this.#vertexPlaces.capacity - this.#vertexPlaces.free;
    const index = this.#indexPlaces.capacity - this.#indexPlaces.free;
    return (vertices * wordsPerVertex + index) * bytesPerWord;
  }

  /** Whether so much is free, if not in one piece. @param spare share of the buffers that should stay free beside it */
  hasFree({ vertices, index }: PackedLevel, spare = 0): boolean {
    const { free: freeVertices, capacity: allVertices } = this.#vertexPlaces;
    const { free: freeIndex, capacity: allIndex } = this.#indexPlaces;
    return (
      vertices.length / wordsPerVertex + spare * allVertices <= freeVertices &&
      index.length + spare * allIndex <= freeIndex
    );
  }

  /** Copies a level in; undefined when there is no room for it in one piece. */
  add({ vertices, index, glassFrom }: PackedLevel): GeometryRange | undefined {
    const vertexCount = vertices.length / wordsPerVertex;
    const firstVertex = this.#vertexPlaces.take(vertexCount);
    if (firstVertex < 0) return undefined;
    const firstIndex = this.#indexPlaces.take(index.length);
    if (firstIndex < 0) {
      this.#vertexPlaces.giveBack(firstVertex, vertexCount);
      return undefined;
    }
    this.#words.set(vertices, firstVertex * wordsPerVertex);
    const indices = this.#indices;
    for (let at = 0; at < index.length; at++) indices[firstIndex + at] = firstVertex + (index[at] as number);
    const indexCount = index.length;
    const range = { firstVertex, vertexCount, firstIndex, indexCount, glassCount: indexCount - glassFrom };
    this.#ranges.add(range);
    return range;
  }

  remove(range: GeometryRange): void {
    if (!this.#ranges.delete(range)) throw new Error('scene: a level was taken out of the buffers twice');
    this.#vertexPlaces.giveBack(range.firstVertex, range.vertexCount);
    this.#indexPlaces.giveBack(range.firstIndex, range.indexCount);
  }

  /**
   * Has a part of a level sent with the next picture: its vertices, then its index.
   *
   * @param from bytes of it sent before
   * @param atMost bytes; a whole word at least goes
   * @returns bytes of it sent now; 0 when there is nothing left
   */
  send(range: GeometryRange, from: number, atMost: number): number {
    const vertexWords = range.vertexCount * wordsPerVertex;
    const start = from / bytesPerWord;
    const end = Math.min(
      vertexWords + range.indexCount,
      start + Math.max(1, Math.floor(atMost / bytesPerWord)),
    );
    const vertexEnd = Math.min(end, vertexWords);
    if (start < vertexEnd) {
      this.#vertices.addUpdateRange(range.firstVertex * wordsPerVertex + start, vertexEnd - start);
      this.#vertices.needsUpdate = true;
    }
    const indexStart = Math.max(0, start - vertexWords);
    const indexEnd = end - vertexWords;
    if (indexStart < indexEnd) {
      this.#index.addUpdateRange(range.firstIndex + indexStart, indexEnd - indexStart);
      this.#index.needsUpdate = true;
    }
    return Math.max(0, end - start) * bytesPerWord;
  }

  /**
   * Moves one level so that free places come together, where a level would fit but for the gaps; called again and again
   * it makes room for it. Every level but one just being sent may be moved.
   *
   * @returns bytes that are sent for it with the next picture; 0 when nothing has to be moved, or nothing helps
   */
  compact({ vertices, index }: PackedLevel): number {
    const vertexMove = this.#vertexPlaces.planMove(vertices.length / wordsPerVertex);
    if (vertexMove) return this.#moveVertices(vertexMove);
    const indexMove = this.#indexPlaces.planMove(index.length);
    return indexMove ? this.#moveIndex(indexMove) : 0;
  }

  #moveVertices({ to, from }: { readonly to: number; readonly from: number }): number {
    const range = this.#find('firstVertex', from);
    const { vertexCount, firstIndex, indexCount } = range;
    const start = from * wordsPerVertex;
    this.#words.copyWithin(to * wordsPerVertex, start, start + vertexCount * wordsPerVertex);
    const indices = this.#indices;
    for (let at = firstIndex; at < firstIndex + indexCount; at++)
      indices[at] = (indices[at] as number) - (from - to);
    this.#vertexPlaces.giveBack(from, vertexCount);
    this.#vertexPlaces.take(vertexCount, to);
    range.firstVertex = to;
    return this.send(range, 0, Infinity);
  }

  #moveIndex({ to, from }: { readonly to: number; readonly from: number }): number {
    const range = this.#find('firstIndex', from);
    const { indexCount } = range;
    this.#indices.copyWithin(to, from, from + indexCount);
    this.#indexPlaces.giveBack(from, indexCount);
    this.#indexPlaces.take(indexCount, to);
    range.firstIndex = to;
    return this.send(range, range.vertexCount * wordsPerVertex * bytesPerWord, Infinity);
  }

  #find(edge: 'firstVertex' | 'firstIndex', place: number): MutableRange {
    for (const range of this.#ranges) if (range[edge] === place) return range;
    throw new Error(`scene: no level lies at ${place} in the buffers`);
  }

  get #words(): Uint32Array {
    return this.#vertices.array as Uint32Array;
  }

  get #indices(): Uint32Array {
    return this.#index.array as Uint32Array;
  }

  dispose(): void {
    this.geometry.dispose();
  }
}
