import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { WorldMap } from '../src/museum/atlas/world-map.ts';
import { drawWorld, type CountryTopology } from './map/draw-world.ts';
import { formatWorld } from './map/format-world.ts';

/*
 * npm run map   draws the outlines of the countries anew: models/map/built/world.json, which is committed.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const file = join(root, 'models/map/built/world.json');
/** A map may weigh so much, bytes as served. */
const budget = 60_000;

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const topology = read(
  createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'),
) as CountryTopology;
const former = read(join(root, 'models/map/former-states.json')) as WorldMap['former'];
const text = formatWorld(drawWorld(topology, former, 'Natural Earth 1:50m'));
const bytes = gzipSync(text).length;
if (bytes > budget) throw new Error(`map: ${bytes} bytes, ${budget} are allowed`);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, text);
console.log(`models/map/built/world.json: ${text.length} bytes, ${bytes} as served`);
