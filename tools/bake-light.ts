import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hashLightLayout, layOutLight } from '../models/building/light/lay-out-light.ts';
import type { Room } from '../src/museum/floorplan/floor-plan.ts';
import type { RoomTemplate } from '../src/museum/floorplan/room-template.ts';
import { bakeRoom } from './bake/bake-room.ts';
import { chooseRoom } from './bake/choose-room.ts';
import { encodeLightMap } from './bake/encode-light-map.ts';
import { hashLightInputs } from './bake/hash-light-inputs.ts';
import { readLightManifest, writeLightManifest, type LightEntry } from './bake/light-manifest.ts';
import { openMuseumFiles } from './bake/open-museum-files.ts';
import { buildRoomScene } from './bake/room-scene.ts';

/*
 * npm run light                           follows the light of every template that changed since it was last done
 * npm run light -- --only showroom-small  of some (names with commas between)
 * npm run light -- --force                of all, changed or not
 * npm run light -- --preview              with few rays, to judge a mood; the result counts as out of date
 * npm run light -- --check                only says what is out of date
 * npm run light -- --jobs 1               in one process (default: two)
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'models/lightmaps');
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    force: { type: 'boolean' },
    preview: { type: 'boolean' },
    check: { type: 'boolean' },
    jobs: { type: 'string' },
    worker: { type: 'boolean' },
  },
});
const rays = values.preview ? 4 : 16;

/** What a process says of a picture it has written, one line each. */
interface Report {
  readonly template: string;
  readonly entry: LightEntry;
  readonly seconds: number;
}

mkdirSync(folder, { recursive: true });
const museum = openMuseumFiles(root);
const only = values.only?.split(',');
const unknown = only?.filter((name) => !museum.plan.templates.some(({ id }) => id === name)) ?? [];
if (unknown.length > 0) throw new Error(`light: there is no template ${unknown.join(', ')}`);
const rooms = new Map<RoomTemplate, Room>();
for (const template of museum.plan.templates) {
  if (only && !only.includes(template.id)) continue;
  const room = chooseRoom(museum, template);
  if (room) rooms.set(template, room);
}

if (values.worker) for (const [template, room] of rooms) await bake(template, room);
else await bakeChanged();

async function bakeChanged(): Promise<void> {
  const known = readLightManifest(folder).templates;
  const kept = new Map(Object.entries(known));
  const wanted: { name: string; work: number }[] = [];
  for (const [{ id: name }, room] of rooms) {
    const scene = buildRoomScene(museum, room);
    if (values.force || known[name]?.inputs !== hashLightInputs(root, scene))
      wanted.push({ name, work: scene.size ** 2 });
  }
  if (!only) {
    // What no template asks for any more goes.
    const names = new Set<string>([...rooms.keys()].map(({ id }) => id));
    for (const name of kept.keys()) {
      if (names.has(name)) continue;
      rmSync(join(folder, `${name}.webp`), { force: true });
      kept.delete(name);
    }
  }
  if (values.check || wanted.length === 0) {
    console.log(
      wanted.length === 0
        ? 'The light is up to date.'
        : `Out of date: ${wanted.map(({ name }) => name).join(', ')}`,
    );
    if (!values.check) writeLightManifest(folder, { templates: Object.fromEntries(kept) });
    return;
  }
  // Long work first, dealt out in turn.
  const count = Math.min(wanted.length, Number(values.jobs ?? Math.min(2, availableParallelism())));
  const hands = Array.from({ length: count }, (): string[] => []);
  wanted.sort((a, b) => b.work - a.work).forEach(({ name }, at) => hands[at % count]?.push(name));
  const take = ({ template, entry, seconds }: Report): void => {
    kept.set(template, entry);
    writeLightManifest(folder, { templates: Object.fromEntries(kept) });
    console.log(`${template}: ${entry.size} texels, ${entry.bytes} bytes, ${seconds.toFixed(1)} s`);
  };
  await Promise.all(hands.map((names) => runWorker(names, take)));
}

async function runWorker(names: readonly string[], take: (report: Report) => void): Promise<void> {
  const more = values.preview ? ['--preview'] : [];
  const script = fileURLToPath(import.meta.url);
  const worker = spawn(
    process.execPath,
    ['--import', 'tsx', script, '--worker', '--only', names.join(','), ...more],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let text = '';
  worker.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
      take(JSON.parse(text.slice(0, end)) as Report);
      text = text.slice(end + 1);
    }
  });
  const code = await new Promise<number | null>((resolve) => worker.on('close', resolve));
  if (code !== 0) throw new Error(`light: a process ended with ${code}`);
}

async function bake(template: RoomTemplate, room: Room): Promise<void> {
  const started = performance.now();
  const scene = buildRoomScene(museum, room);
  const { file, range } = await encodeLightMap(bakeRoom(scene, { raysPerTexel: rays }));
  writeFileSync(join(folder, `${template.id}.webp`), file);
  const entry: LightEntry = {
    size: scene.size,
    bytes: file.byteLength,
    range,
    layout: hashLightLayout(layOutLight(template)),
    inputs: values.preview ? 'preview' : hashLightInputs(root, scene),
  };
  const report: Report = { template: template.id, entry, seconds: (performance.now() - started) / 1000 };
  console.log(JSON.stringify(report));
}
