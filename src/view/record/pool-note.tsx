import type { ReactNode } from 'react';
import { listPageSize } from '../../museum/catalogue/listed-gift.ts';
import type { Language } from '../../language/language.ts';
import type { GiftPool } from './use-gift-pool.ts';
import css from './gift-filter-field.module.css';

export interface PoolNoteProps {
  readonly pool: Pick<GiftPool, 'status' | 'retry'> & Partial<Pick<GiftPool, 'left' | 'more'>>;
  readonly language: Language;
  /** Gifts that come next, at most. */
  readonly most?: number;
}

/** What there is to say below a list of gifts: that it is on its way, or did not come, or goes on. */
export function PoolNote({ pool, language, most = listPageSize }: PoolNoteProps): ReactNode {
  const { status, left = 0, more, retry } = pool;
  if (status === 'loading') return <output className={css['note']}>{language.text('gifts.loading')}</output>;
  if (status === 'failed') {
    return (
      <p className={css['note']} role="alert">
        {language.text('gifts.failed')}{' '}
        <button type="button" onClick={retry}>
          {language.text('panel.tryAgain')}
        </button>
      </p>
    );
  }
  if (left === 0) return null;
  return (
    <p className={css['note']}>
      <button type="button" onClick={more}>
        {language.text('gifts.showMore', { count: Math.min(left, most) })}
      </button>
    </p>
  );
}
