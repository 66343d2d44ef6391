import { describe, expect, it, vi } from 'vitest';
import { hashLightLayout, layOutLight } from '../../../models/building/light/lay-out-light.ts';
import { LightMapLibrary } from '../../../src/view/scene/rooms/light-map-library.ts';
import { makeEveryFinish } from '../../models/building/every-finish.ts';

const { plan } = makeEveryFinish();
const templates = plan.templates.filter((template) => layOutLight(template).size > 0);
const [first, second] = templates as [(typeof templates)[number], (typeof templates)[number]];

function makeLibrary(isInstant = false) {
  const waiting = new Map<string, { come: () => void; fail: () => void; signal: AbortSignal }>();
  const built = Object.fromEntries(
    templates.map((template) => [
      template.id,
      { hash: 'abcd', range: 1.5, layout: hashLightLayout(layOutLight(template)) },
    ]),
  );
  const onChange = vi.fn();
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
    onChange,
    isInstant: () => isInstant,
    read: async (file) => {
      const { size } = file as unknown as { size: number };
      return { width: size, height: size, close: () => {} };
    },
  });
  const frame = (...wanted: (typeof templates)[number][]): boolean => {
    library.begin();
    for (const template of wanted) library.want(template);
    return library.finish(0.1);
  };
  const settle = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  return { library, waiting, frame, settle, onChange, built };
}

describe('light of templates', () => {
  it('is fetched when wanted, asks for a frame when it comes, and fades in', async () => {
    const { library, waiting, frame, settle, onChange } = makeLibrary();
    frame(first);
    expect(library.isBusy).toBe(true);
    expect([...waiting.keys()]).toEqual([first.id]);
    waiting.get(first.id)?.come();
    await settle();
    expect(library.isBusy).toBe(false);
    expect(onChange).toHaveBeenCalledTimes(1);
    const slot = library.find(first);
    expect(slot?.texture).not.toBeNull();
    expect(slot?.mix).toBe(0);
    expect(frame(first)).toBe(true);
    frame(first);
    frame(first);
    expect(frame(first)).toBe(false);
    expect(slot?.mix).toBe(1);
    expect(library.bytes).toBe(layOutLight(first).size ** 2 * 4);
  });

  it('is there at once where nothing may fade', async () => {
    const { library, waiting, frame, settle } = makeLibrary(true);
    frame(first);
    waiting.get(first.id)?.come();
    await settle();
    expect(library.find(first)?.mix).toBe(1);
  });

  it('is given up when nobody wants it any more, and asked for again later', async () => {
    const { library, waiting, frame, settle } = makeLibrary();
    frame(first);
    const { signal } = waiting.get(first.id)!;
    frame(second);
    expect(signal.aborted).toBe(true);
    waiting.get(first.id)?.come();
    await settle();
    expect(library.find(first)?.texture).toBeNull();
    frame(first);
    expect(waiting.get(first.id)?.signal.aborted).toBe(false);
  });

  it('is not asked for twice when it cannot be had', async () => {
    const { library, waiting, frame, settle } = makeLibrary();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    frame(first);
    waiting.get(first.id)?.fail();
    await settle();
    frame(first);
    expect(library.isBusy).toBe(false);
    expect(library.find(first)?.texture).toBeNull();
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });

  it('is left alone when it was made for other walls', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { library, built } = makeLibrary();
    (built[first.id] as { layout: string }).layout = '00000000';
    expect(library.find(first)).toBeNull();
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });

  it('keeps to its budget by dropping what was wanted longest ago', async () => {
    const { library, waiting, frame, settle } = makeLibrary(true);
    for (const template of templates) {
      frame(template);
      waiting.get(template.id)?.come();
      await settle();
    }
    expect(library.bytes).toBeLessThanOrEqual(20 * 2 ** 20);
    expect(library.find(templates.at(-1)!)?.texture).not.toBeNull();
    library.dispose();
    expect(library.bytes).toBe(0);
  });
});
