import type { Furniture } from '../floorplan/room-template.ts';
import { chooseStand, type SizedGift } from './choose-stand.ts';

/** A piece of furniture before it has its spot, and the gifts it carries, in the order of its places. */
export interface Piece<T> {
  readonly furniture: Pick<Furniture, 'form' | 'length' | 'depth' | 'height' | 'deck' | 'bays'>;
  readonly gifts: readonly T[];
}

/** Bays in one case at most. */
const mostBays = 4;
const narrowestBay = 0.76;
/** A case of its own is no cupboard. */
const singleBay = 1.1;
const casePlinth = 0.35;
const caseHeight = 2.4;
const shallowestCase = 0.6;
/** Middle of what hangs, metres above the floor, unless it is so high that it would touch it. */
const hangingMiddle = 1.62;
const lowestHung = 0.45;
/** Kept free about a thing on all sides together, metres. */
const air = { bay: 0.36, caseDepth: 0.14, hung: 0.06, hood: 0.26, hoodTop: 0.4, step: 0.6, ground: 1.3 };

/** Furniture for what stands along the walls: gifts that follow each other share a case. */
export function makeWallPieces<T extends SizedGift>(gifts: readonly T[]): Piece<T>[] {
  const deepest = gifts.reduce(
    (most, gift) => (chooseStand(gift) === 'case' ? Math.max(most, gift.size[2]) : most),
    0,
  );
  const depth = toCentimetres(Math.max(shallowestCase, deepest + air.caseDepth));
  const pieces: Piece<T>[] = [];
  let run: T[] = [];
  const closeRun = (): void => {
    const cases = Math.ceil(run.length / mostBays);
    for (let at = 0; at < cases; at++) {
      const from = Math.round((run.length * at) / cases);
      pieces.push(makeCase(run.slice(from, Math.round((run.length * (at + 1)) / cases)), depth));
    }
    run = [];
  };
  for (const gift of gifts) {
    if (chooseStand(gift) === 'case') {
      run.push(gift);
      continue;
    }
    closeRun();
    pieces.push(makePicture(gift));
  }
  closeRun();
  return pieces;
}

function makeCase<T extends SizedGift>(gifts: readonly T[], depth: number): Piece<T> {
  const narrowest = gifts.length === 1 ? singleBay : narrowestBay;
  const bays = gifts.map(({ size }) => toCentimetres(Math.max(narrowest, size[0] + air.bay)));
  const length = toCentimetres(bays.reduce((sum, bay) => sum + bay, 0) + 0.04);
  return {
    furniture: { form: 'wall-case', length, depth, height: caseHeight, deck: casePlinth, bays },
    gifts,
  };
}

/** A place on a wall for one thing. */
export function makePicture<T extends SizedGift>(gift: T): Piece<T> {
  const [width, height] = gift.size;
  const own = toCentimetres(height + air.hung);
  return {
    furniture: {
      form: 'picture',
      length: toCentimetres(width + air.hung),
      depth: 0.05,
      height: own,
      deck: toCentimetres(Math.max(lowestHung, hangingMiddle - own / 2)),
      bays: [],
    },
    gifts: [gift],
  };
}

/** Furniture for one thing that stands free: a plinth under glass, a low step, or a rope about its piece of floor. */
export function makeFloorPiece<T extends SizedGift>(gift: T): Piece<T> {
  const [width, height, depth] = gift.size;
  const stand = chooseStand(gift);
  const around = (more: number, least: number): Pick<Furniture, 'length' | 'depth'> => ({
    length: toCentimetres(Math.max(least, width + more)),
    depth: toCentimetres(Math.max(least, depth + more)),
  });
  const furniture: Piece<T>['furniture'] =
    stand === 'hood'
      ? {
          ...around(air.hood, 0.8),
          form: 'plinth',
          deck: 0.8,
          height: toCentimetres(0.8 + height + air.hoodTop),
          bays: [],
        }
      : stand === 'step'
        ? { ...around(air.step, 1), form: 'low-plinth', deck: 0.15, height: 0.15, bays: [] }
        : { ...around(air.ground, 2), form: 'floor', deck: 0, height: 0.9, bays: [] };
  return { furniture, gifts: [gift] };
}

/** Upwards, so that nothing becomes too small for what it is made for. */
export function toCentimetres(metres: number): number {
  return Math.ceil(metres * 100 - 1e-6) / 100;
}
