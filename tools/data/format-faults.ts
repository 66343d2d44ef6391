import type { DataFault } from './data-fault.ts';
import { findLine } from './find-line.ts';

/**
 * The faults as a list to read, one after another, with their number at the end; each begins with `file:line`, which
 * terminals and editors open when it is clicked.
 *
 * @param texts of the files by path from the root; files that are not among them are named without a line
 */
export function formatFaults(
  faults: readonly DataFault[],
  texts: ReadonlyMap<string, string> = new Map(),
): string {
  const entries = faults.map((fault) => {
    const { field, found, expected, mend } = fault;
    return `${placeOf(fault, texts)}${field === '' ? '' : ` · ${field}`}\n  found:    ${found}\n  expected: ${expected}\n  to mend:  ${mend}`;
  });
  return `${entries.join('\n\n')}\n\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the data.`;
}

/** `file:line`, or the file alone where no line is meant. */
function placeOf({ file, field }: DataFault, texts: ReadonlyMap<string, string>): string {
  const text = texts.get(file);
  const line = text === undefined || text === '' || !file.endsWith('.json') ? null : findLine(text, field);
  return line === null ? file : `${file}:${line}`;
}
