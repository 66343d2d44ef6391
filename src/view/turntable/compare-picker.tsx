import { useMemo, useState, type ReactNode } from 'react';
import type { GiftEntry } from '../../museum/catalogue/gift-entry.ts';
import type { ListedGift } from '../../museum/catalogue/listed-gift.ts';
import { createGiftFilter } from '../../language/create-gift-filter.ts';
import { describeGift } from '../../language/describe-gift.ts';
import { CountrySelect } from '../record/country-select.tsx';
import { describeFound } from '../record/describe-found.ts';
import { GiftFilterField } from '../record/gift-filter-field.tsx';
import { PoolNote } from '../record/pool-note.tsx';
import { useGiftChoice } from '../record/use-gift-choice.ts';
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

/** Asked of a search: what is offered, and what may stand on the turntable already. */
const mostSearched = mostOffered + 4;

/** Finds another gift by words and sets it beside what is shown. */
export function ComparePicker({ words, shown, isFull, onPick }: ComparePickerProps): ReactNode {
  const { museum, fetchRecord, language, say } = words;
  const { catalogue } = museum;
  const [hasFailed, setFailed] = useState(false);
  const { wanted, setWanted, pool, searched, chooseCountry } = useGiftChoice(words, catalogue, mostSearched);
  const filter = useMemo(() => {
    const gifts = pool.gifts.toSorted((a, b) => a.accession - b.accession);
    return createGiftFilter(gifts, language);
  }, [pool.gifts, language]);
  const isShown = (gift: ListedGift): boolean => shown.some(({ id }) => id === gift.id);
  const isAsked = wanted.trim() !== '';
  const matching = searched ? (searched.found?.gifts ?? []) : filter(wanted);
  const found = isAsked ? matching.filter((gift) => !isShown(gift)) : null;
  const answer = searched?.found ?? null;
  // Not counted: what stands there already.
  const left = answer && { ...answer, total: answer.total - matching.filter(isShown).length };
  const offered = found?.slice(0, mostOffered) ?? [];
  // What it looks like is in its record.
  const pick = (gift: ListedGift): void => {
    fetchRecord(gift.id).then(
      ({ entry }) => {
        setFailed(false);
        setWanted('');
        onPick(entry);
      },
      () => setFailed(true),
    );
  };
  return (
    <section className={css['compare']}>
      <h3>{say('compare')}</h3>
      {isFull ? (
        <p>{say('full')}</p>
      ) : (
        <>
          {!pool.isWhole && (
            <CountrySelect
              groups={catalogue.list}
              group={pool.group}
              onChoose={chooseCountry}
              language={language}
            />
          )}
          <GiftFilterField
            label={say('find')}
            count={
              searched
                ? left && describeFound(left, offered.length, language)
                : found && say('found', { count: found.length })
            }
            wanted={wanted}
            onWanted={setWanted}
          />
          {hasFailed && <output>{say('recordFailed')}</output>}
          {(isAsked || pool.status === 'failed') && <PoolNote pool={searched ?? pool} language={language} />}
          <ul>
            {offered.map((gift) => {
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
