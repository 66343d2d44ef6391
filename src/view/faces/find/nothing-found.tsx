import { useMemo, type ReactNode } from 'react';
import { countWithout } from '../../../museum/facets/count-without.ts';
import type { Query } from '../../../query/query.ts';
import type { QueryAnswer } from '../../panels/query-answers.ts';
import { useTour } from '../../panels/use-tour.ts';
import { nameAsked, namePart, type ValueNames } from './name-value.ts';
import find from './find.module.css';
import css from './results.module.css';

export interface NothingFoundProps {
  readonly answer: QueryAnswer;
  readonly names: ValueNames;
  readonly onChange: (query: Query) => void;
}

/** Says what one may give up, and how much would be found then. */
export function NothingFound({ answer, names, onChange }: NothingFoundProps): ReactNode {
  const { language } = useTour();
  const { facets, query, holding } = answer;
  const parts = useMemo(() => countWithout(facets, query, holding), [facets, query, holding]);
  return (
    <div className={css['nothing']}>
      <p>{language.text(parts.length > 0 ? 'find.giveUp' : 'find.nothing')}</p>
      <ul>
        {parts.map((asked) => (
          <li key={asked.part}>
            <button type="button" className={find['plain']} onClick={() => onChange(asked.without)}>
              {language.text('find.without', {
                part: namePart(asked.part, language),
                name: nameAsked(asked, query, names),
                count: asked.total,
              })}
            </button>
          </li>
        ))}
      </ul>
      <p className={css['note']}>{language.text('find.advice')}</p>
    </div>
  );
}
