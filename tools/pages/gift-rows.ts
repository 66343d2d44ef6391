import { describeGift } from '../../src/language/describe-gift.ts';
import type { GiftSummary } from '../../src/museum/catalogue/gift-summary.ts';
import { html, type Markup } from './html.ts';
import type { PageVoice } from './page-voice.ts';
import { chosenPhrase, phrase } from './phrase-part.ts';
import { smallPictureOf } from './picture-part.ts';

/**
 * Who gave it, of which country, when.
 *
 * @param isFromHere the page says itself of which country
 */
export function giftLine(gift: GiftSummary, voice: PageVoice, isFromHere = false): Markup {
  const { giver, country, date } = describeGift(gift, voice.language);
  const parts = [
    giver !== '' && phrase(giver, voice, gift.giver === null ? voice.language.tag : 'en'),
    country !== null && !isFromHere && html`<bdi>${country}</bdi>`,
    date !== '' && html`<bdi>${date}</bdi>`,
  ].filter((part) => part !== false);
  return html`${parts.map((part, at) => html`${at > 0 && ' · '}${part}`)}`;
}

/** A link to the page of a gift. */
export function giftLink({ id, title }: Pick<GiftSummary, 'id' | 'title'>, voice: PageVoice): Markup {
  return html`<a href="${voice.linkTo('exhibit', id)}">${chosenPhrase(title, voice)}</a>`;
}

/** Links to the pages of gifts. */
export function giftRows(gifts: readonly GiftSummary[], voice: PageVoice): Markup {
  const rows = gifts.map(
    (gift) =>
      html`<li>
        ${giftLink(gift, voice)}
        <span class="line">${giftLine(gift, voice)}</span>
      </li> `,
  );
  return html`<ul class="gifts">
    ${rows}
  </ul>`;
}

/** The same with the posters of the gifts: what stands in a room, what a country gave. */
export function giftCards(gifts: readonly GiftSummary[], voice: PageVoice, areFromHere = false): Markup {
  const cards = gifts.map(
    (gift) =>
      html`<li>
        ${smallPictureOf(`${voice.base}posters/exhibit/${gift.id}`)} ${giftLink(gift, voice)}
        <span class="line">${giftLine(gift, voice, areFromHere)}</span>
      </li> `,
  );
  return html`<ul class="cards">
    ${cards}
  </ul>`;
}
