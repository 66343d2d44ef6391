import type { ReactNode } from 'react';
import { describeFound } from '../../record/describe-found.ts';
import type { EarlyAnswer } from '../../panels/query-answers.ts';
import { useTour } from '../../panels/use-tour.ts';
import css from './find.module.css';

/** How many gifts were found, and what was looked for in place of what was mistyped: said aloud politely. */
export function TotalLine({ answer }: { readonly answer: EarlyAnswer | null }): ReactNode {
  const { language } = useTour();
  return (
    <output className={css['total']} data-total="">
      {answer && describeFound(answer, answer.rows.length, language)}
    </output>
  );
}
