import { launchTestBrowser, openTour } from '../open-tour.ts';
import { startPreviewSite } from '../preview-site.ts';
import { openStudio } from '../views/open-studio.ts';
import { drawInTour, waitingSize } from './draw-in-tour.ts';
import { dropOtherPosters, keepPoster, listStalePosters } from './keep-posters.ts';
import { listPosters } from './list-posters.ts';
import { posterSize, type Poster } from './poster.ts';

/**
 * Draws the posters that are missing or stale (or all of those named in `only`, by id), and drops those of what is no
 * more.
 *
 * @param root folder of the project
 * @param port free, as is the next
 */
export async function updatePosters(root: string, port: number, only: readonly string[]): Promise<void> {
  const posters = listPosters(root);
  const wanted =
    only.length > 0 ? posters.filter(({ id }) => only.includes(id)) : listStalePosters(root, posters);
  dropOtherPosters(root, posters);
  await drawPlaces(
    root,
    port,
    wanted.filter(({ subject }) => !('alone' in subject)),
  );
  await drawGifts(
    root,
    port + 1,
    wanted.filter(({ subject }) => 'alone' in subject),
  );
}

async function drawPlaces(root: string, port: number, posters: readonly Poster[]): Promise<void> {
  if (posters.length === 0) return;
  const site = await startPreviewSite(port);
  const browser = await launchTestBrowser();
  try {
    const { width, height } = waitingSize;
    const page = await openTour(browser, site.url, 'quality=high&panels=off', width, height);
    for (const poster of posters) {
      await keepPoster(root, poster, await drawInTour(page, poster.subject));
      console.log(poster.name);
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

async function drawGifts(root: string, port: number, posters: readonly Poster[]): Promise<void> {
  if (posters.length === 0) return;
  const studio = await openStudio(root, port);
  try {
    for (const poster of posters) {
      if (!('alone' in poster.subject)) continue;
      const { id, size, surfaces, model } = poster.subject.alone;
      const gift = { id, size, surfaces };
      const picture = await studio.draw({ gift, model: `/models/built/${model}.glb`, ...posterSize });
      await keepPoster(root, poster, picture);
      console.log(poster.name);
    }
  } finally {
    await studio.close();
  }
}
