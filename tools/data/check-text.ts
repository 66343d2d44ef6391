import type { DataFault } from './data-fault.ts';
import { showPath, showValue } from './show-value.ts';

const tag = /<[a-z!/?][^>]*>?|&(?:[a-z]{2,10}|#x?[0-9a-f]{1,6});/i;

/** Control characters, and signs nobody sees, among them those that turn the direction of the text behind them. */
const invisible = /\p{Cc}|\p{Cf}|[\u2028\u2029]/u;

/** What a script leaves where a word should be. */
const leftover = /undefined|\bNaN\b|\[object /;

/** Faults in any text of a file: mark-up, invisible signs, leftovers of a script, blanks at the ends. */
export function checkText(file: string, content: unknown): DataFault[] {
  const faults: DataFault[] = [];
  const walk = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value === 'string') {
      const fault = faultOf(value, path.at(-1) === 'url');
      if (fault) faults.push({ file, field: showPath(path), found: showValue(value), ...fault });
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => walk(item, [...path, index]));
    } else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
    }
  };
  walk(content, []);
  return faults;
}

function faultOf(text: string, isAddress: boolean): { expected: string; mend: string } | null {
  if (invisible.test(text)) {
    return {
      expected: 'a text without control, invisible or direction-turning characters',
      mend: 'Type the text anew, on one line.',
    };
  }
  if (!isAddress && tag.test(text)) {
    return { expected: 'plain text without HTML', mend: 'Remove the tags and write signs as themselves.' };
  }
  if (!isAddress && leftover.test(text)) {
    return { expected: 'words in place of what a script left', mend: 'Write the word that is missing.' };
  }
  if (text !== text.trim()) {
    return { expected: 'a text without blanks at its ends', mend: 'Remove the blanks.' };
  }
  return null;
}
