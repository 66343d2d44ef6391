import type { ReactNode } from 'react';
import { useTour } from '../../panels/use-tour.ts';
import type { AboutPart } from './about-part.ts';
import css from './about.module.css';

/** How to say that something is wrong. */
export function ContactPart({ facts: { contact }, text }: AboutPart): ReactNode {
  const { visit } = useTour();
  const isReachable = contact.email !== null || contact.issues !== null;
  return (
    <>
      <p>{text('contact.note')}</p>
      {!isReachable && <p className={css['muted']}>{text('report.noContact')}</p>}
      <p>
        <button type="button" className={css['button']} onClick={() => visit.reportError(null)}>
          {text('contact.begin')}
        </button>
      </p>
    </>
  );
}
