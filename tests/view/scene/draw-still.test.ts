// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MuseumPick } from '../../../src/museum/display/pick-museum.ts';
import { drawStill, fitStill, type StillSize, type StillStage } from '../../../src/view/scene/draw-still.ts';

const asked: (StillSize | null)[] = [];
const copied: (readonly number[])[] = [];
let largest = 8192;
let canvas: HTMLCanvasElement;
let listeners: Set<() => void>;
let stage: StillStage;

beforeEach(() => {
  asked.length = 0;
  copied.length = 0;
  largest = 8192;
  canvas = document.createElement('canvas');
  listeners = new Set();
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation((() => ({
    drawImage: (_from: unknown, ...box: readonly number[]) => copied.push(box),
  })) as unknown as HTMLCanvasElement['getContext']);
  const pickAt = (x: number): MuseumPick => ({
    kind: 'exhibit',
    exhibit: (x < 0.75 ? 'wide' : 'narrow') as never,
    row: 0,
    room: 'main-1-1' as never,
    distance: 1,
  });
  stage = {
    canvas,
    shape: () => ({ width: 800, height: 500 }),
    density: 1,
    get largest() {
      return largest;
    },
    frameAs: (size) => {
      asked.push(size);
      if (size) Object.assign(canvas, size);
    },
    settled: () => Promise.resolve(),
    pickAt,
    onFrame: (listener) => {
      listeners.add(listener);
      listener();
      return () => listeners.delete(listener);
    },
  };
});

describe('a still', () => {
  it('is drawn in the shape of the picture, and gives the picture back', async () => {
    const { picture, exhibits } = await drawStill(stage, 1600);
    expect([picture.width, picture.height]).toEqual([1600, 1000]);
    expect(asked).toEqual([{ width: 800, height: 500 }, { width: 1600, height: 1000 }, null]);
    expect(copied).toEqual([[0, 0, 1600, 1000]]);
    expect(exhibits).toEqual(['wide', 'narrow']);
    expect(listeners.size).toBe(0);
  });

  it('is drawn with more pixels where edges are not smoothed, as far as the card has room', async () => {
    stage = { ...stage, density: 2, largest: 2400 };
    const { picture } = await drawStill(stage, 1600);
    expect(asked[1]).toEqual({ width: 2400, height: 1500 });
    expect(picture.width).toBe(1600);
  });

  it('that is too large is refused, and the picture is given back all the same', async () => {
    stage = { ...stage, largest: 1000 };
    await expect(drawStill(stage, 1600)).rejects.toThrow('1600');
    expect(asked.at(-1)).toBeNull();
    expect(listeners.size).toBe(0);
  });

  it('of a phone is as long as asked, too', () => {
    expect(fitStill({ width: 390, height: 844 }, 1600)).toEqual({ width: 739, height: 1600 });
  });
});
