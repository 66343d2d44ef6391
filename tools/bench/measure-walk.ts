import { projectRoot, type Bench, type PartReport } from './bench-site.ts';
import { buildPage } from './build-page.ts';
import type { Measure } from './measure.ts';
import { plotLines } from './plot-lines.ts';
import { serveFolder } from './serve-folder.ts';
import { quantile, spreadOf } from './spread.ts';

/** What decision 15 of the design promises for every picture, and the size of what belongs to all rooms. */
const targets = {
  drawCalls: { p50: 20, max: 40 },
  triangles: 500_000,
  textureBytes: 64 * 2 ** 20,
  geometryBytes: 20e6,
} as const;

/** At every metre of the recorded walk: what is submitted, what is sent to the graphics card, and what lies on it. */
export async function measureWalk({ browser, isQuick, say }: Bench): Promise<PartReport> {
  const built = await buildPage(projectRoot, 'rivals', true);
  const site = await serveFolder(built.folder);
  const page = await browser.newPage({ viewport: { width: 120, height: 90 } });
  page.setDefaultTimeout(900_000);
  try {
    await page.goto(`${site.url}?rival=tour&stride=1&count`);
    await page.waitForFunction(() => window.rivals !== undefined);
    const frames = await page.evaluate(
      (most) => window.rivals?.walk(0, most ?? window.rivals.steps, 1),
      isQuick ? 200 : null,
    );
    if (!frames) throw new Error('bench: the page of the walk did not open');
    say(`${frames.drawCalls.length} metres walked`);
    const count = (what: string, unit: string, value: number, target: number | null): Measure => ({
      part: 'walk',
      what,
      unit,
      rounds: [value],
      floor: null,
      target,
    });
    const calls = spreadOf(frames.drawCalls);
    const triangles = spreadOf(frames.triangles);
    const megabytes = (bytes: number): number => bytes / 1e6;
    const inDoorways = frames.doorways.map((row) => frames.uploadBytes[row] ?? 0);
    const measures = [
      count('draw calls, half of all metres below', '', calls.p50, targets.drawCalls.p50),
      count('draw calls, most', '', calls.max, targets.drawCalls.max),
      count('triangles, half of all metres below', '', triangles.p50, null),
      count('triangles, most', '', triangles.max, targets.triangles),
      count('exhibits in a picture, most', '', quantile(frames.exhibits, 1), null),
      count(
        'textures by our ledger, most',
        'MB',
        megabytes(quantile(frames.ledgerTextures, 1)),
        megabytes(targets.textureBytes),
      ),
      count(
        'geometry and tables of all exhibits of the house, by our ledger',
        'MB',
        megabytes(quantile(frames.ledgerExhibits, 1)),
        megabytes(targets.geometryBytes),
      ),
      count(
        'buffers and tables by the calls, where they are least: these, the valley and one room',
        'MB',
        megabytes(Math.min(...frames.bufferBytes.map((bytes, at) => bytes + (frames.tableBytes[at] ?? 0)))),
        null,
      ),
      count('tables by the calls, most', 'MB', megabytes(quantile(frames.tableBytes, 1)), null),
      count('geometry by our ledger, most', 'MB', megabytes(quantile(frames.ledgerGeometry, 1)), null),
      count('buffers by the calls themselves, most', 'MB', megabytes(quantile(frames.bufferBytes, 1)), null),
      count(
        'sent to the graphics card in a frame, p50',
        'kB',
        quantile(frames.uploadBytes, 0.5) / 1000,
        null,
      ),
      count(
        'sent to the graphics card in a frame, p99',
        'kB',
        quantile(frames.uploadBytes, 0.99) / 1000,
        null,
      ),
      count('sent to the graphics card in a frame, most', 'kB', quantile(frames.uploadBytes, 1) / 1000, null),
      count('sent in a doorway, most', 'kB', quantile(inDoorways, 1) / 1000, null),
    ];
    const along = `metres of the walk (${frames.drawCalls.length})`;
    const plot = (title: string, unit: string, values: readonly number[], limit: number | null): string =>
      plotLines({ title, along, unit, values, limit });
    return {
      measures,
      plots: [
        plot('Draw calls', '', frames.drawCalls, targets.drawCalls.max),
        plot('Triangles', '', frames.triangles, targets.triangles),
        plot('Exhibits in the picture', '', frames.exhibits, null),
        plot(
          'Sent to the graphics card in a frame',
          'kB',
          frames.uploadBytes.map((bytes) => bytes / 1000),
          null,
        ),
        plot('Textures', 'MB', frames.ledgerTextures.map(megabytes), megabytes(targets.textureBytes)),
        plot('Geometry', 'MB', frames.ledgerGeometry.map(megabytes), null),
      ],
      details: {
        metres: frames.drawCalls.length,
        drawCalls: frames.drawCalls,
        triangles: frames.triangles,
        exhibits: frames.exhibits,
        uploadBytes: frames.uploadBytes,
        textureBytes: frames.ledgerTextures,
        geometryBytes: frames.ledgerGeometry,
      },
    };
  } finally {
    await page.close();
    await site.close();
    built.remove();
  }
}
