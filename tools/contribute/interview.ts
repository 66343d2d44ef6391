import { meant } from '../data/nearest-names.ts';
import { isFault, type AnswerFault, type Question } from './question.ts';

/** Where questions are asked: a terminal, or a test in its place. */
export interface Terminal {
  readonly say: (text: string) => void;
  /** The line somebody writes; rejects when they leave. */
  readonly ask: (prompt: string, suggestions: readonly string[]) => Promise<string>;
}

/** Answers that are missing or wrong, all of them, each with what to write instead. */
export class AnswersError extends Error {
  override readonly name = 'AnswersError';
}

export interface Interview {
  /**
   * The answer to a question: of its flag, else of the terminal, else the initial one.
   *
   * @throws AnswersError where it cannot be had, with whatever else is wrong so far
   */
  readonly ask: <T>(question: Question<T>) => Promise<T>;
  /** @throws AnswersError when flags are left that no question asked for */
  readonly finish: () => void;
  /** The answers given, as flags: what has to be typed to give them again. */
  readonly flags: () => string;
}

/**
 * Asks questions one after another. An answer in a terminal that does not do is asked for again; an answer by flag is not.
 *
 * @param flags answers by the names of their questions
 * @param terminal null where nobody can be asked
 */
export function createInterview(flags: ReadonlyMap<string, string>, terminal: Terminal | null): Interview {
  const asked = new Set<string>();
  const given = new Map<string, string>();

  const answer = <T>(question: Question<T>, text: string): T | AnswerFault => {
    const value = question.read(text.trim());
    // What would be answered so again need not be typed again.
    if (!isFault(value) && text.trim() !== question.initial) given.set(question.flag, text.trim());
    return value;
  };

  return {
    async ask(question) {
      const { flag, initial, hint, suggestions = [] } = question;
      asked.add(flag);
      const byFlag = flags.get(flag);
      if (byFlag !== undefined) {
        const value = answer(question, byFlag);
        if (!isFault(value)) return value;
        throw new AnswersError(`--${flag}=${quote(byFlag)}: ${value.fault}`);
      }
      if (!terminal) {
        if (initial === undefined)
          throw new AnswersError(`--${flag} is missing. ${question.ask}${hint ? ` ${hint}` : ''}`);
        const value = answer(question, initial);
        if (!isFault(value)) return value;
        throw new AnswersError(`--${flag} is missing. ${value.fault}`);
      }
      terminal.say(`\n${question.ask}`);
      if (hint) terminal.say(`  ${hint}`);
      for (;;) {
        const offer = initial ? ` [${initial}]` : initial === '' ? ' [unknown]' : '';
        // One after another: the next question may depend on this answer.
        // oxlint-disable-next-line no-await-in-loop
        const line = (await terminal.ask(`  ${flag}${offer}: `, suggestions)).trim();
        if (line === '' && initial === undefined) {
          terminal.say('  This one is needed: no initial answer fits.');
          continue;
        }
        const value = answer(question, line === '' ? (initial ?? '') : line);
        if (!isFault(value)) return value;
        terminal.say(`  ${value.fault}`);
      }
    },
    finish() {
      const unknown = [...flags.keys()].filter((flag) => !asked.has(flag));
      if (unknown.length === 0) return;
      throw new AnswersError(
        unknown.map((flag) => `--${flag} answers no question here.${meant(flag, asked)}`).join('\n'),
      );
    },
    flags: () =>
      [...given]
        .filter(([, text]) => text !== '')
        .map(([flag, text]) => `--${flag}=${quote(text)}`)
        .join(' '),
  };
}

/** A word as a shell takes it. */
function quote(text: string): string {
  return /^[\w.,:/#-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
