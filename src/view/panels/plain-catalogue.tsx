import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { ListedGift } from '../../museum/catalogue/listed-gift.ts';
import type { ExhibitId } from '../../museum/display/room-display.ts';
import { CountrySelect } from '../record/country-select.tsx';
import { describeFound } from '../record/describe-found.ts';
import { GiftFilterField } from '../record/gift-filter-field.tsx';
import { GiftLink } from '../record/gift-link.tsx';
import { PoolNote } from '../record/pool-note.tsx';
import { useGiftChoice } from '../record/use-gift-choice.ts';
import { createGiftFilter } from '../../language/create-gift-filter.ts';
import { Share2 } from 'lucide-react';
import { GiftContent } from './gift-content.tsx';
import { groupByCountry } from './group-by-country.ts';
import { IconButton } from './icon-button.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { LateFace } from './late-face.tsx';
import { Part } from './part.tsx';
import { titleOf } from './title-of.ts';
import { UnknownNotice } from './unknown-notice.tsx';
import { useRecordView } from './use-record-view.ts';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import { VeilContent } from './veil-content.tsx';
import css from './plain.module.css';

/** The tour without a picture: that it cannot be drawn, and every documented gift, each opening in its place. */
export function PlainCatalogue(): ReactNode {
  const tour = useTour();
  const { faces, language, museum, pageLink, visit } = tour;
  const view = useRecordView();
  const { catalogue } = museum;
  const { wanted, setWanted, pool, searched, chooseCountry } = useGiftChoice(tour, catalogue);
  const { gifts } = pool;
  const opened = useVisitState((state) => state.opened);
  const filter = useMemo(() => createGiftFilter(gifts, language), [gifts, language]);
  const filtered = useMemo(() => {
    const matching = new Set(filter(wanted));
    // What is being read stays, also when a link led to it from a narrower list.
    return gifts.filter((gift) => matching.has(gift) || gift.id === (opened as string | null));
  }, [filter, wanted, gifts, opened]);
  const found = searched ? (searched.found?.gifts ?? []) : filtered;
  const countFiltered = (): string | null =>
    pool.status === 'ready' ? language.text('gifts.count', { count: filtered.length }) : null;
  // What an address names may be far down a list that comes page by page.
  const isListed = pool.isWhole || found.some(({ id }) => id === (opened as string | null));
  const reading = opened === null || isListed ? undefined : catalogue.find(opened);
  const groups = useMemo(() => groupByCountry(filtered, language), [filtered, language]);
  return (
    <div className={css['plain']}>
      <header className={css['head']}>
        <h1>{language.text('museum.name')}</h1>
        {faces.about && (
          <button type="button" className={css['about']} onClick={() => visit.openSheet('about')}>
            {language.text('bar.about')}
          </button>
        )}
        {faces.share && (
          <IconButton
            icon={Share2}
            name={language.text('share.title')}
            onPress={() => visit.openSheet('share')}
          />
        )}
        <LanguageMenu className={css['language']} />
      </header>
      <UnknownNotice isListed />
      <p className={css['sentence']}>{language.text('plain.sentence', { count: catalogue.documented })}</p>
      {pageLink && <LateFace load={pageLink} />}
      {opened !== null && !catalogue.find(opened) && (
        <Part shows={opened} isMissed>
          <article className={css['record']}>
            <h2>{language.text('veil.title')}</h2>
            <VeilContent exhibit={opened} />
          </article>
        </Part>
      )}
      {reading && (
        <Part shows={reading.id} isMissed>
          <article className={css['record']}>
            <h2>{titleOf(reading.id, tour).text}</h2>
            <GiftContent gift={reading} view={{ ...view, heading: 'h3' }} />
          </article>
        </Part>
      )}
      <h2>{language.text('plain.title')}</h2>
      {!pool.isWhole && (
        <CountrySelect
          groups={catalogue.list}
          group={pool.group}
          onChoose={chooseCountry}
          language={language}
        />
      )}
      <GiftFilterField
        label={language.text('gifts.filter')}
        count={
          searched ? searched.found && describeFound(searched.found, found.length, language) : countFiltered()
        }
        wanted={wanted}
        onWanted={setWanted}
      />
      {searched ? (
        <ul>
          {found.map((gift) => (
            <GiftRow key={gift.id} gift={gift} />
          ))}
        </ul>
      ) : (
        <>
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
                <span className={css['count']}>
                  {language.text('plain.count', { count: members.length })}
                </span>
              </h3>
              <ul>
                {members.map((gift) => (
                  <GiftRow key={gift.id} gift={gift} />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
      <PoolNote pool={searched ?? pool} language={language} />
      <PlainFace />
    </div>
  );
}

/** Of the faces only those that need no house to walk in. */
function PlainFace(): ReactNode {
  const { faces } = useTour();
  const sheet = useVisitState((state) => state.sheet);
  const load =
    sheet === 'about' || sheet === 'report' || sheet === 'share' || sheet === 'trail'
      ? faces[sheet]
      : undefined;
  if (!load) return null;
  return (
    <Part shows={sheet} isMissed>
      <LateFace load={load} />
    </Part>
  );
}

function GiftRow({ gift }: { readonly gift: ListedGift }): ReactNode {
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
