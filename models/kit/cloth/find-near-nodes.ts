import type { ClothNet } from './cloth-net.ts';

const tableSize = 1 << 15;

/**
 * Pairs of nodes that have come near each other though the cloth between them is long: folds that touch. Neighbours in
 * the cloth are left out, else it would inflate itself.
 *
 * @param positions 3 a node, metres
 * @param reach metres
 * @returns two nodes a pair
 */
export function findNearNodes(
  { nodes, flat, cell }: ClothNet,
  positions: Float64Array,
  reach: number,
): Int32Array {
  const heads = new Int32Array(tableSize).fill(-1);
  const next = new Int32Array(positions.length / 3);
  const hash = (i: number, j: number, k: number) =>
    ((Math.imul(i, 73856093) ^ Math.imul(j, 19349663) ^ Math.imul(k, 83492791)) >>> 0) % tableSize;
  const boxOf = (value: number) => Math.floor(value / reach);
  const least = 4.5 * cell * cell;
  const pairs: number[] = [];
  for (const node of nodes) {
    const x = positions[node * 3]!;
    const y = positions[node * 3 + 1]!;
    const z = positions[node * 3 + 2]!;
    const i = boxOf(x);
    const j = boxOf(y);
    const k = boxOf(z);
    for (let di = -1; di <= 1; di++)
      for (let dj = -1; dj <= 1; dj++)
        for (let dk = -1; dk <= 1; dk++)
          for (let other = heads[hash(i + di, j + dj, k + dk)]!; other >= 0; other = next[other]!) {
            const apart =
              (positions[other * 3]! - x) ** 2 +
              (positions[other * 3 + 1]! - y) ** 2 +
              (positions[other * 3 + 2]! - z) ** 2;
            if (apart > reach * reach) continue;
            const along =
              (flat[other * 2]! - flat[node * 2]!) ** 2 + (flat[other * 2 + 1]! - flat[node * 2 + 1]!) ** 2;
            if (along > least) pairs.push(other, node);
          }
    const home = hash(i, j, k);
    next[node] = heads[home]!;
    heads[home] = node;
  }
  return Int32Array.from(pairs);
}
