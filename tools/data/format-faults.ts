import type { DataFault } from './data-fault.ts';

/** The faults as a list to read, one after another, with their number at the end. */
export function formatFaults(faults: readonly DataFault[]): string {
  const entries = faults.map(
    ({ file, field, found, expected, mend }) =>
      `${file}${field === '' ? '' : ` · ${field}`}\n  found:    ${found}\n  expected: ${expected}\n  to mend:  ${mend}`,
  );
  return `${entries.join('\n\n')}\n\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the data.`;
}
