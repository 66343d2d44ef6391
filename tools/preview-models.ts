import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { materialNames } from '../src/museum/materials/material-names.ts';
import { findBrowser } from './browser.ts';

/*
 * Pictures of built models, to look at while modelling.
 *
 *   node --import tsx tools/preview-models.ts <id> …  [--level 0] [--out .cache/previews] [--view yaw,pitch,distance,height,x,z] …
 *
 * Without --view four views are drawn: three quarters left and right, behind, and from above.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    level: { type: 'string', default: '0' },
    out: { type: 'string', default: join(root, '.cache/previews') },
    view: { type: 'string', multiple: true },
    width: { type: 'string', default: '560' },
    height: { type: 'string', default: '420' },
  },
});
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.glb': 'model/gltf-binary',
};
const views = values.view?.map((view) => view.split(',').map(Number)) ?? [
  [28, 14, 1],
  [-50, 20, 1],
  [160, 18, 1],
  [20, 55, 0.8],
];

const browser = await chromium.launch(findBrowser().launch);
const page = await browser.newPage();
page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
page.on('pageerror', (error) => console.error(error));
await page.route('**/*', async (route) => {
  const file = join(root, decodeURIComponent(new URL(route.request().url()).pathname));
  if (!existsSync(file)) return route.fulfill({ status: 404 });
  return route.fulfill({
    body: readFileSync(file),
    contentType: types[extname(file)] ?? 'application/octet-stream',
  });
});
await page.goto('http://preview.test/tools/models/preview.html', { waitUntil: 'commit' });
await page.waitForFunction('window.isReady === true', undefined, { timeout: 120_000 });
mkdirSync(values.out, { recursive: true });
for (const id of positionals) {
  const request = {
    url: `/models/built/${id}.glb`,
    level: Number(values.level),
    materialNames,
    views,
    width: Number(values.width),
    height: Number(values.height),
  };
  const picture = (await page.evaluate(`window.preview(${JSON.stringify(request)})`)) as string;
  const file = join(values.out, `${id}.${values.level}.png`);
  writeFileSync(file, Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
  console.log(file);
}
await browser.close();
