import type { GiftEntry } from '../catalogue/gift-entry.ts';
import { caseMeasures } from '../display/case-measures.ts';
import { rankMounts } from '../display/rank-mounts.ts';

/**
 * How a gift is shown in a hall of one's own. `wall`: hung. `case`: a bay of a case along the wall. `hood`: on a plinth
 * under glass. `step`: on a low step. `ground`: on the floor, behind a rope. `alone`: in a room of its own.
 */
export type Stand = 'wall' | 'case' | 'hood' | 'step' | 'ground' | 'alone';

export type SizedGift = Pick<GiftEntry, 'size' | 'family' | 'isLivingAnimal'>;

/** What is longer or higher than this has a room to itself, metres. */
const longestShared = 6.4;
const highestShared = 3.6;
const widestHung = 4;
/** What a case takes: width, height and depth, metres. */
const inCase = [1.1, 1.85, 0.6] as const;
/** Deep things no smaller than this are seen from all sides, metres. */
const around = 0.5;
const deep = 0.28;
const underHood = [1.15, 1.2, 1.15] as const;
const onStep = 2.45;

/** Which stand becomes a gift: flat things hang, small ones lie in cases, what has a back stands free. */
export function chooseStand(gift: SizedGift): Stand {
  const [width, height, depth] = gift.size;
  const longest = Math.max(width, depth);
  if (isHung(gift)) return width > widestHung || height > highestShared ? 'alone' : 'wall';
  if (longest > longestShared || height > highestShared) return 'alone';
  const isSeenAround = Math.max(longest, height) >= around && depth >= deep;
  if (fits(gift, inCase) && !(isSeenAround && fits(gift, underHood))) return 'case';
  if (fits(gift, underHood)) return 'hood';
  return longest > onStep ? 'ground' : 'step';
}

/** Made to hang on a wall, and flat enough to. */
export function isHung(gift: SizedGift): boolean {
  return rankMounts(gift, false).hung < Infinity && gift.size[2] <= caseMeasures.hungDepth;
}

function fits({ size }: SizedGift, most: readonly [number, number, number]): boolean {
  return size.every((side, at) => side <= (most[at] as number));
}
