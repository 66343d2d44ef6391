import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { GiftEntry } from '../../museum/catalogue/gift-entry.ts';
import type { ExhibitId } from '../../museum/display/room-display.ts';
import { GiftFilterField } from '../record/gift-filter-field.tsx';
import { GiftLink } from '../record/gift-link.tsx';
import { createGiftFilter } from '../../language/create-gift-filter.ts';
import { GiftContent } from './gift-content.tsx';
import { groupByCountry } from './group-by-country.ts';
import { LanguageMenu } from './language-menu.tsx';
import { Part } from './part.tsx';
import { UnknownNotice } from './unknown-notice.tsx';
import { useRecordView } from './use-record-view.ts';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import { VeilContent } from './veil-content.tsx';
import css from './plain.module.css';

/** The tour without a picture: that it cannot be drawn, and every documented gift, each opening in its place. */
export function PlainCatalogue(): ReactNode {
  const { language, museum } = useTour();
  const { gifts } = museum.catalogue;
  const [wanted, setWanted] = useState('');
  const opened = useVisitState((state) => state.opened);
  const filter = useMemo(() => createGiftFilter(gifts, language), [gifts, language]);
  const found = useMemo(() => {
    const matching = new Set(filter(wanted));
    // What is being read stays, also when a link led to it from a narrower list.
    return gifts.filter((gift) => matching.has(gift) || gift.id === (opened as string | null));
  }, [filter, wanted, gifts, opened]);
  const groups = useMemo(() => groupByCountry(found, language), [found, language]);
  return (
    <div className={css['plain']}>
      <header className={css['head']}>
        <h1>{language.text('museum.name')}</h1>
        <LanguageMenu className={css['language']} />
      </header>
      <UnknownNotice isListed />
      <p className={css['sentence']}>{language.text('plain.sentence', { count: gifts.length })}</p>
      {opened !== null && !museum.catalogue.find(opened) && (
        <Part shows={opened} isMissed>
          <article className={css['record']}>
            <h2>{language.text('veil.title')}</h2>
            <VeilContent exhibit={opened} />
          </article>
        </Part>
      )}
      <h2>{language.text('plain.title')}</h2>
      <GiftFilterField
        label={language.text('gifts.filter')}
        count={language.text('gifts.count', { count: found.length })}
        wanted={wanted}
        onWanted={setWanted}
      />
      <nav aria-label={language.text('plain.countries')} className={css['countries']}>
        {groups.map(({ id, name }) => (
          <a key={id} href={`#group-${id}`}>
            <bdi>{name}</bdi>
          </a>
        ))}
      </nav>
      {groups.map(({ id, name, gifts: members }) => (
        <section key={id} id={`group-${id}`} className={css['group']}>
          <h3>
            <bdi>{name}</bdi>{' '}
            <span className={css['count']}>{language.text('plain.count', { count: members.length })}</span>
          </h3>
          <ul>
            {members.map((gift) => (
              <GiftRow key={gift.id} gift={gift} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function GiftRow({ gift }: { readonly gift: GiftEntry }): ReactNode {
  const { visit } = useTour();
  const view = useRecordView();
  const isOpen = useVisitState(({ opened }) => opened === (gift.id as string));
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const link = row.current?.firstElementChild;
    if (!isOpen || !(link instanceof HTMLElement)) return;
    // Who came by an address, or by a link in another record, is brought to it; and so is the keyboard, if what
    // had it is gone.
    const { top, bottom } = link.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) row.current?.scrollIntoView({ block: 'start' });
    if (document.activeElement === document.body) link.focus({ preventScroll: true });
  }, [isOpen]);
  const toggle = (): void => {
    if (isOpen) visit.closeExhibit();
    else visit.openExhibit(gift.id as string as ExhibitId);
  };
  return (
    <li ref={row}>
      <GiftLink gift={gift} view={{ ...view, onFollow: toggle }} isOpen={isOpen} />
      {isOpen && (
        <Part shows={gift.id} isMissed>
          <article className={css['record']}>
            <GiftContent gift={gift} view={{ ...view, heading: 'h4' }} />
          </article>
        </Part>
      )}
    </li>
  );
}
