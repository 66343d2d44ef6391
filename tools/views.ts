// `npm run views`: takes the named viewpoints of docs/views, so that anyone can see what a change did.
// `-- --only name[,name]` takes some; `-- --all` walks every room, and one cell of every other kind, takes a picture
// from its door and one from its middle, looking back, and makes contact sheets;
// `-- --gifts` takes the good view of every documented gift. Sheets go to docs/views/sheets (not committed).
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import type { Room } from '../src/museum/floorplan/floor-plan.ts';
import { planBuilding } from '../src/museum/floorplan/plan-building.ts';
import { readBuilding } from './data/pack-building.ts';
import { launchTestBrowser, openTour } from './open-tour.ts';
import { startPreviewSite } from './preview-site.ts';
import { viewpoints, type Viewpoint } from './viewpoints.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs', 'views');
const port = 4191;

/** Waits for the picture to be whole; a sign may ask for letters only when it is first drawn. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => window.museum!.settled());
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => window.museum!.settled());
}

async function takeView(page: Page, view: Viewpoint): Promise<void> {
  await settle(page);
  const shot = await page.screenshot({ type: 'png', timeout: 180_000 });
  await sharp(shot)
    .webp({ quality: 86 })
    .toFile(join(folder, `${view.name}.webp`));
  console.log(`${view.name}.webp`);
}

async function takeNamed(url: string, only: readonly string[]): Promise<void> {
  const browser = await launchTestBrowser();
  try {
    for (const view of viewpoints) {
      if (only.length > 0 && !only.includes(view.name)) continue;
      const page = await openTour(
        browser,
        url,
        `quality=high&${view.query}`,
        view.width ?? 1280,
        view.height ?? 720,
      );
      await takeView(page, view);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

/** Pictures side by side, 4 a row, each with its name under it. */
async function writeSheet(
  name: string,
  cells: readonly { readonly label: string; readonly picture: Buffer }[],
): Promise<void> {
  const width = 320;
  const height = 200;
  const perRow = 4;
  const rows = Math.ceil(cells.length / perRow);
  const parts = await Promise.all(
    cells.map(async (cell, at) => ({
      input: await sharp(cell.picture)
        .resize(width - 8, height - 28, { fit: 'cover' })
        .extend({ top: 4, bottom: 24, left: 4, right: 4, background: '#17130f' })
        .composite([
          {
            input: Buffer.from(
              `<svg width="${width}" height="24"><text x="6" y="16" font-family="Open Sans" font-size="12" fill="#eee">${cell.label.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text></svg>`,
            ),
            left: 0,
            top: height - 24,
          },
        ])
        .png()
        .toBuffer(),
      left: (at % perRow) * width,
      top: Math.floor(at / perRow) * height,
    })),
  );
  await sharp({
    create: { width: width * perRow, height: height * rows, channels: 3, background: '#17130f' },
  })
    .composite(parts)
    .webp({ quality: 80 })
    .toFile(join(folder, 'sheets', `${name}.webp`));
  console.log(`sheets/${name}.webp`);
}

async function takeSheets(
  url: string,
  prefix: string,
  list: (page: Page) => Promise<readonly { readonly label: string; readonly go: string }[]>,
): Promise<void> {
  mkdirSync(join(folder, 'sheets'), { recursive: true });
  const browser = await launchTestBrowser();
  try {
    const page = await openTour(browser, url, 'quality=medium&panels=off', 480, 270);
    const targets = await list(page);
    let cells: { label: string; picture: Buffer }[] = [];
    let sheet = 1;
    for (const target of targets) {
      await page.evaluate((to) => window.museum!.goTo(JSON.parse(to)), target.go);
      await settle(page);
      cells.push({
        label: target.label,
        picture: await page.locator('#view').screenshot({ timeout: 180_000 }),
      });
      if (cells.length === 24) {
        await writeSheet(`${prefix}-${String(sheet++).padStart(2, '0')}`, cells);
        cells = [];
      }
    }
    if (cells.length > 0) await writeSheet(`${prefix}-${String(sheet).padStart(2, '0')}`, cells);
  } finally {
    await browser.close();
  }
}

/** Every room, and the middle one of each other kind of cell in each house. */
function listCells(): Room[] {
  const { rooms } = planBuilding(readBuilding(root));
  const others = new Map<string, Room[]>();
  for (const room of rooms) {
    if (room.kind === 'room') continue;
    const alike = `${room.house} ${room.template}`;
    others.set(alike, [...(others.get(alike) ?? []), room]);
  }
  return [
    ...rooms.filter(({ kind }) => kind === 'room'),
    ...[...others.values()].flatMap((alike) => alike[Math.floor(alike.length / 2)] ?? []),
  ];
}

async function listRooms(page: Page): Promise<{ label: string; go: string }[]> {
  const views: { label: string; go: string }[] = [];
  for (const { id, name, rect } of listCells()) {
    const label = `${id} ${name['en'] ?? ''}`;
    const go = JSON.stringify({ room: id });
    const arrival = await page.evaluate(async (to) => {
      await window.museum!.goTo(JSON.parse(to));
      return window.museum!.pose();
    }, go);
    const pose = {
      room: id,
      x: (rect.minX + rect.maxX) / 2,
      z: (rect.minZ + rect.maxZ) / 2,
      // Half a turn would look along walls at right angles to the picture: a little less shows the room's depth.
      yaw: arrival.yaw + 2.75,
    };
    views.push({ label, go }, { label: `${id} from its middle`, go: JSON.stringify({ pose }) });
  }
  return views;
}

const listGifts = (page: Page): Promise<{ label: string; go: string }[]> =>
  page.evaluate(() =>
    window.museum!.rooms().flatMap((room) =>
      window
        .museum!.exhibits(room.id)
        .filter((exhibit) => exhibit.documented)
        .map((exhibit) => ({ label: exhibit.id, go: JSON.stringify({ exhibit: exhibit.id }) })),
    ),
  );

const options = process.argv.slice(2);
const only = options[options.indexOf('--only') + 1];
mkdirSync(folder, { recursive: true });
const site = await startPreviewSite(port);
try {
  if (options.includes('--all')) await takeSheets(site.url, 'rooms', listRooms);
  else if (options.includes('--gifts')) await takeSheets(site.url, 'gifts', listGifts);
  else await takeNamed(site.url, options.includes('--only') && only ? only.split(',') : []);
} finally {
  await site.close();
}
