import type { Mount } from './room-display.ts';
import type { LocalPlace } from './local-place.ts';

/** Height above the floor at which the middle of a thing is seen well, metres. */
const middleWished = 1.25;
/** Less than this is not worth a block, metres. */
const least = 0.06;
/** Higher than this a block looks like a tower, metres. */
const most: Readonly<Record<Mount, number>> = {
  bay: 0.7,
  plinth: 0.5,
  lowPlinth: 0.75,
  shelf: 0,
  table: 0,
  floor: 0,
  hung: 0,
};
/** On an open step only what a person can carry is lifted: longest side, metres. */
const carried = 0.9;

/**
 * Height of the cloth-covered block under a documented thing that would stand too low to be seen well, metres; 0
 * for none. The thing stays within the box of its place.
 */
export function computeLift(place: LocalPlace, size: readonly [number, number, number]): number {
  const [width, height, depth] = size;
  if (place.mount === 'lowPlinth' && Math.max(width, height, depth) > carried) return 0;
  const wished = middleWished - (place.y + height / 2);
  const lift = Math.min(wished, most[place.mount], place.height - height);
  return lift < least ? 0 : lift;
}
