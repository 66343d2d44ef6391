import type { ReactNode } from 'react';
import type { Text } from '../../../language/create-text.ts';
import type { TrailKey } from '../../../language/load-trail-text.ts';
import { trailLimits } from '../../../trail/trail-limits.ts';
import type { UsedTrail } from '../../panels/use-trail.ts';
import { useTypedLine } from './use-typed-line.ts';
import css from './trail.module.css';

export interface TrailHeadProps {
  readonly used: UsedTrail;
  readonly words: Text<TrailKey>;
}

/** What the trail is called, and who made it. */
export function TrailHead({ used: { trail, change }, words }: TrailHeadProps): ReactNode {
  const [title, typeTitle] = useTypedLine(
    trail.title,
    trailLimits.title,
    (line) => void change({ kind: 'rename', title: line }),
  );
  const [author, typeAuthor] = useTypedLine(
    trail.author,
    trailLimits.author,
    (line) => void change({ kind: 'sign', author: line }),
  );
  return (
    <div className={css['head']}>
      <label>
        <span>{words.text('gift.title')}</span>
        <input
          className={css['field']}
          type="text"
          dir="auto"
          maxLength={trailLimits.title}
          value={title}
          onChange={({ target }) => typeTitle(target.value)}
        />
      </label>
      <label>
        <span>{words.text('author')}</span>
        <input
          className={css['field']}
          type="text"
          dir="auto"
          maxLength={trailLimits.author}
          value={author}
          onChange={({ target }) => typeAuthor(target.value)}
        />
      </label>
    </div>
  );
}
