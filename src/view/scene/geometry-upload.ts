import type { BufferAttribute, BufferGeometry, InterleavedBufferAttribute } from 'three';

/** As much of the graphics card as it takes to fill buffers. */
export type BufferContext = Pick<
  WebGL2RenderingContext,
  | 'createBuffer'
  | 'deleteBuffer'
  | 'bindBuffer'
  | 'bufferData'
  | 'bufferSubData'
  | 'bindVertexArray'
  | 'getParameter'
  | 'ARRAY_BUFFER'
  | 'ELEMENT_ARRAY_BUFFER'
  | 'VERTEX_ARRAY_BINDING'
  | 'STATIC_DRAW'
  | 'FLOAT'
  | 'BYTE'
  | 'UNSIGNED_BYTE'
  | 'UNSIGNED_SHORT'
  | 'UNSIGNED_INT'
>;

type Words = Float32Array | Int8Array | Uint8Array | Uint16Array | Uint32Array;

interface Part {
  readonly attribute: BufferAttribute;
  readonly words: Words;
  readonly isIndex: boolean;
  /** Bytes of it that have gone. */
  sent: number;
  buffer: WebGLBuffer | null;
}

/**
 * Sends geometries to the graphics card piece by piece, into buffers of its own: three would send each whole in the
 * frame that first draws it. They must not be drawn before all is there; their arrays stay, for looks along a ray.
 */
export class GeometryUpload {
  /** Of all buffers. */
  readonly bytes: number;
  readonly #gl: BufferContext;
  readonly #geometries: readonly BufferGeometry[];
  readonly #parts: readonly Part[];
  #next = 0;
  #sent = 0;

  /** @throws for geometries whose arrays are shared or of a kind that no shell has */
  constructor(gl: BufferContext, geometries: readonly BufferGeometry[]) {
    this.#gl = gl;
    this.#geometries = geometries;
    const isIndex = new Map<BufferAttribute, boolean>();
    for (const geometry of geometries) {
      const { index, attributes } = geometry;
      for (const attribute of Object.values(attributes)) isIndex.set(own(attribute), false);
      if (index) isIndex.set(index, true);
      // Asked for when draws are sorted; of buffers that are not its own three cannot tell.
      if (!geometry.boundingSphere) geometry.computeBoundingSphere();
    }
    this.#parts = [...isIndex].map(([attribute, is]) => {
      const words = attribute.array as Words;
      findType(gl, words);
      return { attribute, words, isIndex: is, sent: 0, buffer: null };
    });
    this.bytes = this.#parts.reduce((sum, { words }) => sum + words.byteLength, 0);
  }

  /** Bytes that have not gone. */
  get left(): number {
    return this.bytes - this.#sent;
  }

  /** True once everything is on the graphics card: the geometries may be drawn. */
  get isDone(): boolean {
    return this.#next >= this.#parts.length;
  }

  /**
   * Sends the next piece.
   *
   * @param atMost bytes; one number at least goes
   * @returns bytes sent
   */
  send(atMost: number): number {
    let bytes = 0;
    for (let part = this.#parts[this.#next]; part; part = this.#parts[this.#next]) {
      const room = atMost - bytes;
      if (room < (bytes === 0 ? 1 : part.words.BYTES_PER_ELEMENT)) break;
      bytes += this.#fill(part, room);
      if (part.sent >= part.words.byteLength) this.#next++;
    }
    this.#sent += bytes;
    return bytes;
  }

  #fill(part: Part, atMost: number): number {
    if (!part.isIndex) return this.#write(part, this.#gl.ARRAY_BUFFER, atMost);
    // A vertex array remembers what index is bound: the one that three has bound must keep its own.
    const gl = this.#gl;
    const bound = gl.getParameter(gl.VERTEX_ARRAY_BINDING) as WebGLVertexArrayObject | null;
    gl.bindVertexArray(null);
    const bytes = this.#write(part, gl.ELEMENT_ARRAY_BUFFER, atMost);
    gl.bindVertexArray(bound);
    return bytes;
  }

  #write(part: Part, target: number, atMost: number): number {
    const gl = this.#gl;
    const { words, sent } = part;
    const { BYTES_PER_ELEMENT: size } = words;
    const isFirst = part.buffer === null;
    part.buffer ??= gl.createBuffer();
    gl.bindBuffer(target, part.buffer);
    if (isFirst) {
      gl.bufferData(target, words.byteLength, gl.STATIC_DRAW);
      const type = findType(gl, words);
      const { buffer } = part;
      Object.assign(part.attribute, { isGLBufferAttribute: true, buffer, type, elementSize: size });
    }
    const from = sent / size;
    const count = Math.min(words.length - from, Math.max(1, Math.floor(atMost / size)));
    // A length of nothing would mean all the rest.
    if (count > 0) gl.bufferSubData(target, sent, words, from, count);
    part.sent += count * size;
    return count * size;
  }

  /** After a lost context: nothing is left on the card, and nothing is given back to another. All is sent again. */
  restart(): void {
    for (const part of this.#parts) {
      part.sent = 0;
      part.buffer = null;
    }
    this.#next = 0;
    this.#sent = 0;
  }

  /** Gives back the geometries and their buffers. */
  dispose(): void {
    for (const geometry of this.#geometries) {
      // Buffers are ours: three must not delete them as well.
      geometry.index = null;
      for (const name of Object.keys(geometry.attributes)) geometry.deleteAttribute(name);
      geometry.dispose();
    }
    for (const { buffer } of this.#parts) if (buffer) this.#gl.deleteBuffer(buffer);
    this.restart();
  }
}

function own(attribute: BufferAttribute | InterleavedBufferAttribute): BufferAttribute {
  if ('isInterleavedBufferAttribute' in attribute)
    throw new Error('scene: arrays that attributes share are not sent in pieces');
  return attribute;
}

function findType(gl: BufferContext, words: Words): number {
  if (words instanceof Float32Array) return gl.FLOAT;
  if (words instanceof Int8Array) return gl.BYTE;
  if (words instanceof Uint8Array) return gl.UNSIGNED_BYTE;
  if (words instanceof Uint16Array) return gl.UNSIGNED_SHORT;
  if (words instanceof Uint32Array) return gl.UNSIGNED_INT;
  throw new Error('scene: there is no way to send such an array in pieces');
}
