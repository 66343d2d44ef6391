import type { ReactNode } from 'react';
import type { Text } from '../../../language/create-text.ts';
import type { TrailKey } from '../../../language/load-trail-text.ts';
import type { TrailProblem } from '../../../trail/parse-trail.ts';
import css from './trail.module.css';

export interface TrailProblemsProps {
  readonly problems: readonly TrailProblem[];
  readonly words: Text<TrailKey>;
}

/** What of a link could not be taken as it stands. What stood there is not repeated: it may be anything. */
export function TrailProblems({ problems, words }: TrailProblemsProps): ReactNode {
  if (problems.length === 0) return null;
  const isUnread = problems.some(({ code }) => code === 'version' || code === 'too-long');
  return (
    <p role="alert" className={css['problem']}>
      {isUnread ? words.text('problem.unread') : words.text('problem.parts', { count: problems.length })}
    </p>
  );
}
