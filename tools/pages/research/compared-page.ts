import type { GiftEntry } from '../../../src/museum/catalogue/gift-entry.ts';
import { sourceLink } from '../citation-part.ts';
import { giftLine, giftLink } from '../gift-rows.ts';
import { html, type Markup } from '../html.ts';
import type { ListedRows } from '../index-pages.ts';
import { cutRows, partLinks } from '../list-page.ts';
import type { PageAssets } from '../page-frame.ts';
import type { PageVoice } from '../page-voice.ts';
import { phrase } from '../phrase-part.ts';
import type { SiteFacts } from '../site-facts.ts';
import { researchWords } from './research-words.ts';
import { writeListPage } from '../write-list-page.ts';

/** Gifts of which accounts differ in one part of the record: what is at odds, and what each source says. */
export function comparedPage(
  list: ListedRows<GiftEntry>,
  part: number,
  facts: SiteFacts,
  assets: PageAssets,
  voice: PageVoice,
): string {
  const { language, words } = voice;
  const field = list.id.split('.')[1] ?? '';
  const name = researchWords(language.tag)('disputes.list', { what: list.name });
  const title = part === 0 ? name : words('index.of', { title: name, page: part + 1 });
  const parts = cutRows(list.rows);
  return writeListPage(
    {
      title,
      description: words('index.giftsLead'),
      line: words('country.gifts', { count: list.rows.length }),
      main: [
        html`<ul class="plain">
          ${(parts[part] ?? []).map((gift) => comparedRow(gift, field, facts, voice))}
        </ul>`,
        partLinks('exhibit', list.id, part, parts.length, voice),
      ],
    },
    facts,
    assets,
    voice,
  );
}

function comparedRow(gift: GiftEntry, field: string, facts: SiteFacts, voice: PageVoice): Markup {
  const { disputes, claims } = facts.placed.record(gift);
  return html`<li>
    <p>${giftLink(gift, voice)}</p>
    <p class="line">${giftLine(gift, voice)}</p>
    ${disputes !== null && html`<p class="marked">${phrase(disputes, voice)}</p>`}
    ${claims
      .filter((claim) => claim.field === field)
      .map(
        ({ says, source }) =>
          html`<p class="small">
            ${phrase(says, voice)} (${sourceLink(facts.sources[source], source, voice)})
          </p> `,
      )}
  </li> `;
}
