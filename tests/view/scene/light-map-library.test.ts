import { describe, expect, it, vi } from 'vitest';
import { hashLightLayout, layOutLight } from '../../../models/building/light/lay-out-light.ts';
import { FetchQueue } from '../../../src/delivery/fetch-queue.ts';
import { LightMapLibrary } from '../../../src/view/scene/rooms/light-map-library.ts';
import { UploadBudget } from '../../../src/view/scene/upload-budget.ts';
import { makeEveryFinish } from '../../models/building/every-finish.ts';

const { plan } = makeEveryFinish();
const templates = plan.templates.filter((template) => layOutLight(template).size > 0);
const [first, second] = templates as [(typeof templates)[number], (typeof templates)[number]];

const layoutOf = (template: (typeof templates)[number]): string => hashLightLayout(layOutLight(template));

function makeLibrary(isInstant = false, bytesPerFrame = 16 * 2 ** 20) {
  const waiting = new Map<string, { come: () => void; fail: () => void; signal: AbortSignal }>();
  const built = Object.fromEntries(
    templates.map((template) => [
      template.id,
      { hash: 'abcd', size: layOutLight(template).size, range: 1.5, layout: layoutOf(template) },
    ]),
  );
  const onChange = vi.fn();
  const time = { now: 0 };
  const queue = new FetchQueue({ onChange, now: () => time.now });
  const rows: { from: number; count: number }[] = [];
  const library = new LightMapLibrary({
    built,
    fetch: async (template, signal) =>
      new Promise<Blob>((resolve, reject) => {
        const size = layOutLight(templates.find(({ id }) => id === template)!).size;
        waiting.set(template, {
          come: () => resolve({ size } as unknown as Blob),
          fail: () => reject(new Error('gone')),
          signal,
        });
      }),
    queue,
    sendRows: (_picture, _texture, from, count) => rows.push({ from, count }),
    isInstant: () => isInstant,
    read: async (file) => {
      const { size } = file as unknown as { size: number };
      return { width: size, height: size, close: () => {} };
    },
  });
  const budget = new UploadBudget(bytesPerFrame);
  const frame = (...wanted: (typeof templates)[number][]): boolean => {
    time.now += 100;
    budget.begin();
    queue.begin();
    library.begin();
    for (const template of wanted) library.want(template, 1);
    queue.pump();
    library.finish(0.1, budget);
    return library.isFading;
  };
  const settle = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  return { library, queue, waiting, frame, settle, onChange, built, budget, rows, time };
}

describe('light of templates', () => {
  it('is fetched when wanted, asks for a frame when it comes, and fades in', async () => {
    const { library, queue, waiting, frame, settle, onChange } = makeLibrary();
    frame(first);
    expect(queue.underWay).toBe(1);
    expect([...waiting.keys()]).toEqual([first.id]);
    waiting.get(first.id)?.come();
    await settle();
    expect(queue.underWay).toBe(0);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(library.isSending).toBe(true);
    expect(frame(first)).toBe(true);
    const slot = library.find(first, layoutOf(first));
    expect(slot?.texture).not.toBeNull();
    expect(slot?.mix).toBeCloseTo(1 / 3);
    expect(frame(first)).toBe(true);
    expect(slot?.mix).toBeCloseTo(2 / 3);
    expect(frame(first)).toBe(true);
    expect(frame(first)).toBe(false);
    expect(slot?.mix).toBe(1);
    expect(library.bytes).toBe(layOutLight(first).size ** 2 * 4);
  });

  it('is there at once where nothing may fade', async () => {
    const { library, waiting, frame, settle } = makeLibrary(true);
    frame(first);
    waiting.get(first.id)?.come();
    await settle();
    frame(first);
    expect(library.find(first, layoutOf(first))?.mix).toBe(1);
  });

  it('is sent in slices that keep to the budget, every row once and in order', async () => {
    const { library, waiting, frame, settle, budget, rows } = makeLibrary(true, 64 * 1024);
    frame(first);
    waiting.get(first.id)?.come();
    await settle();
    const side = layOutLight(first).size;
    for (let frames = 0; !library.find(first, layoutOf(first))?.texture; frames++) {
      expect(frames).toBeLessThan(1000);
      frame(first);
    }
    expect(rows.length).toBeGreaterThan(1);
    let next = 0;
    for (const { from, count } of rows) {
      expect(from).toBe(next);
      next += count;
    }
    expect(next).toBe(side);
    expect(budget.most).toBeLessThanOrEqual(64 * 1024);
  });

  it('is given up a while after nobody wants it any more, and asked for again later', async () => {
    const { library, queue, waiting, frame, settle, time } = makeLibrary();
    frame(first);
    const { signal } = waiting.get(first.id)!;
    time.now += 3000;
    frame(second);
    expect(signal.aborted).toBe(true);
    expect(queue.cancelled).toBe(1);
    waiting.get(first.id)?.come();
    await settle();
    frame(second);
    expect(library.find(first, layoutOf(first))?.texture).toBeNull();
    frame(first);
    expect(waiting.get(first.id)?.signal.aborted).toBe(false);
  });

  it('is asked for again after a while when it did not come', async () => {
    const { library, queue, waiting, frame, settle, time } = makeLibrary();
    frame(first);
    waiting.get(first.id)?.fail();
    await settle();
    frame(first);
    expect(queue.underWay).toBe(0);
    expect(library.find(first, layoutOf(first))?.texture).toBeNull();
    time.now += 2000;
    frame(first);
    expect(queue.underWay).toBe(1);
  });

  it('is left alone when it was made for other walls', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { library, built } = makeLibrary();
    (built[first.id] as { layout: string }).layout = '00000000';
    expect(library.find(first, layoutOf(first))).toBeNull();
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });

  it('keeps to its budget by dropping what was wanted longest ago', async () => {
    const { library, waiting, frame, settle } = makeLibrary(true);
    for (const template of templates) {
      frame(template);
      waiting.get(template.id)?.come();
      await settle();
      frame(template);
    }
    expect(library.bytes).toBeLessThanOrEqual(20 * 2 ** 20);
    expect(library.find(templates.at(-1)!, layoutOf(templates.at(-1)!))?.texture).not.toBeNull();
    library.dispose();
    expect(library.bytes).toBe(0);
  });
});
