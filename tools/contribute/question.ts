/** What is wrong with an answer, as a sentence that says what to write instead. */
export interface AnswerFault {
  readonly fault: string;
}

/** One thing that is asked for, in a terminal or by a flag of the same name. */
export interface Question<T> {
  /** `--flag=answer` answers it without asking. */
  readonly flag: string;
  readonly ask: string;
  /** What helps to answer it, a line or two. */
  readonly hint?: string;
  /** Answers that are completed by the Tab key. */
  readonly suggestions?: readonly string[];
  /** The answer where none is given; left out where one must be. */
  readonly initial?: string;
  readonly read: (answer: string) => T | AnswerFault;
}

export function isFault(value: unknown): value is AnswerFault {
  return value !== null && typeof value === 'object' && 'fault' in value;
}
