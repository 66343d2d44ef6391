import { mountCodes, type RoomDisplay } from '../../../museum/display/room-display.ts';

/** What carries each thing of a room: a shadow that lies flat ends where its support does. */
export interface Supports {
  /** Plan bounds of the deck: least x and z, greatest x and z, world metres, four a row. Floors and walls do not end. */
  readonly bounds: Float32Array;
  /** Height of the block a thing stands on above the deck, metres; 0 for those without. */
  readonly drop: Float32Array;
}

/** Kept free of shadow along the edge of a deck, metres: glass and frames stand there. */
const rim = 0.03;
/** What stands lower than this above its deck, metres, stands on no block. */
const blockFrom = 0.02;
/** As good as no bound, metres. */
const endless = 1e4;

export function measureSupports(display: RoomDisplay): Supports {
  const bounds = new Float32Array(display.count * 4);
  const drop = new Float32Array(display.count);
  for (let row = 0; row < display.count; row++) {
    const mount = display.mount[row] as number;
    const placed = display.furniture[display.furnitureIndex[row] as number];
    if (!placed || mount === mountCodes.hung || mount === mountCodes.floor) {
      bounds.set([-endless, -endless, endless, endless], row * 4);
      continue;
    }
    const { min, max, furniture, y } = placed;
    bounds.set([min[0] + rim, min[2] + rim, max[0] - rim, max[2] - rim], row * 4);
    // Shelves are decks of their own.
    const height = (display.position[row * 3 + 1] as number) - y - furniture.deck;
    if (mount !== mountCodes.shelf && height > blockFrom) drop[row] = height;
  }
  return { bounds, drop };
}
