import { parseEdtf } from '../../src/museum/catalogue/parse-edtf.ts';
import { meant } from '../data/nearest-names.ts';
import type { AnswerFault } from './question.ts';

/** A text of one line that must be there. */
export function readText(most: number): (answer: string) => string | AnswerFault {
  return (answer) => {
    if (answer === '') return { fault: 'Write a text.' };
    if (/<[a-z!/?]/i.test(answer)) return { fault: 'Write plain text, without HTML.' };
    return answer.length > most
      ? { fault: `Shorten it to ${most} characters; it has ${answer.length}.` }
      : answer;
  };
}

/** A text, or null for what no source says. */
export function readTextOrNull(most: number): (answer: string) => string | null | AnswerFault {
  const read = readText(most);
  return (answer) => (answer === '' || answer === 'null' ? null : read(answer));
}

/** One of some names. */
export function readChoice<T extends string>(names: readonly T[]): (answer: string) => T | AnswerFault {
  return (answer) => {
    const found = names.find((name) => name === answer.toLowerCase());
    return found ?? { fault: `Choose one of ${names.join(', ')}.${meant(answer, names)}` };
  };
}

/** One of some names, or null. */
export function readChoiceOrNull<T extends string>(
  names: readonly T[],
): (answer: string) => T | null | AnswerFault {
  const read = readChoice(names);
  return (answer) => (answer === '' || answer === 'null' ? null : read(answer));
}

export const readYes = (answer: string): boolean | AnswerFault =>
  /^(?:y|yes|true)$/i.test(answer)
    ? true
    : /^(?:n|no|false)$/i.test(answer)
      ? false
      : { fault: 'Answer yes or no.' };

/** A date in EDTF, or null. */
export function readDate(answer: string): string | null | AnswerFault {
  if (answer === '' || answer === 'null') return null;
  const range = parseEdtf(answer);
  return 'fault' in range
    ? { fault: `Write it as 2023, 2023-09, 2023-09-13, 199X or 2005~ (about): ${range.fault}.` }
    : answer;
}

/** Words parted by commas. */
export const readList = (answer: string): string[] =>
  answer
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

export const dateHint =
  '2023, 2023-09, 2023-09-13, 199X (the nineties), 2005~ (about); Enter where the source does not say.';
