import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { textureRecipes } from '../models/textures/texture-recipes.ts';
import { textureSheets, type SheetName } from '../src/museum/materials/texture-layers.ts';
import { paintLayer } from './textures/paint-layer.ts';
import { buildOutdoorTextures } from './textures/outdoors/build-outdoor-textures.ts';
import { hashTextureInputs, readTextureManifest, type SheetEntry } from './textures/texture-manifest.ts';

/*
 * npm run textures              draws the sheets of textures if anything they depend on changed
 * npm run textures -- --force   draws them anyway
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'models/textures/built');
const { values } = parseArgs({ options: { force: { type: 'boolean' } } });

/** Quality of the files: edges of paintings must stay crisp, grain may lose a little. */
const quality: Record<SheetName, number> = { painted: 84, large: 84, medium: 74, small: 76 };
/** All sheets together, bytes: they are part of the first steps inside. */
const budget = 600_000;

const inputHash = hashTextureInputs(root);
if (!values.force && readTextureManifest(built)?.inputHash === inputHash) {
  console.log('The textures are up to date.');
} else {
  mkdirSync(built, { recursive: true });
  const sheets: Partial<Record<SheetName, SheetEntry>> = {};
  for (const name of Object.keys(textureSheets) as SheetName[]) sheets[name] = await writeSheet(name);
  const bytes = Object.values(sheets).reduce((sum, sheet) => sum + sheet.bytes, 0);
  if (bytes > budget) throw new Error(`textures: ${bytes} bytes, ${budget} are allowed`);
  writeFileSync(join(built, 'manifest.json'), `${JSON.stringify({ inputHash, sheets }, null, 2)}\n`);
}
await buildOutdoorTextures(root, values.force === true);

async function writeSheet(name: SheetName): Promise<SheetEntry> {
  const { size, channels, layers } = textureSheets[name];
  const strip = new Uint8Array(size * size * channels * layers.length);
  layers.forEach((layer, row) => {
    strip.set(paintLayer(textureRecipes[layer.name], layer, size, channels), row * size * size * channels);
  });
  const image = sharp(strip, { raw: { width: size, height: size * layers.length, channels } });
  const bytes = await image.webp({ quality: quality[name], effort: 6, smartSubsample: true }).toBuffer();
  const file = `${name}.webp`;
  writeFileSync(join(built, file), bytes);
  console.log(`${file}: ${layers.length} layers of ${size} pixels, ${bytes.byteLength} bytes`);
  return { file, bytes: bytes.byteLength, layers: layers.map((layer) => layer.name) };
}
