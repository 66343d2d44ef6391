import type { Room } from '../../src/museum/floorplan/floor-plan.ts';
import { citation } from './citation-part.ts';
import { describePoster } from './choose-poster.ts';
import type { SiteFacts, Voice } from './site-facts.ts';
import { giftCards } from './gift-rows.ts';
import { section } from './gift-sections.ts';
import { html, type Markup } from './html.ts';
import { writePage, type PageAssets } from './page-frame.ts';
import { chosenPhrase, phrase } from './phrase-part.ts';
import { pictureOf } from './picture-part.ts';
import { pathOfPage } from './site-paths.ts';

/** The page of one room: what it is, how well it is known, and every documented gift in it. */
export function roomPage(room: Room, facts: SiteFacts, assets: PageAssets, voice: Voice): string {
  const { language, words } = voice;
  const title = language.choose(room.name).text;
  const alt = describePoster('room', room.id, title, facts, voice);
  const gifts = facts.placed.rooms.get(room.id) ?? [];
  const where = describePlace(room, voice);
  const count = countPlaces(room, facts, voice);
  return writePage(
    {
      kind: 'room',
      id: room.id,
      title,
      heading: chosenPhrase(room.name, voice),
      description: `${where}. ${count}. ${language.text(`room.grade.${room.grade}.sentence`)}`,
      alt,
      walk: words('walk.room'),
      line: where,
      lead: [
        Object.entries(room.name)
          .filter(([tag]) => tag !== language.tag)
          .map(([tag, name]) => html`<p class="other">${phrase(name, voice, tag)}</p>`),
        room.notice && html`<p class="marked">${chosenPhrase(room.notice, voice)}</p>`,
      ],
      picture: pictureOf(`../posters/room/${room.id}`, alt),
      caption: words('picture.caption'),
      main: [
        html`<p class="description">${count}.</p>`,
        gifts.length > 0 && section(words('room.gifts', { count: gifts.length }), giftCards(gifts, voice)),
        knownSection(room, facts, voice),
      ],
      aside: neighbours(room, facts, voice),
      licence: language.text('record.licence'),
    },
    facts,
    assets,
    voice,
  );
}

function describePlace({ kind, house, storey, door }: Room, { language }: Voice): string {
  if (kind === 'outdoors') return language.text('room.outdoors');
  const where = language.text('room.where', { house: language.find(`house.${house}`) ?? house, storey });
  return door === null ? where : `${where} · ${language.text('rooms.door', { door })}`;
}

function countPlaces({ id, theme }: Room, { placed }: SiteFacts, { language }: Voice): string {
  const { display } = placed.museum;
  const places = display.roomQuota(id);
  const documented = display.documentedIn(id);
  if (places > 0) return language.text('room.count', { documented, places });
  const beside = display.giftCount(id);
  if (theme && beside > 0) return language.text('room.countOutside', { documented: beside });
  return language.text('room.noPlaces');
}

function knownSection(
  { grade, gradeReason, gradeSources }: Room,
  { sources }: SiteFacts,
  voice: Voice,
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

/** The rooms before and after it in the order of doors. */
function neighbours(room: Room, { rooms }: SiteFacts, voice: Voice): Markup | null {
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
            <a href="../${pathOfPage('room', one.id)}">${chosenPhrase(one.name, voice)}</a>
            <span class="line">${describePlace(one, voice)}</span>
          </li> `,
      )}
    </ul>`,
  );
}
