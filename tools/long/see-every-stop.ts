import type { Page } from '@playwright/test';
import type { Tour } from '../../src/museum/tours/tour.ts';
import { packTours } from '../data/pack-tours.ts';
import type { LongResult } from './see-every-room.ts';

/**
 * Follows every tour to every stop, as a visitor does who chooses one stop after the other in the player: one must stand in
 * its room or before its gift, see that gift above the words, and read its first sentence.
 *
 * @param page the tour under `?debug`, with its panels
 * @param wanted ids of tours to follow; all, if left out
 */
export async function seeEveryStop(
  root: string,
  page: Page,
  wanted?: readonly string[],
): Promise<LongResult> {
  const tours = packTours(root)
    .filter(({ name }) => name.startsWith('tours/'))
    .map(({ content }) => JSON.parse(content.toString()) as Tour)
    .filter(({ id, stops }) => stops.length > 0 && (wanted?.includes(id) ?? true));
  // Ways are cut; and there is room for the thing above the words.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 480, height: 640 });
  page.setDefaultTimeout(60_000);
  const faults: string[] = [];
  let count = 0;
  const player = page.getByRole('region', { name: /^Guided tour/ });
  for (const tour of tours) {
    await page.getByRole('button', { name: 'Tours', exact: true }).click();
    const begin = new RegExp(`^(Begin|Go on at stop \\d+): ${escape(tour.title['en'] ?? '')}$`);
    await page.getByRole('button', { name: begin }).click();
    for (const [at, stop] of tour.stops.entries()) {
      count++;
      const name = `${tour.id}/${stop.id}`;
      try {
        await player.getByRole('combobox', { name: 'Stop' }).selectOption(String(at));
        await player.getByText(stop.words[0]?.says['en'] ?? '').waitFor();
        await player.getByRole('button', { name: 'Pause' }).click();
      } catch (error) {
        faults.push(`${name}: its words do not come (${String(error).split('\n')[0]})`);
        continue;
      }
      const foot = (await player.boundingBox())?.y ?? 0;
      const { room, seen } = await page.evaluate(async (bottom) => {
        const museum = window.museum!;
        await museum.settled();
        // The middle of what is left of the picture, and a little round it.
        const [x, y] = [window.innerWidth / 2, bottom / 2];
        const found = [-2, -1, 0, 1, 2].flatMap((across) =>
          [-2, -1, 0, 1, 2].map((down) => museum.pick(x + across * 10, y + down * 10)),
        );
        return {
          room: museum.pose().room,
          seen: [...new Set(found)] as readonly (string | null)[],
        };
      }, foot);
      if (stop.room !== null && room !== stop.room) faults.push(`${name}: one stands in ${room}`);
      if (stop.gift !== null && !seen.includes(stop.gift))
        faults.push(`${name}: in ${room} one sees ${seen.join(', ')}, not ${stop.gift}`);
    }
    await player.getByRole('button', { name: 'End the tour' }).click();
  }
  return { count, faults };
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
