import type { ClaimedTotal } from '../../src/museum/catalogue/catalogue.ts';
import { orderClaims } from '../../src/museum/catalogue/order-claims.ts';
import { sourceLink } from './citation-part.ts';
import { html, type Markup } from './html.ts';
import type { PageAssets } from './page-frame.ts';
import type { PageVoice } from './page-voice.ts';
import { phrase } from './phrase-part.ts';
import type { SiteFacts } from './site-facts.ts';
import { writeListPage } from './write-list-page.ts';

/** Every claimed total of the collection, the oldest first, each with who says so. */
export function claimsPage(facts: SiteFacts, assets: PageAssets, voice: PageVoice): string {
  const { language, words } = voice;
  const { catalogue } = facts.placed.museum;
  const rows = orderClaims(catalogue.totals).map(
    (total) =>
      html`<li id="claim-${total.id}">
        <p class="label"><bdi>${language.date(total.date)}</bdi></p>
        <p>
          ${totalLine(total, voice)}${
            total.id === catalogue.shownTotal.id && html` <span class="plate">${words('claims.shown')}</span>`
          }
        </p>
        <p class="small">${phrase(total.note, voice)}</p>
        <p class="small">
          ${total.sources.map((id, at) => html`${at > 0 && '; '}${sourceLink(facts.sources[id], id, voice)}`)}
        </p>
      </li> `,
  );
  return writeListPage(
    {
      title: words('claims.title'),
      description: words('claims.lead'),
      main: [
        html`<p class="description">${words('claims.lead')}</p>`,
        html`<ol class="plain claims">
          ${rows}
        </ol>`,
      ],
    },
    facts,
    assets,
    voice,
  );
}

/** What is claimed, in one line: how many gifts of what, from how many countries, in how many rooms. */
export function totalLine(
  { gifts, countries, rooms, counts }: ClaimedTotal,
  { language, words }: PageVoice,
): Markup {
  const what =
    counts === 'all' || counts === 'on-display'
      ? words(`claims.counts.${counts}`)
      : words('claims.counts.leader', { leader: language.recipientName(counts) ?? counts });
  return html`<strong
      >${gifts === null ? words('claims.noNumber') : words('country.gifts', { count: gifts })}</strong
    >
    ·
    ${what}${countries !== null && ` · ${words('claims.countries', { count: countries })}`}${
      rooms !== null && ` · ${words('claims.rooms', { count: rooms })}`
    }`;
}
