/** How far a word is from a term, in letters changed, added, left out, or swapped with their neighbour. */
export interface EditDistance {
  /** From the whole term. */
  readonly whole: number;
  /** From the beginning of the term that is nearest. */
  readonly beginning: number;
  /** Length of that beginning. */
  readonly length: number;
}

/**
 * Optimal string alignment of a word with a term and all its beginnings.
 *
 * @returns null where even the nearest beginning is farther than `most`
 */
export function measureEdits(word: string, term: string, most: number): EditDistance | null {
  // What lies farther on can only be farther away.
  const width = Math.min(term.length, word.length + most);
  let older: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= word.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= width; column++) {
      const differs = word[row - 1] === term[column - 1] ? 0 : 1;
      let cost = Math.min(
        (above[column - 1] as number) + differs,
        (above[column] as number) + 1,
        (line[column - 1] as number) + 1,
      );
      const isSwapped =
        row > 1 && column > 1 && word[row - 1] === term[column - 2] && word[row - 2] === term[column - 1];
      if (isSwapped) cost = Math.min(cost, (older[column - 2] as number) + 1);
      line.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return null;
    older = above;
    above = line;
  }
  let length = 0;
  for (let column = 1; column <= width; column++) {
    // Of beginnings equally near the longest: it says most of the term.
    if ((above[column] as number) <= (above[length] as number)) length = column;
  }
  const beginning = above[length] as number;
  if (beginning > most) return null;
  return { whole: width < term.length ? Infinity : (above[width] as number), beginning, length };
}
