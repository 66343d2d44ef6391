import { mixBits } from '../math/seeded-random.ts';
import { turnPlanVector } from '../math/plan.ts';
import type { GiftEntry } from '../catalogue/gift-entry.ts';
import type { TemplatePlaces } from './compute-template-places.ts';
import { fitsBox } from './fits-box.ts';
import type { FreePlaces } from './free-places.ts';
import type { LocalPlace } from './local-place.ts';
import type { PlaceGroup } from './place-group.ts';
import { rankMounts } from './rank-mounts.ts';

/** Band of heights in which the middle of a small thing is best seen, metres. */
const eyeFrom = 1.1;
const eyeTo = 1.6;

/** Gifts nearer to each other than this, metres, count as crowded. */
const crowdReach = 1.2;

/** As far before its furniture nobody can stand, a place is seen badly: metres. */
const standingRoom = 0.4;
/** Worse than any height, better than no place. */
const corneredCost = 20;

export interface PlaceWish {
  readonly gift: GiftEntry;
  readonly isNamed: boolean;
  /** The gift takes a place of the claimed total; otherwise one beside it. */
  readonly countsInTotal: boolean;
  /** Mounts ranked above this are not considered. */
  readonly worstRank: number;
}

interface RankedGroup {
  readonly group: PlaceGroup;
  readonly rank: number;
  readonly slack: number;
  readonly load: number;
  readonly chance: number;
}

/**
 * The best free place of a room for a gift, by row of its template's places; −1 if nothing fits. Looks only at
 * the gifts already there. A thing is never turned or scaled to fit.
 */
export function choosePlace(free: FreePlaces, wish: PlaceWish): number {
  const wanted = wish.countsInTotal ? 1 : 0;
  if (!free.hasAny(wanted)) return -1;
  const ranks = rankMounts(wish.gift, wish.isNamed);
  const { template, hash } = free.room;
  const [width, height, depth] = wish.gift.size;
  const candidates: RankedGroup[] = [];
  template.groups.forEach((group, row) => {
    if (!free.hasAnyIn(row, wanted)) return;
    const rank = ranks[group.mount];
    const [w, h, d] = group.largest;
    if (rank > wish.worstRank || rank === Infinity) return;
    if (!fitsBox(wish.gift.size, { width: w, height: h, depth: d })) return;
    const isShared = group.mount === 'shelf' || group.mount === 'table';
    const carries =
      (template.firstPlace[group.furniture + 1] as number) - (template.firstPlace[group.furniture] as number);
    candidates.push({
      group,
      rank,
      // Large single places are left to what needs them.
      slack: isShared ? 0 : Math.round(Math.log2((w * h * d) / Math.max(1e-4, width * height * depth))),
      load: (free.carried[group.furniture] as number) / carries,
      chance: mixBits(hash ^ Math.imul(row + 1, 0x9e3779b1)),
    });
  });
  candidates.sort((a, b) => a.rank - b.rank || a.slack - b.slack || a.load - b.load || a.chance - b.chance);
  for (const { group } of candidates) {
    const place = chooseInGroup(free, group, wish);
    if (place >= 0) return place;
  }
  return -1;
}

function chooseInGroup(free: FreePlaces, group: PlaceGroup, wish: PlaceWish): number {
  const { template, gifts, hash } = free.room;
  const filled = free.room.filled();
  const wanted = wish.countsInTotal ? 1 : 0;
  const [, height] = wish.gift.size;
  const isShared = group.places.length > 1;
  const neighbours = isShared ? free.takenOn(group.furniture) : [];
  let best = -1;
  let bestCost = Infinity;
  for (const row of group.places) {
    if (filled[row] !== wanted || gifts.has(row)) continue;
    const place = template.places[row] as LocalPlace;
    if (!fitsBox(wish.gift.size, place)) continue;
    const isCornered =
      (template.furniture[place.furniture]?.shelves ?? 0) > 1 && isBeforeFurniture(template, row);
    const middle = place.y + (place.mount === 'hung' ? 0 : height / 2);
    let cost = Math.max(0, eyeFrom - middle, middle - eyeTo) * 4 + (isCornered ? corneredCost : 0);
    for (const other of neighbours) {
      const near = Math.hypot(place.x - other.x, place.y - other.y, place.z - other.z);
      cost += Math.max(0, 1 - near / crowdReach) ** 2;
    }
    cost += (mixBits(hash ^ Math.imul(row + 1, 0x85ebca6b)) / 2 ** 32) * 0.05;
    if (cost < bestCost) {
      bestCost = cost;
      best = row;
    }
  }
  return best;
}

/** By template: for each place 1 if it is seen badly, 2 if it is not, 0 while nobody has asked. */
const knownCorners = new WeakMap<TemplatePlaces, Uint8Array>();

/** Other furniture stands where one would stand to see a place: as in the corners between two rows of cases. */
function isBeforeFurniture(template: TemplatePlaces, row: number): boolean {
  let known = knownCorners.get(template);
  if (!known) {
    known = new Uint8Array(template.places.length);
    knownCorners.set(template, known);
  }
  if (known[row] === 0) known[row] = findBefore(template, template.places[row] as LocalPlace) ? 1 : 2;
  return known[row] === 1;
}

function findBefore(template: TemplatePlaces, place: LocalPlace): boolean {
  const carrier = template.furniture[place.furniture];
  if (!carrier) return false;
  const [dx, dz] = turnPlanVector(0, carrier.depth / 2 + standingRoom, place.turns);
  return template.furniture.some((other, row) => {
    if (row === place.furniture || other.form === 'picture') return false;
    const [width, depth] = other.turns % 2 === 0 ? [other.length, other.depth] : [other.depth, other.length];
    return Math.abs(place.x + dx - other.x) < width / 2 && Math.abs(place.z + dz - other.z) < depth / 2;
  });
}
