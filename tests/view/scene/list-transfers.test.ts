import { describe, expect, it } from 'vitest';
import { buildExterior } from '../../../models/building/exterior/build-exterior.ts';
import { listTransfers } from '../../../src/view/scene/rooms/list-transfers.ts';
import { listArrays } from '../../models/building/list-arrays.ts';
import { makeSmallSite } from '../../models/building/small-site.ts';

describe('exterior built in a worker', () => {
  it(
    'is what is built in the page: the plan goes in and the arrays come out unchanged',
    { timeout: 60_000 },
    () => {
      const plan = makeSmallSite();
      const direct = listArrays(buildExterior(plan));
      const built = buildExterior(structuredClone(plan));
      const received = structuredClone(built, { transfer: listTransfers(built) });
      const arrays = listArrays(received);
      expect(arrays).toHaveLength(direct.length);
      expect(arrays.map((bytes, at) => bytes.equals(direct[at] as Buffer))).not.toContain(false);
      // Handed over, not copied.
      expect(built.land.position.byteLength).toBe(0);
    },
  );

  it('hands over each buffer once', () => {
    const shared = new Float32Array(4);
    expect(listTransfers({ a: shared, b: [shared, new Uint8Array(shared.buffer)], c: 3, d: null })).toEqual([
      shared.buffer,
    ]);
  });
});
