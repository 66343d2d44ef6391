import type { ReactNode } from 'react';
import { Sheet } from './sheet.tsx';
import { TotalsTable } from './totals-table.tsx';
import { useTour } from './use-tour.ts';
import css from './sheet.module.css';

/** What is known and what is ours, and under which terms it may be used. */
export function AboutSheet(): ReactNode {
  const { language, museum } = useTour();
  const { documented, shownTotal } = museum.catalogue;
  return (
    <Sheet title={language.text('about.title')} isWide>
      <div className={css['prose']}>
        <p>{language.text('about.what')}</p>
        <p>{language.text('about.veils', { documented, total: shownTotal.gifts })}</p>
        <p>{language.text('about.grades')}</p>
        <p>{language.text('about.models')}</p>
        <p>{language.text('about.claims')}</p>
        <p>{language.text('about.licence')}</p>
        <p>{language.text('about.privacy')}</p>
      </div>
      <TotalsTable />
    </Sheet>
  );
}
