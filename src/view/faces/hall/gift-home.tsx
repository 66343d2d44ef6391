import { MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { useHallText } from './use-hall-text.ts';
import css from './hall.module.css';

/** Where the gift that is opened stands in the museum, and the way there. */
export default function GiftHome(): ReactNode {
  const { hall, language } = useTour();
  const gift = useVisitState((state) => state.opened);
  const words = useHallText();
  const home = gift === null ? undefined : hall?.homeOf(gift);
  if (!hall || !words || !home || gift === null) return null;
  return (
    <p className={css['home']}>
      <span className={css['claimed']}>{words.text('claim')}</span>
      <span>{words.text('home', { room: language.choose(home.name).text })}</span>
      <a href={hall.leave({ exhibit: gift })}>
        <MapPin aria-hidden="true" />
        {words.text('see')}
      </a>
    </p>
  );
}
