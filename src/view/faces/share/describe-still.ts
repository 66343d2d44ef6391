import { describeGift } from '../../../language/describe-gift.ts';
import type { Text } from '../../../language/create-text.ts';
import type { Language } from '../../../language/language.ts';
import type { ShareKey } from '../../../language/load-share-text.ts';
import type { GiftSummary } from '../../../museum/catalogue/gift-summary.ts';

/** So many gifts are called by name: who listens should not have to listen to a list. */
const mostNamed = 6;

/** What a still shows. */
export interface StillContent {
  /** Name of the room, as it is read. */
  readonly room: string;
  /** The gift whose panel is open; null where there is none. */
  readonly shown: GiftSummary | null;
  /** Documented gifts in the picture, the largest first. */
  readonly gifts: readonly GiftSummary[];
  readonly hasVeils: boolean;
}

/** A picture in words, for those who do not see it. */
export function describeStill(content: StillContent, words: Text<ShareKey>, language: Language): string {
  const { room, shown, hasVeils } = content;
  const others = content.gifts.filter(({ id }) => id !== shown?.id);
  const named = others.slice(0, mostNamed).map((gift) => words.text('alt.one', nameGift(gift, language)));
  const left = others.length - named.length;
  const list = [...named, ...(left > 0 ? [words.text('alt.more', { count: left })] : [])];
  return [
    shown ? words.text('alt.gift', { ...nameGift(shown, language), room }) : words.text('alt.room', { room }),
    ...(list.length > 0
      ? [
          words.text(shown ? 'alt.also' : 'alt.seen', {
            gifts: new Intl.ListFormat(language.tag, { type: 'conjunction' }).format(list),
          }),
        ]
      : []),
    ...(hasVeils ? [words.text('alt.veils')] : []),
    words.text('alt.drawn'),
  ].join(' ');
}

function nameGift(gift: GiftSummary, language: Language): { readonly gift: string; readonly giver: string } {
  const { giver, country } = describeGift(gift, language);
  const listed = country === null || giver === '' ? (country ?? giver) : `${giver} (${country})`;
  return {
    gift: language.choose(gift.title).text,
    giver: listed.length > 0 ? listed : language.text('museum.name'),
  };
}
