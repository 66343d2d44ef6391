import type { ReactNode } from 'react';
import type { GiftEntry } from '../../museum/catalogue/gift-entry.ts';
import { describeGift } from '../../language/describe-gift.ts';
import { Phrase } from './phrase.tsx';
import type { RecordView } from './record-view.ts';
import css from './record.module.css';

export interface GiftLinkProps {
  readonly gift: GiftEntry;
  readonly view: Pick<RecordView, 'language' | 'linkTo'>;
}

/** A link to another gift: its title, and who gave it and when. `data-exhibit` lets the tour lead there on foot. */
export function GiftLink({ gift, view: { language, linkTo } }: GiftLinkProps): ReactNode {
  const title = language.choose(gift.title);
  const { giver, country, date } = describeGift(gift, language);
  return (
    <a className={css['giftLink']} href={linkTo({ exhibit: gift.id })} data-exhibit={gift.id}>
      <span className={css['giftTitle']}>
        <Phrase text={title.text} tag={title.tag} language={language} />
      </span>
      <span className={css['giftLine']}>
        <Phrase text={giver} tag={gift.giver === null ? language.tag : 'en'} language={language} />
        {country !== null && (
          <>
            {' · '}
            <bdi>{country}</bdi>
          </>
        )}
        {' · '}
        <bdi>{date}</bdi>
      </span>
    </a>
  );
}
