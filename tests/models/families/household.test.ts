import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formDefinitions } from '../../../models/families/form-definitions.ts';
import { readManifest } from '../../../tools/models/manifest.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const manifest = readManifest(`${root}models/built`);

describe('things of the house', () => {
  it.each([
    'castro-marble-desk-tidy',
    'palekh-writing-set-2024',
    'ted-turner-paperweights',
    'ace-italian-furniture',
    'french-metal-office',
    'kim-il-sung-stalin-furniture-1949',
    'south-korean-dining-furniture',
    'bulgarian-television',
    'kim-dae-jung-tv-2000',
    'cpc-boombox',
    'li-peng-stereo-1991',
    'bat-grandfather-clock',
    'lee-kun-hee-computers',
    'inoki-camera',
    'rag-dolls',
    'swiss-music-box-2010',
    'thai-antique-gong',
    'tito-armchair',
    'aurus-2024-06',
  ])('%s has a form its family knows, and was built at its size', (id) => {
    const { family, form, size } = JSON.parse(
      readFileSync(`${root}models/gifts/${id}/model.json`, 'utf8'),
    ) as {
      family: string;
      form: unknown;
      size: number[];
    };
    expect(formDefinitions[family]!.safeParse(form).success).toBe(true);
    manifest[id]!.size.forEach((side, axis) => expect(Math.abs(side - size[axis]!)).toBeLessThan(0.006));
  });
});
