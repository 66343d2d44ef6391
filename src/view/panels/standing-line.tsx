import { History } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ExhibitId } from '../../museum/display/room-display.ts';
import { tellStanding } from './tell-standing.ts';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import css from './as-of.module.css';

/** Above what is read of an exhibit in the house as of a year: why it is drawn as a shade. */
export function StandingLine({ exhibit }: { readonly exhibit: ExhibitId }): ReactNode {
  const { language, museum } = useTour();
  const asOf = useVisitState((state) => state.query.asOf);
  const words = tellStanding(museum.catalogue.find(exhibit), asOf, language);
  if (words === null) return null;
  return (
    <p className={css['standing']}>
      <History aria-hidden="true" />
      {words}
    </p>
  );
}
