import type { ShellDraft } from '../shell/shell-draft.ts';
import { PiecePen } from '../shell/piece-pen.ts';
import { scale, type Vector } from '../shell/vector.ts';
import type { PlaceList } from './place-list.ts';
import type { HousePieceName } from './house-pieces.ts';
import type { HouseSite } from './read-site.ts';

/** The three axes of a piece and where its origin stands, frame of the house: metres for one unit of the piece. */
export interface PiecePlace {
  readonly at: Vector;
  readonly x: Vector;
  readonly y: Vector;
  readonly z: Vector;
  /** Tint over the piece's own colours, and how much of the sky it sees. */
  readonly tone?: number;
  readonly open?: number;
}

/** Draws a house in its own frame: as one mesh, and as places of pieces that are drawn many times. */
export class HousePen extends PiecePen {
  /** Null when the house is drawn as it is seen from far away. */
  readonly #places: Readonly<Record<HousePieceName, PlaceList>> | null;

  constructor(
    draft: ShellDraft,
    site: HouseSite,
    places: Readonly<Record<HousePieceName, PlaceList>> | null,
  ) {
    super(draft, site);
    this.#places = places;
  }

  /** True if single rafters and brackets are to be seen; false: what is told apart from 80 m. */
  get isNear(): boolean {
    return this.#places !== null;
  }

  place(name: HousePieceName, { at, x, y, z, tone = 0xffffff, open = 1 }: PiecePlace): void {
    this.#places?.[name].add(this.at(...at), this.turn(...x), this.turn(...y), this.turn(...z), tone, open);
  }

  /** Sets down a piece upright, its z outwards, the same size in all directions. */
  stand(name: HousePieceName, at: Vector, outwards: Vector, size: number, open = 1): void {
    const right: Vector = [outwards[2], 0, -outwards[0]];
    this.place(name, { at, x: scale(right, size), y: [0, size, 0], z: scale(outwards, size), open });
  }
}
