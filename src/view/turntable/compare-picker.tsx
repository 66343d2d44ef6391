import { useMemo, useState, type ReactNode } from 'react';
import type { GiftEntry } from '../../museum/catalogue/gift-entry.ts';
import { createGiftFilter } from '../../language/create-gift-filter.ts';
import { describeGift } from '../../language/describe-gift.ts';
import { GiftFilterField } from '../record/gift-filter-field.tsx';
import type { TurntableWords } from './turntable-services.ts';
import css from './turntable.module.css';

export interface ComparePickerProps {
  readonly words: TurntableWords;
  readonly shown: readonly GiftEntry[];
  readonly isFull: boolean;
  readonly onPick: (gift: GiftEntry) => void;
}

/** More than this are not offered at once: further words narrow them. */
const mostOffered = 6;

/** Finds another gift by words and sets it beside what is shown. */
export function ComparePicker({ words, shown, isFull, onPick }: ComparePickerProps): ReactNode {
  const { museum, language, say } = words;
  const [wanted, setWanted] = useState('');
  const filter = useMemo(() => createGiftFilter(museum.catalogue.gifts, language), [museum, language]);
  const found = wanted.trim() === '' ? null : filter(wanted).filter((gift) => !shown.includes(gift));
  const pick = (gift: GiftEntry): void => {
    setWanted('');
    onPick(gift);
  };
  return (
    <section className={css['compare']}>
      <h3>{say('compare')}</h3>
      {isFull ? (
        <p>{say('full')}</p>
      ) : (
        <>
          <GiftFilterField
            label={say('find')}
            count={found && say('found', { count: found.length })}
            wanted={wanted}
            onWanted={setWanted}
          />
          <ul>
            {found?.slice(0, mostOffered).map((gift) => {
              const title = language.choose(gift.title);
              return (
                <li key={gift.id}>
                  <button type="button" onClick={() => pick(gift)}>
                    <span lang={title.tag}>{title.text}</span>
                    <span className={css['quiet']}>
                      {[describeGift(gift, language).country, describeGift(gift, language).date]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
