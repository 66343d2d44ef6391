import { join } from 'node:path';
import sharp from 'sharp';
import type { Studio } from './open-studio.ts';
import type { StillGift } from './stills.ts';
import { writeSheet } from './write-sheet.ts';

/** From where each gift is drawn: radians, as in an orbit, and the level of detail. */
const looks = [
  { yaw: 0.42, pitch: 0.24 },
  { yaw: -0.8, pitch: 0.16 },
  { yaw: Math.PI - 0.5, pitch: 0.3 },
  { yaw: 0.42, pitch: 0.24, level: 1 },
  { yaw: 0.42, pitch: 0.24, level: 2 },
] as const;
/** Pixels of one look. */
const look = { width: 300, height: 225 } as const;
const giftsPerSheet = 16;

/**
 * Sheets of gifts alone: of each from the front and its right, from its left, from behind, and its middle and far level
 * of detail.
 */
export async function takeTurntableSheets(
  studio: Studio,
  gifts: readonly StillGift[],
  folder: string,
): Promise<void> {
  for (let first = 0; first < gifts.length; first += giftsPerSheet) {
    const cells = [];
    for (const { id, size, surfaces, model } of gifts.slice(first, first + giftsPerSheet)) {
      const strip = [];
      for (const [at, from] of looks.entries())
        strip.push({
          input: await studio.draw({
            gift: { id, size, surfaces },
            model: `/models/built/${model}.glb`,
            ...look,
            ...from,
          }),
          left: at * look.width,
          top: 0,
        });
      const picture = await sharp({
        create: { width: look.width * looks.length, height: look.height, channels: 3, background: '#000' },
      })
        .composite(strip)
        .png()
        .toBuffer();
      cells.push({ label: id, picture });
    }
    const name = `turntable-${String(first / giftsPerSheet + 1).padStart(2, '0')}.webp`;
    await writeSheet(join(folder, name), cells, { width: 908, height: 163, perRow: 2 });
    console.log(`sheets/${name}`);
  }
}
