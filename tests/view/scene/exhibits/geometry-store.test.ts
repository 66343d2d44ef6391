import fc from 'fast-check';
import type { BufferAttribute, InterleavedBufferAttribute } from 'three';
import { describe, expect, it } from 'vitest';
import {
  GeometryStore,
  measureLevel,
  type GeometryRange,
} from '../../../../src/view/scene/exhibits/geometry-store.ts';
import { levelCount } from '../../../../src/view/scene/exhibits/draw-list.ts';
import { exhibitCapacities } from '../../../../src/view/scene/exhibits/exhibit-capacities.ts';
import { wordsPerVertex, type PackedLevel } from '../../../../src/view/scene/exhibits/pack-level.ts';
import { SlotTable } from '../../../../src/view/scene/exhibits/slot-table.ts';

let stamp = 1;

/** A level whose every word tells whose it is. */
function makeLevel(vertexCount: number, indexCount: number): PackedLevel {
  const own = stamp++ * 1000;
  return {
    vertices: Uint32Array.from({ length: vertexCount * wordsPerVertex }, (_, at) => own + at),
    index: Uint32Array.from({ length: indexCount }, (_, at) => (at * 5) % vertexCount),
    glassFrom: indexCount,
  };
}

/** The buffers of a store, and a stand-in for the graphics card that gets what the store marks as to be sent. */
function watch(store: GeometryStore) {
  const { data } = store.geometry.getAttribute('shape') as InterleavedBufferAttribute;
  const index = store.geometry.index as BufferAttribute;
  const card = {
    words: new Uint32Array(data.array.length),
    index: new Uint32Array(index.array.length),
    bytes: 0,
  };
  const take = (from: typeof data | BufferAttribute, to: Uint32Array): void => {
    for (const { start, count } of from.updateRanges) {
      to.set((from.array as Uint32Array).subarray(start, start + count), start);
      card.bytes += count * 4;
    }
    from.clearUpdateRanges();
  };
  const draw = (): void => {
    take(data, card.words);
    take(index, card.index);
  };
  /** The vertices of a level, corner by corner, as the card would draw them. */
  const read = (range: GeometryRange): number[] =>
    Array.from({ length: range.indexCount }, (_, at) => {
      const vertex = card.index[range.firstIndex + at] as number;
      const own = vertex - range.firstVertex;
      if (own < 0 || own >= range.vertexCount) throw new Error('a level draws the corners of another');
      return card.words[vertex * wordsPerVertex] as number;
    });
  return { card, draw, read };
}

const wordsOf = ({ vertices, index }: PackedLevel): number[] =>
  [...index].map((vertex) => vertices[vertex * wordsPerVertex] as number);

describe('buffers of exhibits', () => {
  it('take at most 20 MB, tables included, however large the museum', () => {
    const { vertexCapacity, indexCapacity, slotCapacity, listCapacity, archetypeCapacity } =
      exhibitCapacities;
    const geometry = new GeometryStore(vertexCapacity, indexCapacity).bytes;
    const slots = new SlotTable(slotCapacity).bytes;
    const list = (listCapacity + 2 * archetypeCapacity * levelCount) * 4;
    expect(geometry + slots + list).toBeLessThanOrEqual(20e6);
  });
});

describe('store of geometry', () => {
  it('holds whatever comes and goes, and lets nothing that would fit stand outside', () => {
    const levels = fc.record({
      vertices: fc.integer({ min: 1, max: 30 }),
      corners: fc.integer({ min: 1, max: 60 }),
    });
    const steps = fc.array(
      fc.oneof(
        { weight: 3, arbitrary: levels },
        { weight: 2, arbitrary: fc.record({ remove: fc.nat(1000) }) },
      ),
      { minLength: 60, maxLength: 60, size: 'max' },
    );
    let moves = 0;
    fc.assert(
      fc.property(steps, (list) => {
        const capacity = { vertices: 100, corners: 200 };
        const store = new GeometryStore(capacity.vertices, capacity.corners);
        const { draw, read } = watch(store);
        // What ought to be there: no places, only amounts.
        const there: { level: PackedLevel; range: GeometryRange }[] = [];
        for (const step of list) {
          if ('remove' in step) {
            const [gone] = there.length > 0 ? there.splice(step.remove % there.length, 1) : [];
            if (gone) store.remove(gone.range);
          } else {
            const level = makeLevel(step.vertices, step.corners);
            const used = (key: 'vertexCount' | 'indexCount'): number =>
              there.reduce((sum, { range }) => sum + range[key], 0);
            const fits =
              used('vertexCount') + step.vertices <= capacity.vertices &&
              used('indexCount') + step.corners <= capacity.corners;
            expect(store.hasFree(level)).toBe(fits);
            let range = store.add(level);
            for (let moved = 0; !range; moved++) {
              if (!fits) break;
              expect(moved).toBeLessThanOrEqual(2 * there.length);
              expect(store.compact(level)).toBeGreaterThan(0);
              moves++;
              range = store.add(level);
            }
            expect(range !== undefined).toBe(fits);
            if (range) {
              store.send(range, 0, Infinity);
              there.push({ level, range });
            }
          }
          draw();
          for (const { level, range } of there) expect(read(range)).toEqual(wordsOf(level));
          expect(store.bytesUsed).toBe(there.reduce((sum, { level }) => sum + measureLevel(level), 0));
        }
      }),
      { seed: 11, numRuns: 40 },
    );
    expect(moves).toBeGreaterThan(100);
  });

  it('sends a level in slices, every byte once', () => {
    const store = new GeometryStore(50, 90);
    const { draw, read, card } = watch(store);
    store.add(makeLevel(7, 9));
    const level = makeLevel(20, 33);
    const range = store.add(level) as GeometryRange;
    let sent = 0;
    for (let slices = 0; sent < measureLevel(level); slices++) {
      const bytes = store.send(range, sent, 100);
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThanOrEqual(100);
      sent += bytes;
      draw();
      expect(card.bytes).toBe(sent);
    }
    expect(store.send(range, sent, 100)).toBe(0);
    expect(read(range)).toEqual(wordsOf(level));
  });

  it('does not take the same level out twice', () => {
    const store = new GeometryStore(10, 10);
    const range = store.add(makeLevel(3, 3)) as GeometryRange;
    store.remove(range);
    expect(() => store.remove(range)).toThrow('twice');
  });

  it('never grows', () => {
    const store = new GeometryStore(100, 100);
    const { length } = (store.geometry.getAttribute('shape') as InterleavedBufferAttribute).data.array;
    for (let turn = 0; turn < 50; turn++) {
      const range = store.add(makeLevel(40, 60));
      if (range) store.remove(range);
    }
    expect((store.geometry.getAttribute('shape') as InterleavedBufferAttribute).data.array).toHaveLength(
      length,
    );
    expect(store.bytes).toBe((100 * wordsPerVertex + 100) * 4);
  });
});
