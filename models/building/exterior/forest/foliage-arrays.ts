import { foliageTileNames, type FoliageTileName } from '../../../../src/museum/materials/foliage-atlas.ts';
import type { Vector } from '../../shell/vector.ts';

/**
 * How a card hangs. `turning`: upright, from its foot, always towards the eye (trees afar). `spray`: from the
 * middle of its left edge, where the twig begins. `standing`: upright and fixed, from its foot. `lying`: flat, from
 * its middle.
 */
export const cardKinds = { turning: 0, spray: 1, standing: 2, lying: 3 } as const;
export type CardKind = keyof typeof cardKinds;

/** Tile number of a card that is not there in winter. */
export const noTile = 255;

/** Cards of leaves, world metres: one instance each. */
export interface FoliageArrays {
  readonly count: number;
  /** x, y, z and width of each card. */
  readonly place: Float32Array;
  /** Height, and share of the sun that shines through. */
  readonly form: Float32Array;
  /** Tile in autumn, tile in winter, kind of card, 1 if mirrored. */
  readonly tile: Uint8Array;
  /** Along the card's width, length 1, as bytes; of turning cards nothing. */
  readonly across: Int8Array;
  /** Along the card's height. */
  readonly upwards: Int8Array;
  /** Where the crown looks that the card belongs to. */
  readonly facing: Int8Array;
  /** sRGB of the leaves, and how much of the sky the card sees. */
  readonly tint: Uint8Array;
}

export interface Card {
  readonly at: Vector;
  readonly width: number;
  readonly height: number;
  readonly kind: CardKind;
  readonly tile: FoliageTileName;
  readonly winterTile: FoliageTileName | null;
  readonly colour: number;
  readonly open: number;
  readonly shine: number;
  readonly isMirrored?: boolean;
  readonly across?: Vector;
  readonly upwards?: Vector;
  readonly facing?: Vector;
}

const numberOf = new Map<FoliageTileName, number>(foliageTileNames.map((name, row) => [name, row]));

/** Packs cards in the order given: what comes first is drawn first. */
export function packFoliage(cards: readonly Card[]): FoliageArrays {
  const count = cards.length;
  const arrays: FoliageArrays = {
    count,
    place: new Float32Array(count * 4),
    form: new Float32Array(count * 2),
    tile: new Uint8Array(count * 4),
    across: new Int8Array(count * 4),
    upwards: new Int8Array(count * 4),
    facing: new Int8Array(count * 4),
    tint: new Uint8Array(count * 4),
  };
  // Number by number: lists made for every card would cost more than the planting.
  for (let row = 0; row < count; row++) {
    const card = cards[row] as Card;
    const { place, form, tile, tint } = arrays;
    const at = row * 4;
    place[at] = card.at[0];
    place[at + 1] = card.at[1];
    place[at + 2] = card.at[2];
    place[at + 3] = card.width;
    form[row * 2] = card.height;
    form[row * 2 + 1] = card.shine;
    tile[at] = numberOf.get(card.tile) as number;
    tile[at + 1] = card.winterTile === null ? noTile : (numberOf.get(card.winterTile) as number);
    tile[at + 2] = cardKinds[card.kind];
    tile[at + 3] = card.isMirrored ? 1 : 0;
    if (card.across) writeDirection(arrays.across, at, card.across);
    if (card.upwards) writeDirection(arrays.upwards, at, card.upwards);
    writeDirection(arrays.facing, at, card.facing ?? [0, 1, 0]);
    tint[at] = (card.colour >> 16) & 255;
    tint[at + 1] = (card.colour >> 8) & 255;
    tint[at + 2] = card.colour & 255;
    tint[at + 3] = Math.round(Math.min(1, Math.max(0, card.open)) * 255);
  }
  return arrays;
}

function writeDirection(into: Int8Array, at: number, way: Vector): void {
  into[at] = Math.round(way[0] * 127);
  into[at + 1] = Math.round(way[1] * 127);
  into[at + 2] = Math.round(way[2] * 127);
}
