import type { RandomStream } from '../../src/museum/math/seeded-random.ts';

/**
 * A choice among 0 … count − 1 in which the row r is taken about (r + 1)^−exponent as often as the first: Zipf's law,
 * which words, givers and countries follow.
 *
 * @throws when there is nothing to choose among
 */
export function chooseByRank(count: number, exponent = 1): (random: RandomStream) => number {
  if (!(count >= 1)) throw new Error(`generate: nothing to choose among ${count}`);
  const sums = new Float64Array(count);
  let sum = 0;
  for (let row = 0; row < count; row++) {
    sum += (row + 1) ** -exponent;
    sums[row] = sum;
  }
  return (random) => {
    const wanted = random() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
