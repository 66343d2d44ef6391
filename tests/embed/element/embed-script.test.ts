import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { buildEmbedScript, embedScripts, type EmbedScript } from '../../../tools/vite-embed-script.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const most: Readonly<Record<EmbedScript, number>> = { 'embed.js': 6 * 1024, 'embed-open.js': 6 * 1024 };

it.each(Object.keys(embedScripts) as EmbedScript[])('%s is small, whole and asks nobody', async (name) => {
  const script = await buildEmbedScript(root, name);
  expect(gzipSync(script).length).toBeLessThanOrEqual(most[name]);
  // The one thing it may fetch as a script is its other half.
  expect(script.match(/\bimport\b(?!\.meta)[^;]{0,40}/g) ?? []).toEqual(
    name === 'embed.js' ? [expect.stringContaining('embed-open.js')] : [],
  );
  expect(script).not.toMatch(/\b(?:eval|Function)\(|innerHTML|document\.write|localStorage|cookie/);
  expect(script).not.toMatch(/https?:\/\//);
});
