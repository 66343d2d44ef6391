import { useId, useState, type ReactNode } from 'react';
import { listGiftLine } from '../../language/describe-gift.ts';
import { useGiftSearch } from '../../view/record/use-gift-search.ts';
import type { BuilderServices } from './builder-services.ts';
import type { EmbedPlace } from './embed-place.ts';
import type { BuilderWords } from './load-builder-words.ts';
import css from './builder.module.css';

/** Rows of an answer that are shown: who does not find it among them writes another word. */
const mostShown = 12;

export interface GiftChoiceProps {
  readonly services: BuilderServices;
  readonly said: BuilderWords;
  /** Id of the gift chosen; null for none. */
  readonly chosen: string | null;
  readonly onChoose: (place: EmbedPlace) => void;
}

/** Finds a gift by words, as the tour's own search does. */
export function GiftChoice({
  services,
  said: { language, words },
  chosen,
  onChoose,
}: GiftChoiceProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState('');
  const search = useGiftSearch(services.finder, typed, mostShown);
  const found = search?.found;
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{words.text('find.label')}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={typed}
        placeholder={words.text('find.hint')}
        onChange={({ target }) => setTyped(target.value)}
      />
      <output className={css['note']}>
        {search?.status === 'loading' && !found && words.text('find.loading')}
        {found && words.text('find.count', { count: found.total })}
      </output>
      {search?.status === 'failed' && (
        <p role="alert">
          {words.text('failed')}{' '}
          <button type="button" className={css['quiet']} onClick={search.retry}>
            {language.text('panel.tryAgain')}
          </button>
        </p>
      )}
      {found && found.gifts.length > 0 && (
        <ul className={css['found']} aria-label={words.text('find.results')}>
          {found.gifts.map((gift) => {
            const title = language.choose(gift.title);
            return (
              <li key={gift.id}>
                <button
                  type="button"
                  aria-pressed={gift.id === chosen}
                  onClick={() => onChoose({ exhibit: gift.id })}
                >
                  <span>
                    <bdi lang={title.tag}>{title.text}</bdi>
                  </span>
                  <small>{language.list(listGiftLine(gift, language))}</small>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
