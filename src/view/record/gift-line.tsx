import type { ReactNode } from 'react';
import type { GiftSummary } from '../../museum/catalogue/gift-summary.ts';
import { describeGift } from '../../language/describe-gift.ts';
import type { Language } from '../../language/language.ts';
import { Phrase } from './phrase.tsx';

export interface GiftLineProps {
  readonly gift: GiftSummary;
  readonly language: Language;
}

/** Who gave it, of which country, when: in one line, each part set apart. */
export function GiftLine({ gift, language }: GiftLineProps): ReactNode {
  const { giver, country, date } = describeGift(gift, language);
  return (
    <>
      {giver && <Phrase text={giver} tag={gift.giver === null ? language.tag : 'en'} language={language} />}
      {giver && country && ' · '}
      {country && <bdi>{country}</bdi>}
      {(giver || country) && date && ' · '}
      {date && <bdi>{date}</bdi>}
    </>
  );
}
