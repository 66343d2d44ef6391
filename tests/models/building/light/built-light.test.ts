import { statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readLightManifest } from '../../../../tools/bake/light-manifest.ts';
import { listStaleLight } from '../../../../tools/bake/list-stale-light.ts';
import { openMuseumFiles } from '../../../../tools/bake/open-museum-files.ts';
import { root } from '../../../root.ts';

const folder = join(root, 'models/lightmaps');
const { templates } = readLightManifest(folder);

describe('built light', () => {
  it.each(Object.entries(templates))('of %s is a picture as the manifest says', async (name, entry) => {
    const file = join(folder, `${name}.webp`);
    expect(statSync(file).size).toBe(entry.bytes);
    const { width, height, format } = await sharp(file).metadata();
    expect([width, height, format]).toEqual([entry.size, entry.size, 'webp']);
    expect(entry.bytes).toBeLessThanOrEqual(entry.size > 512 ? 120_000 : 60_000);
    expect(entry.range).toBeGreaterThan(0.4);
    expect(entry.range).toBeLessThanOrEqual(4);
  });

  it('is up to date', () => {
    const stale = listStaleLight(root, openMuseumFiles(root));
    expect(stale, 'run "npm run light" and commit models/lightmaps').toEqual({
      missing: [],
      moved: [],
      changed: [],
      needless: [],
    });
  }, 180_000);
});
