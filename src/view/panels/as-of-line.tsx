import { History, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import css from './as-of.module.css';

/** While the house is shown as of an earlier year: which, what that looks like, and the way back. */
export function AsOfLine(): ReactNode {
  const { language, visit } = useTour();
  const asOf = useVisitState((state) => state.query.asOf);
  if (asOf === null) return null;
  const leave = (): void => visit.setQuery({ ...visit.store.getState().query, asOf: null });
  return (
    <section className={css['asOf']} aria-label={language.text('asOf.line', { year: String(asOf) })}>
      <History aria-hidden="true" />
      <p>
        <output className={css['year']}>{language.text('asOf.line', { year: String(asOf) })}</output>
        <span className={css['legend']}>{language.text('asOf.legend')}</span>
      </p>
      <IconButton icon={X} name={language.text('asOf.leave')} onPress={leave} />
    </section>
  );
}
