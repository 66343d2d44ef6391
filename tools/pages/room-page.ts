import type { Room } from '../../src/museum/floorplan/floor-plan.ts';
import { namePoster } from '../posters/poster.ts';
import { citation } from './citation-part.ts';
import { citeSection } from './cite-part.ts';
import { describePoster } from './choose-poster.ts';
import { giftCards } from './gift-rows.ts';
import { roomLink } from './gift-page.ts';
import { section } from './gift-sections.ts';
import { html, type Markup, type Part } from './html.ts';
import { cutRows, partLinks } from './list-page.ts';
import { posterOf, writePage, type PageAssets } from './page-frame.ts';
import type { PageVoice } from './page-voice.ts';
import { chosenPhrase, phrase, romanised } from './phrase-part.ts';
import type { SiteFacts } from './site-facts.ts';
import { describeRoomThings } from './things.ts';

/** Gifts shown on one page of a room: each has a small picture. */
const giftsOnPage = 60;

/** Number of pages of a room: one, and others where very many gifts stand in it. */
export function countRoomParts(room: Room, facts: SiteFacts): number {
  return cutRows(facts.placed.rooms.get(room.id) ?? [], giftsOnPage).length;
}

/** The page of one room: what it is, how well it is known, and every documented gift in it. */
export function roomPage(
  room: Room,
  part: number,
  facts: SiteFacts,
  assets: PageAssets,
  voice: PageVoice,
): string {
  const { language, words } = voice;
  const name = language.choose(room.name).text;
  const title = part === 0 ? name : words('index.of', { title: name, page: part + 1 });
  const gifts = facts.placed.rooms.get(room.id) ?? [];
  const parts = cutRows(gifts, giftsOnPage);
  const where = describePlace(room, voice);
  const count = countPlaces(room, facts, voice);
  const alt = describePoster('room', room.id, name, facts, voice);
  return writePage(
    {
      title,
      heading: part === 0 ? chosenPhrase(room.name, voice) : html`${title}`,
      description: `${where}. ${count}. ${language.text(`room.grade.${room.grade}.sentence`)}`,
      walk: { words: words('walk.room'), place: { room: room.id } },
      line: where,
      lead: [
        nameLines(room, voice),
        room.notice && html`<p class="marked">${chosenPhrase(room.notice, voice)}</p>`,
      ],
      picture:
        // That another picture stands in for it is good enough for a card, not for a page.
        part === 0 && facts.drawn.has(namePoster('room', room.id))
          ? { ...posterOf('room', room.id, facts), alt, caption: words('picture.caption'), describedBy: null }
          : null,
      main: [
        part === 0 && html`<p class="description">${count}. ${describeVeils(room, facts, voice)}</p>`,
        gifts.length > 0 &&
          section(words('room.gifts', { count: gifts.length }), [
            giftCards(parts[part] ?? [], voice),
            partLinks('room', room.id, part, parts.length, voice),
          ]),
        part === 0 && [knownSection(room, facts, voice), citeSection(room.name, facts, voice)],
      ],
      aside: part === 0 && [doors(room, facts, voice), neighbours(room, facts, voice)],
      licence: language.text('record.licence'),
      things: describeRoomThings(room, facts, voice),
      alternates: [],
    },
    facts,
    assets,
    voice,
  );
}

function nameLines(room: Room, voice: PageVoice): Part {
  const { language } = voice;
  const shown = language.choose(room.name);
  return [
    language.tag === 'ko' && romanised(shown.text, voice),
    Object.entries(room.name)
      .filter(([tag]) => tag !== shown.tag)
      .map(([tag, text]) => html`<p class="other">${phrase(text, voice, tag)} ${romanised(text, voice)}</p>`),
  ];
}

export function describePlace({ kind, house, storey, door }: Room, { language }: PageVoice): string {
  if (kind === 'outdoors') return language.text('room.outdoors');
  const where = language.text('room.where', { house: language.find(`house.${house}`) ?? house, storey });
  return door === null ? where : `${where} · ${language.text('rooms.door', { door })}`;
}

export function countPlaces({ id, theme }: Room, { placed }: SiteFacts, { language }: PageVoice): string {
  const { display } = placed.museum;
  const places = display.roomQuota(id);
  const documented = display.documentedIn(id);
  if (places > 0) return language.text('room.count', { documented, places });
  const beside = display.giftCount(id);
  if (theme && beside > 0) return language.text('room.countOutside', { documented: beside });
  return language.text('room.noPlaces');
}

function describeVeils({ id }: Room, { placed }: SiteFacts, { words }: PageVoice): string | null {
  const { display } = placed.museum;
  const places = display.roomQuota(id);
  return places === 0 ? null : words('room.veiled', { count: places - display.documentedIn(id) });
}

function knownSection(
  { grade, gradeReason, gradeSources }: Room,
  { sources }: SiteFacts,
  voice: PageVoice,
): Markup {
  const { language, words } = voice;
  return section(
    words('room.known'),
    html`<p><span class="plate ${grade}">${language.text(`room.grade.${grade}`)}</span></p>
      <p>${language.text(`room.grade.${grade}.sentence`)}</p>
      <p class="small">${phrase(gradeReason, voice)}</p>
      ${
        gradeSources.length > 0 &&
        html`<ul class="plain">
          ${gradeSources.map((id) => html`<li>${citation(sources[id], id, voice)}</li> `)}
        </ul>`
      }`,
  );
}

/** Where its doors lead. A room is named once, whatever the number of doors between. */
function doors(room: Room, { placed, rooms }: SiteFacts, voice: PageVoice): Markup | null {
  const { plan } = placed.museum;
  const ids = new Set(
    plan.openings.flatMap(({ rooms: [one, other] }) =>
      one === room.id ? [other] : other === room.id ? [one] : [],
    ),
  );
  const beyond = plan.rooms.filter(({ id }) => ids.has(id));
  if (beyond.length === 0) return null;
  return section(
    voice.words('room.doors'),
    html`<ul class="gifts">
      ${beyond.map(
        (one) =>
          html`<li>
            ${roomLink(one, rooms, voice)} <span class="line">${describePlace(one, voice)}</span>
          </li> `,
      )}
    </ul>`,
  );
}

/** The rooms before and after it in the order of doors. */
function neighbours(room: Room, { rooms }: SiteFacts, voice: PageVoice): Markup | null {
  const at = rooms.findIndex(({ id }) => id === room.id);
  const beside = [rooms[at - 1], rooms[at + 1]].filter(
    (one) => one !== undefined && one.house === room.house && one.kind === room.kind,
  ) as Room[];
  if (beside.length === 0) return null;
  return section(
    voice.words('room.beside'),
    html`<ul class="gifts">
      ${beside.map(
        (one) =>
          html`<li>
            ${roomLink(one, rooms, voice)} <span class="line">${describePlace(one, voice)}</span>
          </li> `,
      )}
    </ul>`,
  );
}
