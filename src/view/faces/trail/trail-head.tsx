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
  return (
    <div className={css['head']}>
      <TrailLine
        name={words.text('gift.title')}
        line={trail.title}
        most={trailLimits.title}
        onWrite={(title) => void change({ kind: 'rename', title })}
      />
      <TrailLine
        name={words.text('author')}
        line={trail.author}
        most={trailLimits.author}
        onWrite={(author) => void change({ kind: 'sign', author })}
      />
    </div>
  );
}

interface TrailLineProps {
  readonly name: string;
  readonly line: string;
  /** UTF-16 units it may have. */
  readonly most: number;
  readonly onWrite: (line: string) => void;
}

function TrailLine({ name, line, most, onWrite }: TrailLineProps): ReactNode {
  const [typed, type] = useTypedLine(line, most, onWrite);
  return (
    <label>
      <span>{name}</span>
      <input
        className={css['field']}
        type="text"
        dir="auto"
        maxLength={most}
        value={typed}
        onChange={({ target }) => type(target.value)}
      />
    </label>
  );
}
