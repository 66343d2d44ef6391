import { Frame } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { Place } from '../../../address/place.ts';
import type { Text } from '../../../language/create-text.ts';
import { loadHallText, type HallKey } from '../../../language/load-hall-text.ts';
import { mostHung } from '../../../museum/hall/hall-limits.ts';
import { useTour } from '../../panels/use-tour.ts';

export interface HallLinkProps {
  /** The hall: what it is hung with. */
  readonly to: Place;
  /** Gifts that would hang there; null before that is known. */
  readonly total: number | null;
  readonly className: string | undefined;
}

/** Leads into a hall hung with what was found, or with a trail: a temporary room of one's own. */
export function HallLink({ to, total, className }: HallLinkProps): ReactNode {
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
      <button type="button" className={className} disabled>
        <Frame aria-hidden="true" />
        {text('walkNone')}
      </button>
    );
  }
  return (
    <a className={className} href={linkTo(to)}>
      <Frame aria-hidden="true" />
      {total > mostHung ? text('walkFirst', { most: mostHung }) : text('walk')}
    </a>
  );
}
