import type { SourceRecord } from '../../src/museum/catalogue/gift-record.ts';
import { toWebAddress } from '../../src/view/record/web-address.ts';
import { nameSource, outsideLink, stateNotice } from './citation-part.ts';
import { totalLine } from './claims-page.ts';
import { giftLink } from './gift-rows.ts';
import { fact, section } from './gift-sections.ts';
import { html, type Markup, type Part } from './html.ts';
import type { Resting } from './index-facts.ts';
import { cutRows, partLinks } from './list-page.ts';
import { writePage, type PageAssets } from './page-frame.ts';
import type { PageVoice } from './page-voice.ts';
import { chosenPhrase, phrase, romanised } from './phrase-part.ts';
import type { SiteFacts } from './site-facts.ts';
import { describeSourceThings } from './things.ts';

/** Gifts whose claims stand on one page of a source. */
const giftsOnPage = 50;

/** Number of pages of a source. */
export function countSourceParts(id: string, { index }: SiteFacts): number {
  return cutRows(index.sources.get(id)?.claims ?? [], giftsOnPage).length;
}

/** The page of one source: what it is, the ways to it, and all that rests on it. */
export function sourcePage(
  source: SourceRecord,
  part: number,
  facts: SiteFacts,
  assets: PageAssets,
  voice: PageVoice,
): string {
  const { language, words } = voice;
  const resting = facts.index.sources.get(source.id);
  const plain = source.title ?? nameSource(source);
  const title = part === 0 ? plain : words('index.of', { title: plain, page: part + 1 });
  const date = source.published === null ? language.text('source.undated') : language.date(source.published);
  return writePage(
    {
      title,
      heading:
        part === 0 ? phrase(plain, voice, source.title === null ? null : source.language) : html`${title}`,
      description: `${nameSource(source)}, ${date}. ${language.text(`sourceKind.${source.kind ?? 'unknown'}`)}`,
      walk: null,
      line: html`${source.publisher !== null && source.title !== null && html`${phrase(source.publisher, voice, null)} · `}<bdi
          >${date}</bdi
        >`,
      lead: part === 0 && romanised(plain, voice),
      picture: null,
      main: [
        part === 0 && [citedSection(source, voice), !resting && html`<p>${words('source.nothing')}</p>`],
        resting && claimsSection(source.id, resting, part, voice),
        resting && part === 0 && restingSections(resting, facts, voice),
      ],
      aside: null,
      licence: language.text('record.licence'),
      things: describeSourceThings(source, facts, voice),
      alternates: [],
    },
    facts,
    assets,
    voice,
  );
}

function citedSection(source: SourceRecord, voice: PageVoice): Markup {
  const { language, words } = voice;
  const { title, publisher, published, kind, language: tag, reliability, note, readInPart } = source;
  const tongue = tag === null ? null : language.languageName(tag);
  return section(
    words('source.cited'),
    html`<dl>
        ${fact(words('source.title'), title !== null && phrase(title, voice, tag), voice)}
        ${fact(words('source.publisher'), publisher !== null && [phrase(publisher, voice, null), romanised(publisher, voice)], voice)}
        ${fact(words('source.date'), published !== null && language.date(published), voice)}
        ${fact(words('source.kind'), language.text(`sourceKind.${kind ?? 'unknown'}`), voice)}
        ${tongue !== null && fact(words('source.language'), tongue, voice)}
        ${fact(words('source.reliability'), language.text(`reliability.${reliability ?? 'unknown'}`), voice)}
        ${note !== null && fact(words('source.note'), phrase(note, voice), voice)}
      </dl>
      ${readInPart && html`<p class="small">${words('source.inPart')}</p>`} ${ways(source, voice)}`,
  );
}

/** To the page itself, and to where a copy of it may be kept. */
function ways({ url, isStateSite }: SourceRecord, voice: PageVoice): Markup {
  const { language, words } = voice;
  const address = toWebAddress(url);
  if (!address) return html`<p>${language.text('source.noAddress')}</p>`;
  const links = [
    outsideLink(url, words('source.open')),
    html`<br />`,
    outsideLink(`https://web.archive.org/web/*/${address.href}`, words('source.archive')),
  ];
  return isStateSite ? stateNotice(links, voice) : html`<p class="ways">${links}</p>`;
}

function claimsSection(id: string, { claims }: Resting, part: number, voice: PageVoice): Part {
  if (claims.length === 0) return null;
  const { language, words } = voice;
  const parts = cutRows(claims, giftsOnPage);
  return section(words('source.claims'), [
    html`<ul class="plain">
      ${(parts[part] ?? []).map(
        ({ gift, claims: said }) =>
          html`<li>
            <p>${giftLink(gift, voice)}</p>
            ${said.map(
              ({ field, says }) =>
                html`<p class="small">
                  <strong>${language.text(`claimField.${field}`)}</strong> ${phrase(says, voice)}
                </p> `,
            )}
          </li> `,
      )}
    </ul>`,
    partLinks('source', id, part, parts.length, voice),
  ]);
}

function restingSections(
  { totals, rooms, tours, events, corrections, statements }: Resting,
  facts: SiteFacts,
  voice: PageVoice,
): Part {
  const { language, words } = voice;
  const list = (title: string, rows: readonly Part[], type = 'gifts'): Markup | null =>
    rows.length === 0
      ? null
      : section(
          title,
          html`<ul class="${type}">
            ${rows.map((row) => html`<li>${row}</li> `)}
          </ul>`,
        );
  const giftNamed = (id: string): Markup | null => {
    const gift = facts.placed.museum.catalogue.find(id);
    return gift ? html`<p>${giftLink(gift, voice)}</p>` : null;
  };
  const link = (kind: 'room' | 'tour', id: string, name: Readonly<Record<string, string>>): Markup =>
    html`<a href="${voice.linkTo(kind, id)}">${chosenPhrase(name, voice)}</a>`;
  return [
    list(
      words('source.totals'),
      totals.map((total) => [
        html`<p>${totalLine(total, voice)}</p>`,
        html`<p class="small">${phrase(total.note, voice)}</p>`,
      ]),
      'plain',
    ),
    list(
      words('source.statements'),
      statements.map(({ gift, resolution, statement: { who, date, said } }) => [
        html`<p>
          <strong>${phrase(who, voice)}</strong
          >${date !== null && html`, <bdi>${language.date(date)}</bdi>`}${
            resolution.resolution !== '' && html` · <bdi>${resolution.resolution}</bdi>`
          }
        </p>`,
        html`<p class="small">${phrase(said, voice)}</p>`,
        html`<p>${giftLink(gift, voice)}</p>`,
      ]),
      'plain',
    ),
    list(
      words('source.corrections'),
      corrections.map(({ gift, field, date, kind, reason }) => [
        html`<p class="label">
          ${language.text(`claimField.${field}`)} · ${language.text(`correction.${kind}`)} ·
          <bdi>${language.date(date)}</bdi>
        </p>`,
        html`<p class="small">${chosenPhrase(reason, voice)}</p>`,
        gift !== null && giftNamed(gift),
      ]),
      'plain',
    ),
    list(
      words('source.tours'),
      tours.map(({ id, title }) => link('tour', id, title)),
    ),
    list(
      words('source.rooms'),
      rooms.map(({ id, name }) => link('room', id, name)),
    ),
    list(
      words('source.events'),
      events.map(
        ({ date, title }) =>
          html`${chosenPhrase(title, voice)} <span class="line"><bdi>${language.date(date)}</bdi></span>`,
      ),
    ),
  ];
}
