import { useMemo, type ReactNode } from 'react';
import { CountrySelect } from '../record/country-select.tsx';
import { describeFound } from '../record/describe-found.ts';
import { GiftFilterField } from '../record/gift-filter-field.tsx';
import { GiftLink } from '../record/gift-link.tsx';
import { PoolNote } from '../record/pool-note.tsx';
import { useGiftChoice } from '../record/use-gift-choice.ts';
import { createGiftFilter } from '../../language/create-gift-filter.ts';
import { Sheet } from './sheet.tsx';
import { useRecordView } from './use-record-view.ts';
import { useTour } from './use-tour.ts';
import css from './sheet.module.css';

/** More than this are not shown at once: the words asked for narrow the list. */
const most = 120;

/**
 * All documented gifts, and a box to find one by words. Where they are very many: those of one country, and the best of
 * all that the words find.
 */
export function GiftsSheet(): ReactNode {
  const tour = useTour();
  const { language } = tour;
  const { catalogue } = tour.museum;
  const view = useRecordView();
  const { wanted, setWanted, pool, searched, chooseCountry } = useGiftChoice(tour, catalogue);
  const filter = useMemo(() => {
    const gifts = pool.gifts.toSorted((a, b) => a.accession - b.accession);
    return createGiftFilter(gifts, language);
  }, [pool.gifts, language]);
  const filtered = useMemo(() => filter(wanted), [filter, wanted]);
  const found = searched ? (searched.found?.gifts ?? []) : filtered;
  const countFiltered = (): string | null =>
    pool.status === 'ready' ? language.text('gifts.count', { count: filtered.length }) : null;
  return (
    <Sheet title={language.text('gifts.title')}>
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
        isFirst
      />
      <ul className={css['rows']}>
        {found.slice(0, most).map((gift) => (
          <li key={gift.id}>
            <GiftLink gift={gift} view={view} />
          </li>
        ))}
      </ul>
      <PoolNote pool={searched ?? pool} language={language} />
      {found.length > most && (
        <p className={css['count']}>{language.text('gifts.more', { count: found.length - most })}</p>
      )}
    </Sheet>
  );
}
