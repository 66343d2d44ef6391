// `npm run generate -- --gifts N --rooms M --exhibits T --out FOLDER [--seed S]`: builds the whole tour over a made-up museum
// of that size, with the code and the plugins of the real one, for benches and for walking it by hand.
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, loadConfigFromFile, type PluginOption } from 'vite';
import { generateCollection } from './generate/generate-collection.ts';
import { museumData } from './vite-museum-data.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const { values } = parseArgs({
  options: {
    gifts: { type: 'string', default: '11500' },
    rooms: { type: 'string', default: '166' },
    exhibits: { type: 'string', default: '115000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});
if (values.out === undefined) throw new Error('generate: --out names no folder to build into');
const out = resolve(values.out);
// What is in dist/ is shipped.
if (out === resolve(root) || `${out}${sep}`.startsWith(resolve(root, 'dist') + sep))
  throw new Error(`generate: ${out} is the real museum's place: build into another folder`);

const order = {
  seed: values.seed,
  gifts: Number(values.gifts),
  rooms: Number(values.rooms),
  exhibits: Number(values.exhibits),
};
const loaded = await loadConfigFromFile(
  { command: 'build', mode: 'production' },
  resolve(root, 'vite.config.ts'),
);
if (!loaded) throw new Error('generate: vite.config.ts cannot be read');
const { config } = loaded;

/** The plugin that packs the real data gives way to one that packs the made-up museum; nobody writes articles about that. */
const replaceData = (plugin: PluginOption): PluginOption => {
  const name = plugin && 'name' in plugin ? plugin.name : null;
  if (name === 'museum-embed-files' || name === 'museum-exports') return null;
  return name === 'museum-data' ? museumData({ root, collect: () => generateCollection(order) }) : plugin;
};

await build({
  ...config,
  configFile: false,
  root,
  logLevel: 'warn',
  plugins: (config.plugins ?? []).map(replaceData),
  build: { ...config.build, outDir: out, emptyOutDir: true },
});
console.log(
  `${order.gifts} gifts among ${order.exhibits} exhibits in ${order.rooms} rooms: ${out}\n` +
    `Walk it: npx vite preview --outDir ${out} --port 4174`,
);
