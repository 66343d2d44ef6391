/** A line of a diff: there as it was, gone, or new; `gap` stands for lines that are left out. */
export interface DiffLine {
  readonly kind: 'same' | 'gone' | 'new' | 'gap';
  readonly text: string;
}

/** Lines shown before and after what changed. */
const context = 2;

/**
 * What differs between two texts, line by line, with some lines around it.
 *
 * @param before, after null where there is no file
 */
export function diffLines(before: string | null, after: string | null): readonly DiffLine[] {
  const [a, b] = [splitLines(before), splitLines(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const lines: DiffLine[] = [
    ...a.slice(0, head).map((text) => ({ kind: 'same', text }) as const),
    ...diffMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map((text) => ({ kind: 'same', text }) as const),
  ];
  return leaveOut(lines);
}

function splitLines(text: string | null): readonly string[] {
  return text === null || text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** By the longest list of lines that both have in this order. */
function diffMiddle(a: readonly string[], b: readonly string[]): readonly DiffLine[] {
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j]
          ? (longest[(i + 1) * width + j + 1] as number) + 1
          : Math.max(longest[(i + 1) * width + j] as number, longest[i * width + j + 1] as number);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ kind: 'same', text: a[i] as string });
      i++;
      j++;
    } else if (
      i < a.length &&
      (j === b.length || (longest[(i + 1) * width + j] as number) >= (longest[i * width + j + 1] as number))
    )
      lines.push({ kind: 'gone', text: a[i++] as string });
    else lines.push({ kind: 'new', text: b[j++] as string });
  }
  return lines;
}

function leaveOut(lines: readonly DiffLine[]): readonly DiffLine[] {
  const isNear = (at: number): boolean =>
    lines.slice(Math.max(0, at - context), at + context + 1).some(({ kind }) => kind !== 'same');
  const shown: DiffLine[] = [];
  for (const [at, line] of lines.entries()) {
    if (isNear(at)) shown.push(line);
    else if (shown.at(-1)?.kind !== 'gap') shown.push({ kind: 'gap', text: '' });
  }
  return shown.some(({ kind }) => kind !== 'gap') ? shown : [];
}
