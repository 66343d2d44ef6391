import { statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { hashLightLayout, layOutLight } from '../../../../models/building/light/lay-out-light.ts';
import { readLightManifest } from '../../../../tools/bake/light-manifest.ts';
import { openMuseumFiles } from '../../../../tools/bake/open-museum-files.ts';
import { root } from '../../../root.ts';

const folder = join(root, 'models/lightmaps');
const { templates } = readLightManifest(folder);
const { plan } = openMuseumFiles(root);

describe('built light', () => {
  it.each(Object.entries(templates))('of %s is a picture as the manifest says', async (name, entry) => {
    const file = join(folder, `${name}.webp`);
    expect(statSync(file).size).toBe(entry.bytes);
    const { width, height, format } = await sharp(file).metadata();
    expect([width, height, format]).toEqual([entry.size, entry.size, 'webp']);
    expect(entry.bytes).toBeLessThanOrEqual(entry.size > 512 ? 120_000 : 60_000);
    expect(entry.range).toBeGreaterThan(0.4);
    expect(entry.range).toBeLessThanOrEqual(4);
    const template = plan.templates.find(({ id }) => id === name);
    expect(template, `${name} is no template: run npm run light`).toBeDefined();
    const layout = template && hashLightLayout(layOutLight(template));
    if (layout !== entry.layout) console.warn(`light: ${name} has changed: run npm run light`);
  });
});
