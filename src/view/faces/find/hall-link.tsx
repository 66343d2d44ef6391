import { Frame } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { Text } from '../../../language/create-text.ts';
import { loadHallText, type HallKey } from '../../../language/load-hall-text.ts';
import { mostHung } from '../../../museum/hall/hall-limits.ts';
import type { Query } from '../../../query/query.ts';
import { useTour } from '../../panels/use-tour.ts';
import css from './find.module.css';

export interface HallLinkProps {
  readonly query: Query;
  /** Gifts found; null before that is known. */
  readonly total: number | null;
}

/** Leads into a hall hung with what was found: a temporary room of one's own. */
export function HallLink({ query, total }: HallLinkProps): ReactNode {
  const { anchors, language, linkTo } = useTour();
  const [text, setText] = useState<Text<HallKey>['text'] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadHallText(language.tag).then((words) => isWanted && setText(() => words.text));
    return () => {
      isWanted = false;
    };
  }, [language.tag]);
  // Where nothing is drawn nobody can walk.
  if (!anchors || !text || total === null) return null;
  if (total === 0) {
    return (
      <button type="button" className={css['plain']} disabled>
        <Frame aria-hidden="true" />
        {text('walkNone')}
      </button>
    );
  }
  return (
    <a className={css['plain']} href={linkTo({ hall: 'found', query })}>
      <Frame aria-hidden="true" />
      {total > mostHung ? text('walkFirst', { most: mostHung }) : text('walk')}
    </a>
  );
}
