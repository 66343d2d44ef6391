import { DataArrayTexture, DataTexture, type Texture } from 'three';
import { describe, expect, it } from 'vitest';
import { PictureQueue } from '../../../src/view/scene/picture-queue.ts';
import { UploadBudget } from '../../../src/view/scene/upload-budget.ts';

interface Sent {
  readonly layer: number;
  readonly first: number;
  readonly count: number;
  readonly from: number;
  readonly makesSmaller: boolean;
}

function openQueue(): {
  queue: PictureQueue;
  sent: Sent[];
  made: [Texture, boolean][];
  asked: () => number;
} {
  const sent: Sent[] = [];
  const made: [Texture, boolean][] = [];
  let asked = 0;
  const queue = new PictureQueue({
    makeRoom: (texture) => made.push([texture, texture.generateMipmaps]),
    sendRows: (_, { generateMipmaps: makesSmaller }, first, count, { top, layer }) =>
      sent.push({ layer, first, count, from: top + first, makesSmaller }),
    onChange: () => asked++,
  });
  return { queue, sent, made, asked: () => asked };
}

/** A picture of so many texels that tells when it is closed. */
function makePicture(width: number, height: number): { picture: ImageBitmap; isClosed: () => boolean } {
  let isClosed = false;
  const picture = { width, height, close: () => (isClosed = true) } as unknown as ImageBitmap;
  return { picture, isClosed: () => isClosed };
}

function makeSheet(): Texture {
  const sheet = new DataArrayTexture(null, 10, 4, 2);
  sheet.generateMipmaps = true;
  return sheet;
}

describe('queue of pictures', () => {
  it('sends each row of each layer once, as many a frame as the share of the budget holds', async () => {
    const { queue, sent, made, asked } = openQueue();
    const { picture, isClosed } = makePicture(10, 8);
    const texture = makeSheet();
    const layers = [0, 4].map((top) => ({ picture, top }));
    let isThere = false;
    const told = queue.send({ texture, layers, rows: 4, bytesPerTexel: 1 }).then((is) => (isThere = is));
    expect([asked(), queue.isSending]).toEqual([1, true]);
    const budget = new UploadBudget(60);
    const spent: number[] = [];
    for (let frame = 0; queue.isSending && frame < 10; frame++) {
      budget.begin();
      queue.finish(budget, 0.5);
      budget.begin();
      spent.push(budget.last);
    }
    expect(spent).toEqual([30, 30, 20]);
    expect(sent).toEqual([
      { layer: 0, first: 0, count: 3, from: 0, makesSmaller: false },
      { layer: 0, first: 3, count: 1, from: 3, makesSmaller: false },
      { layer: 1, first: 0, count: 2, from: 4, makesSmaller: false },
      // The smaller copies are made once, of the whole.
      { layer: 1, first: 2, count: 2, from: 6, makesSmaller: true },
    ]);
    // Room for them is made at the beginning.
    expect(made).toEqual([[texture, true]]);
    await told;
    expect([isThere, isClosed(), texture.generateMipmaps]).toEqual([true, true, true]);
  });

  it('sends one picture after the other, and all at once where somebody waits', async () => {
    const { queue, sent } = openQueue();
    const make = (): Promise<boolean> => {
      const { picture } = makePicture(100, 50);
      const texture = new DataTexture(null, 100, 50);
      return queue.send({ texture, layers: [{ picture, top: 0 }], rows: 50, bytesPerTexel: 4 });
    };
    const told = [make(), make()];
    const budget = new UploadBudget(1000);
    budget.begin();
    queue.finish(budget, 1);
    expect(sent).toMatchObject([{ first: 0, count: 2, makesSmaller: false }]);
    queue.finish(budget, 'all');
    expect(await Promise.all(told)).toEqual([true, true]);
    expect(sent.slice(1)).toMatchObject([
      { first: 2, count: 48 },
      { first: 0, count: 50 },
    ]);
    budget.begin();
    expect(budget.last).toBe(2 * 100 * 50 * 4);
  });

  it('says of what was dropped on the way that it is not there', async () => {
    const { queue } = openQueue();
    const { picture, isClosed } = makePicture(10, 4);
    const told = queue.send({
      texture: makeSheet(),
      layers: [0, 1].map(() => ({ picture, top: 0 })),
      rows: 4,
      bytesPerTexel: 1,
    });
    queue.finish(new UploadBudget(50), 1);
    queue.drop();
    expect([await told, isClosed(), queue.isSending]).toEqual([false, true, false]);
  });
});
