import {
  BufferAttribute,
  BufferGeometry,
  InstancedBufferAttribute,
  InterleavedBuffer,
  InterleavedBufferAttribute,
} from 'three';
import { describe, expect, it } from 'vitest';
import { GeometryUpload, type BufferContext } from '../../../src/view/scene/geometry-upload.ts';

/** A graphics card that keeps what it is sent, and is as strict as WebGL about what a buffer was first bound to. */
class FakeCard {
  readonly ARRAY_BUFFER = 1;
  readonly ELEMENT_ARRAY_BUFFER = 2;
  readonly VERTEX_ARRAY_BINDING = 3;
  readonly STATIC_DRAW = 4;
  readonly BYTE = 10;
  readonly UNSIGNED_BYTE = 11;
  readonly UNSIGNED_SHORT = 12;
  readonly UNSIGNED_INT = 13;
  readonly FLOAT = 14;
  readonly kept = new Map<object, Uint8Array>();
  /** The vertex array that is bound, and the index each remembers. */
  vertexArray: object | null = { name: "three's" };
  readonly indexOf = new Map<object | null, object>();
  readonly #target = new Map<object, number>();
  #bound: object | null = null;
  sent = 0;

  createBuffer(): object {
    const buffer = {};
    this.kept.set(buffer, new Uint8Array());
    return buffer;
  }

  deleteBuffer(buffer: object): void {
    if (!this.kept.delete(buffer)) throw new Error('deleted twice');
  }

  getParameter(name: number): object | null {
    if (name !== this.VERTEX_ARRAY_BINDING) throw new Error('not asked for');
    return this.vertexArray;
  }

  bindVertexArray(array: object | null): void {
    this.vertexArray = array;
  }

  bindBuffer(target: number, buffer: object): void {
    const before = this.#target.get(buffer) ?? target;
    if (before !== target) throw new Error('bound to another target');
    this.#target.set(buffer, target);
    if (target === this.ELEMENT_ARRAY_BUFFER) this.indexOf.set(this.vertexArray, buffer);
    this.#bound = buffer;
  }

  bufferData(_target: number, size: number): void {
    this.kept.set(this.#bound as object, new Uint8Array(size));
  }

  bufferSubData(_target: number, at: number, words: Uint8Array, from: number, count: number): void {
    const size = words.BYTES_PER_ELEMENT;
    const bytes = new Uint8Array(words.buffer, words.byteOffset + from * size, count * size);
    this.kept.get(this.#bound as object)?.set(bytes, at);
    this.sent += bytes.length;
  }
}

function makeGeometry(): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute(
    'position',
    new BufferAttribute(
      Float32Array.from({ length: 30 }, (_, at) => at),
      3,
    ),
  );
  geometry.setAttribute(
    'normal',
    new BufferAttribute(
      Int8Array.from({ length: 40 }, (_, at) => -at),
      4,
      true,
    ),
  );
  geometry.setAttribute('place', new InstancedBufferAttribute(Uint8Array.of(7, 8, 9), 3));
  geometry.setIndex(
    new BufferAttribute(
      Uint16Array.from({ length: 12 }, (_, at) => at % 10),
      1,
    ),
  );
  return geometry;
}

const bytes = 120 + 40 + 3 + 24;

function open(geometries: readonly BufferGeometry[]): { card: FakeCard; upload: GeometryUpload } {
  const card = new FakeCard();
  return { card, upload: new GeometryUpload(card as unknown as BufferContext, geometries) };
}

/** What the card holds for an attribute, as three will find it. */
function heldFor(card: FakeCard, attribute: unknown): number[] {
  const { buffer } = attribute as { readonly buffer: object };
  return [...(card.kept.get(buffer) ?? [])];
}

describe('upload of geometries', () => {
  it('sends every byte once, in pieces no larger than allowed', () => {
    const geometry = makeGeometry();
    const { card, upload } = open([geometry]);
    expect([upload.bytes, upload.left, upload.isDone]).toEqual([bytes, bytes, false]);
    const pieces: number[] = [];
    while (!upload.isDone) {
      const before = card.sent;
      pieces.push(upload.send(50));
      expect(pieces.at(-1)).toBe(card.sent - before);
      expect(upload.left).toBe(bytes - card.sent);
    }
    expect(Math.max(...pieces)).toBeLessThanOrEqual(50);
    expect(card.sent).toBe(bytes);
    const { position, normal, place } = geometry.attributes;
    for (const attribute of [position, normal, place, geometry.index]) {
      const words = (attribute as BufferAttribute).array as Uint8Array;
      expect(heldFor(card, attribute)).toEqual([...new Uint8Array(words.buffer)]);
    }
    expect(
      [position, normal, place, geometry.index].map((one) => (one as unknown as { type: number }).type),
    ).toEqual([card.FLOAT, card.BYTE, card.UNSIGNED_BYTE, card.UNSIGNED_SHORT]);
    expect(upload.send(50)).toBe(0);
  });

  it('leaves the vertex array that is bound its index', () => {
    const { card, upload } = open([makeGeometry()]);
    const { vertexArray } = card;
    const index = {};
    card.indexOf.set(vertexArray, index);
    upload.send(Infinity);
    expect(card.vertexArray).toBe(vertexArray);
    expect(card.indexOf.get(vertexArray)).toBe(index);
  });

  it('sends a whole number at least, so that it always comes to an end', () => {
    const { upload } = open([makeGeometry()]);
    expect(upload.send(1)).toBe(4);
    expect(upload.send(0)).toBe(0);
  });

  it('sends what two geometries share once', () => {
    const first = makeGeometry();
    const second = new BufferGeometry();
    second.setAttribute('position', first.getAttribute('position'));
    const { upload } = open([first, second]);
    expect(upload.bytes).toBe(bytes);
    expect(second.boundingSphere).not.toBeNull();
  });

  it('sends all again after a lost context, and gives nothing of the old one back', () => {
    const { card, upload } = open([makeGeometry()]);
    upload.send(Infinity);
    const old = [...card.kept.keys()];
    upload.restart();
    expect([upload.isDone, upload.left]).toEqual([false, bytes]);
    upload.send(Infinity);
    expect(card.sent).toBe(2 * bytes);
    upload.dispose();
    expect([...card.kept.keys()]).toEqual(old);
  });

  it('gives back its buffers once, sent in part or in whole, and leaves three none to delete', () => {
    for (const atMost of [60, Infinity]) {
      const geometry = makeGeometry();
      const { card, upload } = open([geometry]);
      upload.send(atMost);
      let isDisposed = false;
      geometry.addEventListener('dispose', () => {
        isDisposed = true;
        expect([geometry.index, Object.keys(geometry.attributes)]).toEqual([null, []]);
      });
      upload.dispose();
      upload.dispose();
      expect([card.kept.size, isDisposed]).toEqual([0, true]);
    }
  });

  it('refuses arrays that attributes share', () => {
    const geometry = new BufferGeometry();
    const shared = new InterleavedBuffer(new Float32Array(12), 4);
    geometry.setAttribute('position', new InterleavedBufferAttribute(shared, 3, 0));
    expect(() => open([geometry])).toThrow(/share/);
  });
});
