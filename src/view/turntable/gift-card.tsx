import { useEffect, useState, type ReactNode } from 'react';
import type { GiftEntry } from '../../museum/catalogue/gift-entry.ts';
import type { GiftRecord } from '../../museum/catalogue/gift-record.ts';
import { isOutlined } from '../../museum/display/is-outlined.ts';
import { ModelSection } from '../record/model-section.tsx';
import { Phrase } from '../record/phrase.tsx';
import type { ModelState } from './turntable.ts';
import type { TurntableWords } from './turntable-services.ts';
import css from './turntable.module.css';

export interface GiftCardProps {
  readonly words: TurntableWords;
  readonly gift: GiftEntry;
  readonly model: ModelState | undefined;
  /** Its number in the picture; null where it stands alone. */
  readonly number: number | null;
  readonly onRetry: () => void;
  readonly onApproach: () => void;
  /** Null for the gift one came with. */
  readonly onRemove: (() => void) | null;
}

/** What one thing on the turntable is, how large, and what its model goes by. */
export function GiftCard(props: GiftCardProps): ReactNode {
  const { words, gift, model, number, onRetry, onApproach, onRemove } = props;
  const { language, say, linkTo } = words;
  const record = useRecord(words, gift.id);
  const title = language.choose(gift.title);
  const [width, height, depth] = gift.size.map((side) => language.number(Math.round(side * 1000) / 1000));
  return (
    <section className={css['card']}>
      {number !== null && (
        <h3>
          <button
            type="button"
            className={css['numbered']}
            aria-label={say('nearer', { title: title.text })}
            onClick={onApproach}
          >
            <span className={css['number']} aria-hidden="true">
              {language.number(number)}
            </span>
            <span lang={title.tag}>{title.text}</span>
          </button>
        </h3>
      )}
      <p>{say('size', { width: width ?? '', height: height ?? '', depth: depth ?? '' })}</p>
      {model === 'loading' && <output className={css['quiet']}>{say('loading')}</output>}
      {model === 'failed' && (
        <p role="alert">
          {say('failed')}{' '}
          <button type="button" className={css['worded']} onClick={onRetry}>
            {say('again')}
          </button>
        </p>
      )}
      {isOutlined(gift) && <Whereabouts words={words} gift={gift} record={record} />}
      {record === 'failed' ? (
        <p>{say('recordFailed')}</p>
      ) : (
        record && (
          <ModelSection record={record} view={{ language, linkTo, heading: number === null ? 'h3' : 'h4' }} />
        )
      )}
      {onRemove && (
        <button type="button" className={css['worded']} onClick={onRemove}>
          {say('remove', { title: title.text })}
        </button>
      )}
    </section>
  );
}

interface WhereaboutsProps extends Pick<GiftCardProps, 'words' | 'gift'> {
  readonly record: GiftRecord | 'failed' | null;
}

/** Where a thing is that stands whole here and is not in the house. */
function Whereabouts({ words: { language, say }, gift, record }: WhereaboutsProps): ReactNode {
  const recipient = language.recipientName(gift.recipient);
  return (
    <div className={css['note']}>
      <p>{say(gift.whereabouts === 'outgoing' ? 'outgoing' : 'elsewhere')}</p>
      {gift.whereabouts === 'outgoing' && recipient !== null && <p>{say('went', { recipient })}</p>}
      {record !== null && record !== 'failed' && (
        <p>
          <Phrase text={record.whereaboutsReason} language={language} />
        </p>
      )}
    </div>
  );
}

/** What is known of a gift, as it comes: null until then. */
function useRecord({ fetchRecord }: TurntableWords, gift: string): GiftRecord | 'failed' | null {
  const [record, setRecord] = useState<GiftRecord | 'failed' | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (come: GiftRecord | 'failed'): void => {
      if (isWanted) setRecord(come);
    };
    fetchRecord(gift).then(take, () => take('failed'));
    return () => {
      isWanted = false;
    };
  }, [fetchRecord, gift]);
  return record;
}
