import type { GiftRecord } from '../../museum/catalogue/gift-record.ts';
import type { GiftSummary } from '../../museum/catalogue/gift-summary.ts';
import { listGiftLine } from '../../language/describe-gift.ts';
import type { Language } from '../../language/language.ts';
import type { BoardPart, BoardStyle } from './board-part.ts';

/** Language the records are written in. */
const catalogueTag = 'en';

/** What a board says of a gift before its record has come: its title, who gave it and when. */
export function wordTitle(gift: GiftSummary, language: Language): readonly BoardPart[] {
  const { text, tag } = language.choose(gift.title);
  return [
    { text, tag, style: 'title' },
    { text: listGiftLine(gift, language).join(' · '), tag: language.tag, style: 'lead' },
  ];
}

/** What a board says of a gift: who gave what to whom and when, and who says so, claim by claim. */
export function wordGift(record: GiftRecord, language: Language): readonly BoardPart[] {
  const { entry, occasion, description, disputes, claims, sources } = record;
  const own = (text: string, style: BoardStyle): BoardPart => ({ text, tag: language.tag, style });
  const catalogue = (text: string, style: BoardStyle): BoardPart => ({ text, tag: catalogueTag, style });
  const fact = (
    name: 'fact.recipient' | 'fact.occasion',
    says: string | null,
    isOurs: boolean,
  ): BoardPart[] =>
    says === null
      ? []
      : [own(language.text(name), 'name'), isOurs ? own(says, 'text') : catalogue(says, 'text')];
  const presumed = language.recipientName(entry.recipientPresumed);
  const recipient =
    language.recipientName(entry.recipient) ??
    (presumed === null ? null : language.text('fact.presumed', { name: presumed }));
  const described = language.choose(description);
  return [
    ...wordTitle(entry, language),
    { text: described.text, tag: described.tag, style: 'text' },
    ...fact('fact.recipient', recipient, true),
    ...fact('fact.occasion', occasion, false),
    ...(disputes === null
      ? []
      : [own(language.text('record.disputes'), 'name'), catalogue(disputes, 'text')]),
    own(language.text('record.claims'), 'name'),
    ...claims.flatMap(({ says, source }) => [
      catalogue(says, 'text'),
      own(nameSource(sources[source], source, language), 'source'),
    ]),
  ];
}

function nameSource(
  source: GiftRecord['sources'][string] | undefined,
  id: string,
  language: Language,
): string {
  if (!source) return language.text('source.missing', { id });
  const { publisher, title, published, reliability } = source;
  return [
    publisher ?? title ?? id,
    published === null ? language.text('source.undated') : language.date(published),
    language.text(`reliability.${reliability ?? 'unknown'}`),
  ].join(' · ');
}
