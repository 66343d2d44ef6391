import { describeGift } from '../../src/language/describe-gift.ts';
import type { GiftSummary } from '../../src/museum/catalogue/gift-summary.ts';
import type { Voice } from './site-facts.ts';
import { html, type Markup } from './html.ts';
import { chosenPhrase, phrase } from './phrase-part.ts';
import { smallPictureOf } from './picture-part.ts';
import { pathOfPage } from './site-paths.ts';

/** Who gave it, of which country, when. */
export function giftLine(gift: GiftSummary, voice: Voice): Markup {
  const { giver, country, date } = describeGift(gift, voice.language);
  return html`${phrase(giver, voice, gift.giver === null ? voice.language.tag : 'en')}${
      country !== null && html` · <bdi>${country}</bdi>`
    }
    · <bdi>${date}</bdi>`;
}

/** Links to the pages of gifts, from a page in a folder. */
export function giftRows(gifts: readonly GiftSummary[], voice: Voice): Markup {
  const rows = gifts.map(
    (gift) =>
      html`<li>
        <a href="../${pathOfPage('exhibit', gift.id)}">${chosenPhrase(gift.title, voice)}</a>
        <span class="line">${giftLine(gift, voice)}</span>
      </li> `,
  );
  return html`<ul class="gifts">
    ${rows}
  </ul>`;
}

/** The same with the posters of the gifts: what stands in a room. */
export function giftCards(gifts: readonly GiftSummary[], voice: Voice): Markup {
  const cards = gifts.map(
    (gift) =>
      html`<li>
        ${smallPictureOf(`../posters/exhibit/${gift.id}`)}
        <a href="../${pathOfPage('exhibit', gift.id)}">${chosenPhrase(gift.title, voice)}</a>
        <span class="line">${giftLine(gift, voice)}</span>
      </li> `,
  );
  return html`<ul class="cards">
    ${cards}
  </ul>`;
}
