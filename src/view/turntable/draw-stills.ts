import type { GiftEntry } from '../../museum/catalogue/gift-entry.ts';
import { readModelLevels } from '../scene/exhibits/read-model-levels.ts';
import { arrangeGifts } from './arrange-gifts.ts';
import { homeOrbit } from './orbit.ts';
import { TurntableStage } from './turntable-stage.ts';
import { computeView } from './turntable-view.ts';

/** A picture of one gift alone, as the turntable shows it. */
export interface StillRequest {
  readonly gift: Pick<GiftEntry, 'id' | 'size' | 'surfaces'>;
  /** Address of its model's file. */
  readonly model: string;
  readonly width: number;
  readonly height: number;
  /** Radians, as in an orbit; the turntable's own first view where they are left out. */
  readonly yaw?: number;
  readonly pitch?: number;
  /** Level of detail, 0 nearest. */
  readonly level?: number;
}

declare global {
  interface Window {
    /** Draws a still and gives it as a data address of a PNG. */
    drawStill?: (request: StillRequest) => Promise<string>;
  }
}

/*
 * The page behind the stills (posters, cards, sheets of models): opened by `npm run views`, never by the tour.
 */
/** As near as leaves air around what is seen whole from every side. */
const closeness = 1.16;
const canvas = document.createElement('canvas');
document.body.append(canvas);
const stage = new TurntableStage({
  canvas,
  textureShare: 1,
  onChange: () => undefined,
  onLost: () => undefined,
});

window.drawStill = async ({ gift, model, width, height, yaw, pitch, level = 0 }) => {
  await stage.dressed;
  const response = await fetch(model);
  if (!response.ok) throw new Error(`${model}: ${response.status}`);
  const levels = await readModelLevels(await response.arrayBuffer());
  const shape = levels[level];
  if (!shape) throw new Error(`${model}: no level ${level}`);
  // The stage asks for no more of a gift than this.
  stage.show([gift as GiftEntry]);
  stage.shape(gift.id, shape);
  stage.resize(width, height, 1);
  const arrangement = arrangeGifts([gift.size], null, false);
  const orbit = { yaw: yaw ?? homeOrbit.yaw, pitch: pitch ?? homeOrbit.pitch, zoom: closeness };
  const middle = [arrangement.x[0] ?? 0, gift.size[1] / 2, 0] as const;
  stage.draw([gift.id], arrangement, orbit, computeView(arrangement, orbit, width / height, middle));
  // Read in the same task: what was drawn is not kept.
  const picture = canvas.toDataURL('image/png');
  stage.show([]);
  return picture;
};
