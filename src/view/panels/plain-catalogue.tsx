import { useMemo, type ReactNode } from 'react';
import type { GiftEntry } from '../../museum/catalogue/gift-entry.ts';
import type { ExhibitId } from '../../museum/display/room-display.ts';
import { GiftLink } from '../record/gift-link.tsx';
import { GiftContent } from './gift-content.tsx';
import { groupByCountry } from './group-by-country.ts';
import { LanguageMenu } from './language-menu.tsx';
import { Part } from './part.tsx';
import { UnknownNotice } from './unknown-notice.tsx';
import { useRecordView } from './use-record-view.ts';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import css from './plain.module.css';

/** The tour without a picture: that it cannot be drawn, and every documented gift, each opening in its place. */
export function PlainCatalogue(): ReactNode {
  const { language, museum } = useTour();
  const { gifts } = museum.catalogue;
  const groups = useMemo(() => groupByCountry(gifts, language), [gifts, language]);
  return (
    <div className={css['plain']}>
      <header className={css['head']}>
        <h1>{language.text('museum.name')}</h1>
        <LanguageMenu className={css['language']} />
      </header>
      <UnknownNotice />
      <p className={css['sentence']}>{language.text('plain.sentence', { count: gifts.length })}</p>
      <h2>{language.text('plain.title')}</h2>
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
  const toggle = (): void => {
    if (isOpen) visit.closeExhibit();
    else visit.openExhibit(gift.id as string as ExhibitId);
  };
  return (
    <li>
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
