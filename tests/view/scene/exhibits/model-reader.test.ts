import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  answerReads,
  type ReadOrder,
  type ReadReply,
} from '../../../../src/view/scene/exhibits/answer-reads.ts';
import { ModelReader, type ReaderWorker } from '../../../../src/view/scene/exhibits/model-reader.ts';
import { readPackedLevel } from '../../../../src/view/scene/exhibits/read-packed-level.ts';
import { splitLevels } from '../../../../tools/models/split-levels.ts';
import { root } from '../../../root.ts';

// Under test there is no vite to give the address of a script.
vi.mock('../../../../src/view/scene/exhibits/model-worker.ts?worker&url', () => ({ default: 'worker' }));

const [file = new Uint8Array()] = await splitLevels(
  readFileSync(join(root, 'models/built/castro-rifle.glb')),
);
const copy = (): ArrayBuffer => Uint8Array.from(file).buffer;

/** A thread that answers when the test says so, or never. */
class NearWorker implements ReaderWorker {
  readonly told: ReadOrder[] = [];
  readonly listeners = new Map<string, (event: Event) => void>();
  isEnded = false;

  addEventListener(name: string, listener: unknown): void {
    this.listeners.set(name, listener as (event: Event) => void);
  }

  postMessage(message: unknown): void {
    this.told.push(structuredClone(message) as ReadOrder);
  }

  terminate(): void {
    this.isEnded = true;
  }

  reply(data: ReadReply): void {
    this.listeners.get('message')?.(Object.assign(new Event('message'), { data }));
  }
}

describe('a reader of models', () => {
  it('starts no thread before the first file, and one for all', async () => {
    const start = vi.fn(() => new NearWorker());
    const reader = new ModelReader(start);
    expect(start).not.toHaveBeenCalled();
    void reader.read(copy());
    void reader.read(copy());
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('hands each answer to whoever asked, in whatever order they come', async () => {
    const worker = new NearWorker();
    const reader = new ModelReader(() => worker);
    const first = reader.read(copy());
    const second = reader.read(new ArrayBuffer(4));
    await Promise.resolve();
    const answer = answerReads((reply, transfer) => worker.reply(structuredClone(reply, { transfer })));
    await answer(worker.told[1] as ReadOrder);
    await answer(worker.told[0] as ReadOrder);
    await expect(second).rejects.toThrow('no level of a model');
    expect(await first).toEqual(await readPackedLevel(copy()));
  });

  it('reads in the page what a thread that does not start has left, and all that follows', async () => {
    const worker = new NearWorker();
    const reader = new ModelReader(() => worker);
    const left = reader.read(copy());
    await Promise.resolve();
    worker.listeners.get('error')?.(new Event('error', { cancelable: true }));
    const expected = await readPackedLevel(copy());
    expect(await left).toEqual(expected);
    expect(worker.isEnded).toBe(true);
    expect(await reader.read(copy())).toEqual(expected);
    expect(worker.told).toHaveLength(1);
  });

  it('reads in the page where there are no threads; a broken file stops no other', async () => {
    const reader = new ModelReader(() => {
      throw new Error('no workers here');
    });
    const [broken, whole] = await Promise.allSettled([reader.read(new ArrayBuffer(64)), reader.read(copy())]);
    expect(broken?.status).toBe('rejected');
    expect(whole?.status).toBe('fulfilled');
  });
});
