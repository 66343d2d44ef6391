import type { BoardOrder } from './board-order.ts';
import { paintCounter } from './paint-counter.ts';
import { paintWorld } from './paint-world.ts';

/** @throws where nothing can be painted on */
export function paintBoard(order: BoardOrder): ImageBitmap {
  const canvas = new OffscreenCanvas(order.width, order.height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('scene: there is no canvas to paint a board on');
  if (order.kind === 'wall-map') paintWorld(context, order.world, order.width, order.height);
  else paintCounter(context, order.claim, order.width, order.height);
  return canvas.transferToImageBitmap();
}
