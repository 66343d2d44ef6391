import { nameContentNotes } from '../../src/language/name-content-notes.ts';
import type { GiftEntry } from '../../src/museum/catalogue/gift-entry.ts';
import type { GiftRecord } from '../../src/museum/catalogue/gift-record.ts';
import type { Room, RoomId } from '../../src/museum/floorplan/floor-plan.ts';
import { alternatesOf } from './alternates.ts';
import { describePoster } from './choose-poster.ts';
import { citeSection } from './cite-part.ts';
import { timeSection } from './gift-history.ts';
import { giftLine, giftRows } from './gift-rows.ts';
import {
  claimsSection,
  disputesSection,
  evidenceSection,
  factsSection,
  historySection,
  longId,
  modelSection,
  sanctionsSection,
  section,
} from './gift-sections.ts';
import { html, type Markup, type Part } from './html.ts';
import { idOfCountry } from './index-facts.ts';
import { hasPart, posterOf, writePage, type PageAssets } from './page-frame.ts';
import type { PageVoice } from './page-voice.ts';
import { chosenPhrase, phrase, romanised } from './phrase-part.ts';
import type { SiteFacts } from './site-facts.ts';
import { describeGiftThings } from './things.ts';
import { linkToStop } from './tour-page.ts';

const relations = ['inReturn', 'sameOccasion', 'sameGiver', 'sameKind', 'sameCountry'] as const;

/** The page of one gift: all that its panel in the tour says, and what stands beside it. */
export function giftPage(gift: GiftEntry, facts: SiteFacts, assets: PageAssets, voice: PageVoice): string {
  const { language, words } = voice;
  const record = facts.placed.record(gift);
  const title = language.choose(gift.title).text;
  const alt = describePoster('exhibit', gift.id, title, facts, voice);
  return writePage(
    {
      title,
      heading: chosenPhrase(gift.title, voice),
      description: language.choose(record.description).text,
      walk: { words: words('walk.gift'), place: { exhibit: gift.id } },
      line: giftLine(gift, voice),
      lead: [titleLines(record, voice), contentLine(record, voice)],
      picture: {
        ...posterOf('exhibit', gift.id, facts),
        alt,
        caption: html`${words('picture.caption')} <a href="#${longId}">${words('gift.long')}</a>`,
        describedBy: longId,
      },
      main: [
        outlineNote(gift, voice),
        html`<p class="description">${chosenPhrase(record.description, voice)}</p>`,
        language.tag !== 'en' && html`<p class="small">${language.text('record.inEnglish')}</p>`,
        factsSection(record, voice),
        evidenceSection(record, voice),
        disputesSection(record, voice),
        claimsSection(record, voice),
        timeSection(record, voice),
        sanctionsSection(record, voice),
        modelSection(record, facts.models.get(gift.id), voice),
        historySection(record, voice),
        citeSection(gift.title, facts, voice),
        reportSection(gift, voice),
      ],
      aside: [
        placeSection(gift, facts, voice),
        hasPart('country', facts) && countrySection(gift, voice),
        relatedSections(record, voice),
      ],
      licence: language.text('record.licence'),
      things: describeGiftThings(record, facts, voice),
      alternates: alternatesOf(gift.id, facts.site),
    },
    facts,
    assets,
    voice,
  );
}

/** What else the gift is called: what it is, its titles in other languages, and the one a source gives it. */
function titleLines({ entry, originalTitle, what }: GiftRecord, voice: PageVoice): Part {
  const { language } = voice;
  const shown = language.choose(entry.title);
  const others = Object.entries(entry.title).filter(([tag]) => tag !== shown.tag);
  return [
    html`<p class="what">${phrase(what, voice)}</p>`,
    language.tag === 'ko' && romanised(shown.text, voice),
    others.map(
      ([tag, text]) => html`<p class="other">${phrase(text, voice, tag)} ${romanised(text, voice)}</p>`,
    ),
    originalTitle &&
      html`<p class="other">
        ${phrase(originalTitle.text, voice, originalTitle.language)}
        <span class="aside">${language.text('record.originalTitle')}</span>
        ${romanised(originalTitle.text, voice)}
      </p>`,
  ];
}

