// `npm run views`: takes the named viewpoints of docs/views, so that anyone can see what a change did.
// `-- --only name[,name]` takes some; `-- --all` walks every room, and one cell of every other kind, takes a picture
// from its door and one from its middle, looking back, and makes contact sheets;
// `-- --gifts` takes the good view of every documented gift, draws each alone on the turntable from both sides, from
// behind and in its farther levels of detail, and makes contact sheets of both; `-- --gifts id[,id]` of some.
// `-- --stills` draws the still of every gift whose model has changed (models/stills, committed; `-- --stills id,id`
// of some) and writes docs/models.md. `-- --posters` draws the posters that are missing or stale (models/posters,
// committed; `-- --posters id,id` some anew). Sheets go to docs/views/sheets (not committed).
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import type { Room } from '../src/museum/floorplan/floor-plan.ts';
import { planBuilding } from '../src/museum/floorplan/plan-building.ts';
import { readBuilding } from './data/pack-building.ts';
import { launchTestBrowser, openTour } from './open-tour.ts';
import { updatePosters } from './posters/update-posters.ts';
import { startPreviewSite } from './preview-site.ts';
import { viewpoints, type Viewpoint } from './viewpoints.ts';
import { openStudio, type Studio } from './views/open-studio.ts';
import { listStillGifts, updateStills } from './views/stills.ts';
import { takeTurntableSheets } from './views/take-turntable-sheets.ts';
import { updateCatalogue } from './views/update-catalogue.ts';
import { writeSheet, type SheetCell } from './views/write-sheet.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs', 'views');
const sheets = join(folder, 'sheets');
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

async function takeSheets(
  url: string,
  prefix: string,
  list: (page: Page) => Promise<readonly { readonly label: string; readonly go: string }[]>,
): Promise<void> {
  const save = async (cells: readonly SheetCell[], sheet: number): Promise<void> => {
    const name = `${prefix}-${String(sheet).padStart(2, '0')}`;
    await writeSheet(join(sheets, `${name}.webp`), cells);
    console.log(`sheets/${name}.webp`);
  };
  const browser = await launchTestBrowser();
  try {
    const page = await openTour(browser, url, 'quality=medium&panels=off', 480, 270);
    const targets = await list(page);
    let cells: SheetCell[] = [];
    let sheet = 1;
    for (const target of targets) {
      await page.evaluate((to) => window.museum!.goTo(JSON.parse(to)), target.go);
      await settle(page);
      cells.push({
        label: target.label,
        picture: await page.locator('#view').screenshot({ timeout: 180_000 }),
      });
      if (cells.length === 24) {
        await save(cells, sheet++);
        cells = [];
      }
    }
    if (cells.length > 0) await save(cells, sheet);
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

const listGifts = (page: Page, only: readonly string[]): Promise<{ label: string; go: string }[]> =>
  page.evaluate(async (wanted) => {
    const museum = window.museum!;
    const shown = await Promise.all(museum.rooms().map((room) => museum.exhibits(room.id)));
    return shown
      .flat()
      .filter(({ id, documented }) => documented && (wanted.length === 0 || wanted.includes(id)))
      .map(({ id }) => ({ label: id, go: JSON.stringify({ exhibit: id }) }));
  }, only);

/** Works on gifts alone, on the turntable. */
async function inStudio(work: (studio: Studio) => Promise<void>): Promise<void> {
  const studio = await openStudio(root, port + 1);
  try {
    await work(studio);
  } finally {
    await studio.close();
  }
}

async function inTour(work: (url: string) => Promise<void>): Promise<void> {
  const site = await startPreviewSite(port);
  try {
    await work(site.url);
  } finally {
    await site.close();
  }
}

const options = process.argv.slice(2);
/** Names after an option, separated by commas; none means all. */
function namesAfter(option: string): string[] {
  const value = options[options.indexOf(option) + 1];
  return options.includes(option) && value && !value.startsWith('--') ? value.split(',') : [];
}

mkdirSync(folder, { recursive: true });
if (options.includes('--stills')) {
  await inStudio((studio) => updateStills(root, studio, namesAfter('--stills')));
  await updateCatalogue(root);
} else if (options.includes('--posters')) {
  await updatePosters(root, port, namesAfter('--posters'));
} else if (options.includes('--gifts')) {
  const only = namesAfter('--gifts');
  const gifts = listStillGifts(root).filter(({ id }) => only.length === 0 || only.includes(id));
  await inStudio((studio) => takeTurntableSheets(studio, gifts, sheets));
  await inTour((url) => takeSheets(url, 'gifts', (page) => listGifts(page, only)));
} else if (options.includes('--all')) {
  await inTour((url) => takeSheets(url, 'rooms', listRooms));
} else {
  await inTour((url) => takeNamed(url, namesAfter('--only')));
}
