import type { GiftEntry } from '../../src/museum/catalogue/gift-entry.ts';
import type { GiftRecord } from '../../src/museum/catalogue/gift-record.ts';
import type { Room, RoomId } from '../../src/museum/floorplan/floor-plan.ts';
import { nameContentNotes } from '../../src/language/name-content-notes.ts';
import { describePoster } from './choose-poster.ts';
import type { SiteFacts, Voice } from './site-facts.ts';
import { giftLine, giftRows } from './gift-rows.ts';
import {
  claimsSection,
  disputesSection,
  evidenceSection,
  factsSection,
  historySection,
  modelSection,
  sanctionsSection,
  section,
} from './gift-sections.ts';
import { html, type Markup, type Part } from './html.ts';
import { writePage, type PageAssets } from './page-frame.ts';
import { chosenPhrase, phrase } from './phrase-part.ts';
import { pictureOf } from './picture-part.ts';
import { pathOfPage } from './site-paths.ts';

const relations = ['inReturn', 'sameOccasion', 'sameGiver', 'sameKind', 'sameCountry'] as const;

/** The page of one gift: all that its panel in the tour says, and what stands beside it. */
export function giftPage(gift: GiftEntry, facts: SiteFacts, assets: PageAssets, voice: Voice): string {
  const { language, words } = voice;
  const record = facts.placed.record(gift);
  const title = language.choose(gift.title).text;
  const alt = describePoster('exhibit', gift.id, title, facts, voice);
  return writePage(
    {
      kind: 'exhibit',
      id: gift.id,
      title,
      heading: chosenPhrase(gift.title, voice),
      description: language.choose(record.description).text,
      alt,
      walk: words('walk.gift'),
      line: giftLine(gift, voice),
      lead: [titleLines(record, voice), contentLine(record, voice)],
      picture: pictureOf(`../posters/exhibit/${gift.id}`, alt),
      caption: words('picture.caption'),
      main: [
        outlineNote(gift, voice),
        html`<p class="description">${chosenPhrase(record.description, voice)}</p>`,
        language.tag !== 'en' && html`<p class="small">${language.text('record.inEnglish')}</p>`,
        factsSection(record, voice),
        evidenceSection(record, voice),
        disputesSection(record, voice),
        claimsSection(record, voice),
        sanctionsSection(record, voice),
        modelSection(record, voice),
        historySection(record, voice),
        reportSection(gift, facts, voice),
      ],
      aside: [placeSection(gift, facts, voice), relatedSections(record, voice)],
      licence: language.text('record.licence'),
    },
    facts,
    assets,
    voice,
  );
}

/** What else the gift is called: what it is, its titles in other languages, and the one a source gives it. */
function titleLines({ entry, originalTitle, what }: GiftRecord, voice: Voice): Part {
  const { language } = voice;
  const shown = language.choose(entry.title).tag;
  const others = Object.entries(entry.title).filter(([tag]) => tag !== shown);
  return [
    html`<p class="what">${phrase(what, voice)}</p>`,
    others.map(([tag, text]) => html`<p class="other">${phrase(text, voice, tag)}</p>`),
    originalTitle &&
      html`<p class="other">
        ${phrase(originalTitle.text, voice, originalTitle.language)}
        <span class="aside">${language.text('record.originalTitle')}</span>
      </p>`,
  ];
}

/** What some would rather know before they read on; whoever wants to be told opens it. */
function contentLine({ contentNotes }: GiftRecord, voice: Voice): Markup | null {
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
function outlineNote({ whereabouts }: GiftEntry, { language }: Voice): Markup | null {
  if (whereabouts !== 'outgoing' && whereabouts !== 'elsewhere') return null;
  return html`<div class="marked">
    <p><strong>${language.text(`whereabouts.${whereabouts}`)}</strong></p>
    <p>${language.text(`whereabouts.${whereabouts}.sentence`)}</p>
  </div>`;
}

/** Its room, what stands before and after it there, and the tours that stop at it. */
function placeSection(gift: GiftEntry, { placed, tours, rooms: paged }: SiteFacts, voice: Voice): Markup {
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
    html`${room && html`<p>${linkRoom(room, paged, voice)}</p>`}
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
                <a href="../${pathOfPage('tour', tour.id)}#stop-${stop}"
                  >${chosenPhrase(tour.title, voice)}</a
                >
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
function linkRoom(room: Room, paged: readonly Room[], voice: Voice): Markup {
  const name = chosenPhrase(room.name, voice);
  return paged.some(({ id }) => id === room.id)
    ? html`<a href="../${pathOfPage('room', room.id)}">${name}</a>`
    : name;
}

/** Other gifts worth seeing after this one. */
function relatedSections({ related, possiblySame }: GiftRecord, voice: Voice): Part {
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
function reportSection(gift: GiftEntry, _facts: SiteFacts, voice: Voice): Markup {
  return html`<p class="small">
    ${voice.words('report', { title: voice.language.choose(gift.title).text })}
  </p>`;
}
