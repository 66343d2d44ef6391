/** What a room could show at most. */
interface Capacity {
  /** Places on shelves: the ones that may stay empty. */
  readonly shelf: number;
  /** Places with a character of their own (bays, plinths, floor, walls): filled first. */
  readonly other: number;
}

/**
 * Divides `total` among rooms by largest remainder: every other place counts first, then each room's share of
 * the rest is proportional to its shelves. Equal remainders go to the earlier room. The sum is exact.
 *
 * @throws when the rooms together hold fewer than `total`
 */
export function divideTotal(total: number, rooms: readonly Capacity[]): number[] {
  const shelves = rooms.reduce((sum, room) => sum + room.shelf, 0);
  const others = rooms.reduce((sum, room) => sum + room.other, 0);
  if (shelves + others < total) {
    throw new Error(
      `display: the rooms hold ${shelves + others} places, but the claimed total is ${total} gifts; ` +
        `${total - shelves - others} more places are needed (more rooms, longer cases or more shelves)`,
    );
  }
  const ofOthers = divideProportionally(
    Math.min(total, others),
    rooms.map((room) => room.other),
  );
  const ofShelves = divideProportionally(
    Math.max(0, total - others),
    rooms.map((room) => room.shelf),
  );
  return rooms.map((_, row) => (ofOthers[row] as number) + (ofShelves[row] as number));
}

function divideProportionally(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return weights.map(() => 0);
  // Whole numbers throughout: remainders are compared exactly, whatever the machine.
  const shares = weights.map((weight) => Math.floor((weight * total) / sum));
  const remainders = weights.map((weight, row) => weight * total - (shares[row] as number) * sum);
  let left = total - shares.reduce((a, b) => a + b, 0);
  const order = weights.map((_, row) => row);
  order.sort((a, b) => (remainders[b] as number) - (remainders[a] as number) || a - b);
  for (const row of order) {
    if (left === 0) break;
    shares[row] = (shares[row] as number) + 1;
    left--;
  }
  return shares;
}
