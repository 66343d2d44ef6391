import { useId, type ReactNode } from 'react';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { Phrase } from '../../record/phrase.tsx';
import type { AboutPart } from './about-part.ts';
import { GiftName } from './gift-name.tsx';
import css from './about.module.css';

/** What some would rather know before they look: the switch, and every gift that carries a note, with the reason. */
export function ContentNotesPart({ facts: { contentNotes, numbers }, text }: AboutPart): ReactNode {
  const { language, visit } = useTour();
  const isOn = useVisitState((state) => state.contentNotes);
  const id = useId();
  return (
    <>
      <p className={css['switch']}>
        <input
          id={id}
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => visit.setContentNotes(target.checked)}
        />
        <label htmlFor={id}>{text('notes.switch')}</label>
      </p>
      <p>{text('notes.note', { gifts: numbers.gifts })}</p>
      {contentNotes.map(({ id: kind, gifts }) => {
        const title = text(`notes.kind.${kind}`, { count: gifts.length });
        if (gifts.length === 0) return <p key={kind}>{title}</p>;
        return (
          <details key={kind} className={css['fold']}>
            <summary>{title}</summary>
            <ul className={css['marked']}>
              {gifts.map((gift) => (
                <li key={gift.id}>
                  <GiftName gift={gift} />
                  <span className={css['note']}>
                    <Phrase text={gift.reason} language={language} />
                  </span>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}
