import type { GiftEntry } from '../../src/museum/catalogue/gift-entry.ts';
import { citation } from './citation-part.ts';
import { citeSection } from './cite-part.ts';
import { totalLine } from './claims-page.ts';
import { giftCards } from './gift-rows.ts';
import { roomLink } from './gift-page.ts';
import { section } from './gift-sections.ts';
import { html, type Markup, type Part } from './html.ts';
import type { GivingCountry } from './index-facts.ts';
import { cutRows, partLinks } from './list-page.ts';
import { writePage, type PageAssets } from './page-frame.ts';
import type { PageVoice } from './page-voice.ts';
import { chosenPhrase } from './phrase-part.ts';
import type { SiteFacts } from './site-facts.ts';
import { describeCountryThings } from './things.ts';

/** Gifts shown on one page of a country: each has a small picture. */
const giftsOnPage = 60;

const whereabouts = ['seen', 'reported', 'destined', 'unknown', 'elsewhere', 'outgoing'] as const;

/** Number of pages of a country. */
export function countCountryParts({ gifts }: GivingCountry): number {
  return cutRows(gifts, giftsOnPage).length;
}

/** Name of a country, in words where no source names it. */
export function nameCountry(
  { code, label }: Pick<GivingCountry, 'code' | 'label'>,
  { language }: Pick<PageVoice, 'language'>,
): string {
  return language.countryName(code, label) ?? language.text('country.unknown');
}

/** The page of one country: every documented gift from it, and what is claimed. */
export function countryPage(
  country: GivingCountry,
  part: number,
  facts: SiteFacts,
  assets: PageAssets,
  voice: PageVoice,
): string {
  const { language, words } = voice;
  const { code, gifts } = country;
  const name = nameCountry(country, voice);
  const title = part === 0 ? name : words('index.of', { title: name, page: part + 1 });
  const count = words('country.gifts', { count: gifts.length });
  const parts = cutRows(gifts, giftsOnPage);
  const shown = parts[part] ?? [];
  const received = shown.filter(({ direction }) => direction === 'received');
  const given = shown.filter(({ direction }) => direction === 'given');
  const dates = describeDates(gifts, voice);
  return writePage(
    {
      title,
      heading: html`${title}`,
      description: `${name}: ${count}. ${dates}`,
      walk: null,
      line: count,
      lead: part === 0 && [
        namesOtherwise(country, voice),
        code !== null &&
          language.find(`country.${code}`) !== null &&
          html`<p class="small">${words('country.gone')}</p>`,
      ],
      picture: null,
      main: [
        part === 0 &&
          html`<p class="description">
            ${code === null && country.label === null && words('country.none')} ${dates}
          </p>`,
        received.length > 0 && section(words('nav.exhibit'), giftCards(received, voice, true)),
        given.length > 0 && section(language.text('direction.given'), giftCards(given, voice, true)),
        partLinks('country', country.id, part, parts.length, voice),
        part === 0 && [claimedSection(facts, voice), citeSection({ [language.tag]: name }, facts, voice)],
      ],
      aside: part === 0 && [
        whereSection(gifts, voice),
        roomsSection(gifts, facts, voice),
        toursSection(gifts, facts, voice),
      ],
      licence: language.text('record.licence'),
      things: describeCountryThings(country, name, facts, voice),
      alternates: [],
    },
    facts,
    assets,
    voice,
  );
}

/** Its name in the other language of the catalogue. */
function namesOtherwise({ code, label }: GivingCountry, { language, others }: PageVoice): Part {
  const other = others(language.tag === 'ko' ? 'en' : 'ko');
  const name = code === null ? null : other?.countryName(code, label);
  return name != null && html`<p class="other"><bdi lang="${other?.tag}">${name}</bdi></p>`;
}

function describeDates(gifts: readonly GiftEntry[], { language, words }: PageVoice): string {
  const years = gifts.flatMap((gift) => gift.years ?? []);
  const undated = gifts.filter((gift) => gift.years === null).length;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span =
    first === last
      ? language.date(String(first))
      : language.text('date.years', {
          first: language.date(String(first)),
          last: language.date(String(last)),
        });
  return [
    ...(years.length === 0 ? [] : [words('country.since', { years: span })]),
    ...(undated === 0 ? [] : [words('country.undated', { count: undated })]),
  ].join(' ');
}

/** Nobody has published how many gifts of one country there are: what is claimed of all of them stands for it. */
function claimedSection({ placed, sources }: SiteFacts, voice: PageVoice): Markup {
  const { words } = voice;
  const { shownTotal } = placed.museum.catalogue;
  return section(
    words('country.claimed'),
    html`<p>${words('country.claimedNone')}</p>
      <p>${totalLine(shownTotal, voice)}</p>
      ${shownTotal.sources.map((id) => citation(sources[id], id, voice))}
      <p><a href="${voice.linkTo('front', 'claims')}">${words('claims.all')}</a></p>`,
  );
}

function whereSection(gifts: readonly GiftEntry[], { language }: PageVoice): Markup {
  const rows = whereabouts
    .map((value) => ({ value, count: gifts.filter((gift) => gift.whereabouts === value).length }))
    .filter(({ count }) => count > 0);
  return section(
    language.text('record.whereabouts'),
    html`<dl class="tally">
      ${rows.map(
        ({ value, count }) =>
          html`<div>
            <dt>${language.text(`whereabouts.${value}`)}</dt>
            <dd>${language.number(count)}</dd>
          </div> `,
      )}
    </dl>`,
  );
}

function roomsSection(
  gifts: readonly GiftEntry[],
  { placed, rooms }: SiteFacts,
  voice: PageVoice,
): Markup | null {
  const { display, plan } = placed.museum;
  const ids = new Set(gifts.map(({ id }) => display.roomOf(id)));
  const found = plan.rooms.filter(({ id }) => ids.has(id));
  if (found.length === 0) return null;
  return section(
    voice.words('country.rooms'),
    html`<ul class="gifts">
      ${found.map((room) => html`<li>${roomLink(room, rooms, voice)}</li> `)}
    </ul>`,
  );
}

function toursSection(gifts: readonly GiftEntry[], { tours }: SiteFacts, voice: PageVoice): Markup | null {
  const ids = new Set<string>(gifts.map(({ id }) => id));
  const found = tours.filter(({ stops }) => stops.some(({ gift }) => gift !== null && ids.has(gift)));
  if (found.length === 0) return null;
  return section(
    voice.words('where.tours'),
    html`<ul class="gifts">
      ${found.map(
        ({ id, title }) =>
          html`<li><a href="${voice.linkTo('tour', id)}">${chosenPhrase(title, voice)}</a></li> `,
      )}
    </ul>`,
  );
}
