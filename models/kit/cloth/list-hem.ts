import type { ClothNet } from './cloth-net.ts';

/** Nodes at the edge of a cloth: those without four neighbours. */
export function listHem({ columns, rows, alive, nodes }: ClothNet): Int32Array {
  return nodes.filter((node) => {
    const column = node % columns;
    const row = Math.floor(node / columns);
    return !(
      column > 0 &&
      column < columns - 1 &&
      row > 0 &&
      row < rows - 1 &&
      alive[node - 1] === 1 &&
      alive[node + 1] === 1 &&
      alive[node - columns] === 1 &&
      alive[node + columns] === 1
    );
  });
}
