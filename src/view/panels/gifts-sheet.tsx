import { useMemo, useState, type ReactNode } from 'react';
import { GiftFilterField } from '../record/gift-filter-field.tsx';
import { GiftLink } from '../record/gift-link.tsx';
import { createGiftFilter } from '../../language/create-gift-filter.ts';
import { Sheet } from './sheet.tsx';
import { useRecordView } from './use-record-view.ts';
import { useTour } from './use-tour.ts';
import css from './sheet.module.css';

/** More than this are not shown at once: the words asked for narrow the list. */
const most = 120;

/** All documented gifts, and a box to find one by words. */
export function GiftsSheet(): ReactNode {
  const { language, museum } = useTour();
  const view = useRecordView();
  const [wanted, setWanted] = useState('');
  const filter = useMemo(() => createGiftFilter(museum.catalogue.gifts, language), [museum, language]);
  const found = useMemo(() => filter(wanted), [filter, wanted]);
  return (
    <Sheet title={language.text('gifts.title')}>
      <GiftFilterField
        label={language.text('gifts.filter')}
        count={language.text('gifts.count', { count: found.length })}
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
      {found.length > most && (
        <p className={css['count']}>{language.text('gifts.more', { count: found.length - most })}</p>
      )}
    </Sheet>
  );
}
