import { useRef, type MouseEvent, type ReactNode } from 'react';
import { loadAboutText, type AboutKey } from '../../../language/load-about-text.ts';
import { Sheet } from '../../panels/sheet.tsx';
import { useTour } from '../../panels/use-tour.ts';
import { useLateText } from '../use-late-text.ts';
import type { AboutPart } from './about-part.ts';
import { ContactPart } from './contact-part.tsx';
import { ContentNotesPart } from './content-notes-part.tsx';
import { CorrectionsPart } from './corrections-part.tsx';
import { LicencesPart } from './licences-part.tsx';
import { MethodPart } from './method-part.tsx';
import { NumbersPart } from './numbers-part.tsx';
import { TotalsTable } from './totals-table.tsx';
import { useAboutFacts, type AboutFactsState } from './use-about-facts.ts';
import css from './about.module.css';

/** The parts in the order they are read in; those that need what was counted come with it. */
const parts: readonly (readonly [id: string, title: AboutKey, Part: (props: AboutPart) => ReactNode])[] = [
  ['method', 'method.title', MethodPart],
  ['numbers', 'numbers.title', NumbersPart],
  ['totals', 'totals.title', TotalsTable],
  ['corrections', 'corrections.title', CorrectionsPart],
  ['notes', 'notes.title', ContentNotesPart],
  ['contact', 'contact.title', ContactPart],
  ['licences', 'licences.title', LicencesPart],
];

/** What this museum is and is not, how it is made, what was corrected, and how to say that something is wrong. */
export default function AboutFace(): ReactNode {
  const { language, museum } = useTour();
  const words = useLateText(loadAboutText);
  const { facts, tryAgain } = useAboutFacts();
  const page = useRef<HTMLDivElement>(null);
  if (!words) return null;
  const { text } = words;
  const { documented, shownTotal } = museum.catalogue;
  const offered = parts.filter(([id]) => !isEmpty(id, facts));
  const show = (event: MouseEvent, id: string): void => {
    // The address names the place in the house, not in this page.
    event.preventDefault();
    const heading = page.current?.querySelector<HTMLElement>(`#about-${id} > h3`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <Sheet title={text('title')} isWide>
      <div ref={page} className={css['page']} lang={words.tag === language.tag ? undefined : words.tag}>
        <section id="about-what" className={css['part']} aria-labelledby="about-what-title">
          <h3 id="about-what-title" className={css['heading']}>
            {text('what.title')}
          </h3>
          <p className={css['lead']}>{text('what.is')}</p>
          <p>{text('what.veils', { documented, total: shownTotal.gifts })}</p>
          <p>{text('what.isNot')}</p>
        </section>
        <nav className={css['contents']} aria-label={text('contents')}>
          <ul>
            {offered.map(([id, title]) => (
              <li key={id}>
                <a href={`#about-${id}`} onClick={(event) => show(event, id)}>
                  {text(title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {facts === null && <output>{text('loading')}</output>}
        {facts === 'failed' && (
          <p role="alert">
            {text('failed')}{' '}
            <button type="button" className={css['quiet']} onClick={tryAgain}>
              {language.text('panel.tryAgain')}
            </button>
          </p>
        )}
        {facts !== null &&
          facts !== 'failed' &&
          offered.map(([id, title, Part]) => (
            <section
              key={id}
              id={`about-${id}`}
              className={css['part']}
              aria-labelledby={`about-${id}-title`}
            >
              <h3 id={`about-${id}-title`} className={css['heading']} tabIndex={-1}>
                {text(title)}
              </h3>
              <Part facts={facts} text={text} />
            </section>
          ))}
      </div>
    </Sheet>
  );
}

/** Whether a museum has nothing to say under a heading. */
function isEmpty(id: string, facts: AboutFactsState['facts']): boolean {
  if (facts === null || facts === 'failed') return false;
  return (
    (id === 'corrections' && facts.corrections.length === 0) ||
    (id === 'notes' && facts.contentNotes.length === 0)
  );
}
