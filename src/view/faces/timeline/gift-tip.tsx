import { useEffect, useState, type CSSProperties, type ReactNode } from 'react';
import { describeGift } from '../../../language/describe-gift.ts';
import type { ListedGift } from '../../../museum/catalogue/listed-gift.ts';
import { useTour } from '../../panels/use-tour.ts';
import css from './timeline.module.css';

export interface GiftTipProps {
  readonly row: number;
  /** Point of the page, CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** What lies under the pointer: for who sees it, because the list says the same. */
export function GiftTip({ row, x, y }: GiftTipProps): ReactNode {
  const { language, list } = useTour();
  const [come, setCome] = useState<{ readonly row: number; readonly gift: ListedGift } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    list.pick([row], stop.signal).then(
      ([gift]) => !stop.signal.aborted && gift && setCome({ row, gift }),
      // Nothing is said of what does not come: it can be opened all the same.
      () => {},
    );
    return () => stop.abort();
  }, [list, row]);
  if (come?.row !== row) return null;
  const { country, date } = describeGift(come.gift, language);
  return (
    <div
      aria-hidden="true"
      className={css['tip']}
      style={{ '--x': `${x}px`, '--y': `${y}px` } as CSSProperties}
    >
      <strong>{language.choose(come.gift.title).text}</strong>
      <span>{[country, date].filter(Boolean).join(' · ')}</span>
    </div>
  );
}
