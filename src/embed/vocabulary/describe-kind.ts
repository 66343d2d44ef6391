import type { ValueKind } from './value-kind.ts';

/**
 * What a value may be, in a few English words: `a number from 0 to 90 deg`.
 *
 * @param quote how words stand that are to be written as they are
 */
export function describeKind(kind: ValueKind, quote = (word: string): string => word): string {
  switch (kind.type) {
    case 'text':
      return `text of at most ${kind.longest} characters`;
    case 'choice':
      return `one of ${kind.of.map(quote).join(', ')}`;
    case 'number':
      return `a number from ${kind.from} to ${kind.to}${kind.unit === undefined ? '' : ` ${kind.unit}`}`;
    case 'switch':
      return `${quote('true')} or ${quote('false')}`;
    case 'file':
      return `a file (${quote('Blob')}) of at most ${kind.largest / 1_000_000} MB`;
    case 'list':
      return `a list of at most ${kind.most}, each ${describeKind(kind.of, quote)}`;
    case 'record': {
      const fields = Object.entries(kind.fields).map(([name, { optional }]) =>
        quote(`${name}${optional ? '?' : ''}`),
      );
      return `an object with ${fields.join(', ')}`;
    }
    default:
      return kind satisfies never;
  }
}