/** What some would rather know before they read on; whoever wants to be told opens it. */
function contentLine({ contentNotes }: GiftRecord, voice: PageVoice): Markup | null {
  if (contentNotes.length === 0) return null;
  const { language, words } = voice;
  const ids = contentNotes.map(({ id }) => id);
  return html`<details class="small">
    <summary>${words('content')}</summary>
    <p>${nameContentNotes(ids, language)}</p>
    ${contentNotes.map(({ reason }) => html`<p>${phrase(reason, voice)}</p>`)}
  </details>`;
}

/** What is drawn as an outline in the tour stands whole in the picture: said, so that nobody takes it for there. */
function outlineNote({ whereabouts }: GiftEntry, { language }: PageVoice): Markup | null {
  if (whereabouts !== 'outgoing' && whereabouts !== 'elsewhere') return null;
  return html`<div class="marked">
    <p><strong>${language.text(`whereabouts.${whereabouts}`)}</strong></p>
    <p>${language.text(`whereabouts.${whereabouts}.sentence`)}</p>
  </div>`;
}

/** Its room, what stands before and after it there, and the tours that stop at it. */
function placeSection(gift: GiftEntry, { placed, tours, rooms: paged }: SiteFacts, voice: PageVoice): Markup {
  const { language, words } = voice;
  const { museum, rooms } = placed;
  const id = museum.display.roomOf(gift.id) as RoomId;
  const room = museum.plan.rooms.find((one) => one.id === id);
  const inRoom = rooms.get(id) ?? [];
  const at = inRoom.findIndex((one) => one.id === gift.id);
  const beside = [inRoom[at - 1], inRoom[at + 1]].filter((one) => one !== undefined);
  const stops = tours.flatMap((tour) => {
    const stop = tour.stops.findIndex((one) => one.gift === gift.id);
    return stop < 0 ? [] : [{ tour, stop: stop + 1 }];
  });
  return section(
    words('where.title'),
    html`${room && html`<p>${roomLink(room, paged, voice)}</p>`}
    ${
      beside.length > 0 &&
      html`<p class="label">${words('where.beside')}</p>
        ${giftRows(beside, voice)}`
    }
    ${
      stops.length > 0 &&
      html`<p class="label">${words('where.tours')}</p>
        <ul class="gifts">
          ${stops.map(
            ({ tour, stop }) =>
              html`<li>
                <a href="${linkToStop(tour, stop, voice)}">${chosenPhrase(tour.title, voice)}</a>
                <span class="line"
                  >${language.text('player.stopOf', { stop, stops: tour.stops.length })}</span
                >
              </li> `,
          )}
        </ul>`
    }`,
  );
}

/** A corridor has no page: its name is enough. */
export function roomLink(room: Room, paged: readonly Room[], voice: PageVoice): Markup {
  const name = chosenPhrase(room.name, voice);
  return paged.some(({ id }) => id === room.id)
    ? html`<a href="${voice.linkTo('room', room.id)}">${name}</a>`
    : name;
}

function countrySection(gift: GiftEntry, voice: PageVoice): Markup {
  const { language, words } = voice;
  const country = language.countryName(gift.country, gift.countryLabel) ?? language.text('country.unknown');
  return section(
    words('gift.country'),
    html`<p>
      <a href="${voice.linkTo('country', idOfCountry(gift))}">${words('gift.allOf', { country })}</a>
    </p>`,
  );
}

/** Other gifts worth seeing after this one. */
function relatedSections({ related, possiblySame }: GiftRecord, voice: PageVoice): Part {
  const { language } = voice;
  const shown = relations.filter((kind) => related[kind].length > 0);
  return [
    possiblySame.length > 0 &&
      section(language.text('record.possiblySame'), [
        html`<p class="small">${language.text('record.possiblySameNote')}</p>`,
        giftRows(possiblySame, voice),
      ]),
    shown.length > 0 &&
      section(
        language.text('record.related'),
        shown.map((kind) => [
          html`<p class="label">${language.text(`related.${kind}`)}</p>`,
          giftRows(related[kind], voice),
        ]),
      ),
  ];
}

/** The way to say that something is wrong: in the tour, where each claim has its own. */
function reportSection(gift: GiftEntry, voice: PageVoice): Markup {
  return html`<p class="small">
    ${voice.words('report', { title: voice.language.choose(gift.title).text })}
  </p>`;
}
