import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { hashStill, listStillGifts, readStills, stillFormats, stillSize } from '../../tools/views/stills.ts';
import { root } from '../root.ts';

const gifts = listStillGifts(root);
const folder = join(root, 'models/stills');

describe('stills of gifts', () => {
  it('are there for every gift, drawn from its model as it is (npm run views -- --stills)', () => {
    const kept = readStills(root);
    expect(gifts.filter((gift) => kept[gift.id] !== hashStill(root, gift)).map(({ id }) => id)).toEqual([]);
    for (const { id } of gifts)
      for (const format of stillFormats) expect(existsSync(join(folder, `${id}.${format}`)), id).toBe(true);
  });

  it('are no others', () => {
    const expected = gifts.flatMap(({ id }) => stillFormats.map((format) => `${id}.${format}`));
    expect(readdirSync(folder).sort()).toEqual([...expected, 'manifest.json'].sort());
  });

  it('show something, at their size', async () => {
    for (const { id } of gifts.filter((_, at) => at % 40 === 0))
      for (const format of stillFormats) {
        const picture = sharp(readFileSync(join(folder, `${id}.${format}`)));
        const { width, height } = await picture.metadata();
        expect({ width, height }, `${id}.${format}`).toEqual(stillSize);
        const { channels } = await picture.stats();
        // The empty stage alone spans less than this.
        expect(channels[0]!.max - channels[0]!.min, `${id}.${format}`).toBeGreaterThan(90);
      }
  });
});
