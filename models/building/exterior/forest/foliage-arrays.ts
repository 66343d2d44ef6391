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
  const direction = (into: Int8Array, row: number, [x, y, z]: Vector): void =>
    into.set([Math.round(x * 127), Math.round(y * 127), Math.round(z * 127), 0], row * 4);
  cards.forEach((card, row) => {
    arrays.place.set([...card.at, card.width], row * 4);
    arrays.form.set([card.height, card.shine], row * 2);
    arrays.tile.set(
      [
        numberOf.get(card.tile) as number,
        card.winterTile === null ? noTile : (numberOf.get(card.winterTile) as number),
        cardKinds[card.kind],
        card.isMirrored ? 1 : 0,
      ],
      row * 4,
    );
    direction(arrays.across, row, card.across ?? [1, 0, 0]);
    direction(arrays.upwards, row, card.upwards ?? [0, 1, 0]);
    direction(arrays.facing, row, card.facing ?? [0, 1, 0]);
    arrays.tint.set(
      [
        (card.colour >> 16) & 255,
        (card.colour >> 8) & 255,
        card.colour & 255,
        Math.round(Math.min(1, Math.max(0, card.open)) * 255),
      ],
      row * 4,
    );
  });
  return arrays;
}
