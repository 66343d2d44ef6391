import type { PageKind } from '../../src/address/page-path.ts';
import type { GiftEntry } from '../../src/museum/catalogue/gift-entry.ts';
import { nameCountry } from './country-page.ts';
import { nameSource } from './citation-part.ts';
import { giftRows } from './gift-rows.ts';
import { section } from './gift-sections.ts';
import { html, type Markup, type Part } from './html.ts';
import { byDate } from './index-facts.ts';
import { countedLinks, cutRows, idOfPart, partLinks } from './list-page.ts';
import { hasPart, type PageAssets } from './page-frame.ts';
import type { PageVoice } from './page-voice.ts';
import { chosenPhrase, phrase } from './phrase-part.ts';
import { countPlaces } from './room-page.ts';
import type { SiteFacts, Voice } from './site-facts.ts';
import { readInitial } from './title-initial.ts';
import { writeListPage } from './write-list-page.ts';

/** A list that has pages of its own: gifts under a letter, of a decade, sources of a kind. */
export interface ListedRows<T> {
  /** Under the folder of its kind; it has a full stop, so that no thing is ever called so. */
  readonly id: string;
  readonly name: string;
  readonly rows: readonly T[];
}

const whereabouts = ['seen', 'reported', 'destined', 'unknown', 'elsewhere', 'outgoing'] as const;
const sourceKinds = [
  'news-agency',
  'newspaper',
  'state-media',
  'travel-account',
  'tour-operator',
  'encyclopedia',
  'academic',
  'un-document',
  'other',
  'unknown',
] as const;

/** Sorts by what is read, in the order of the language. */
function sortByName<T>(rows: readonly T[], nameOf: (row: T) => string, tag: string): T[] {
  const { compare } = new Intl.Collator(tag, { numeric: true });
  const named = rows.map((row) => ({ row, name: nameOf(row) }));
  return named.sort((a, b) => compare(a.name, b.name)).map(({ row }) => row);
}

/** The lists of gifts by the first letter of their titles, in a language. */
export function listByTitle({ placed }: SiteFacts, { language, words }: Voice): ListedRows<GiftEntry>[] {
  const titleOf = ({ title }: GiftEntry): string => language.choose(title).text;
  const sorted = sortByName(
    placed.museum.catalogue.gifts,
    (gift) => titleOf(gift).replace(/^\P{L}+(?=\p{L})/u, ''),
    language.tag,
  );
  const lists = new Map<string, { name: string; rows: GiftEntry[] }>();
  for (const gift of sorted) {
    const { id, name } = readInitial(titleOf(gift)) ?? { id: 'other', name: words('index.other') };
    const list = lists.get(id) ?? { name, rows: [] };
    lists.set(id, list);
    list.rows.push(gift);
  }
  // What begins with no letter comes last.
  const letters = [...lists].sort(([a], [b]) => Number(a === 'other') - Number(b === 'other'));
  return letters.map(([id, { name, rows }]) => ({ id: `title.${id}`, name, rows }));
}

/** The lists of gifts by decade, the oldest first; the undated last. */
export function listByYear({ placed }: SiteFacts, { language }: Voice): ListedRows<GiftEntry>[] {
  const lists = new Map<string, GiftEntry[]>();
  for (const gift of [...placed.museum.catalogue.gifts].sort(byDate)) {
    const decade = gift.years === null ? 'undated' : `${Math.floor(gift.years[0] / 10)}X`;
    lists.set(decade, [...(lists.get(decade) ?? []), gift]);
  }
  return [...lists].map(([decade, rows]) => ({
    id: decade === 'undated' ? 'year.undated' : `year.${decade.slice(0, -1)}0s`,
    name: language.date(decade === 'undated' ? null : decade),
    rows,
  }));
}

/** The lists of gifts by whether they are known to be there. */
export function listByEvidence({ placed }: SiteFacts, { language }: Voice): ListedRows<GiftEntry>[] {
  return whereabouts
    .map((value) => ({
      id: `evidence.${value}`,
      name: language.text(`whereabouts.${value}`),
      rows: placed.museum.catalogue.gifts.filter((gift) => gift.whereabouts === value),
    }))
    .filter(({ rows }) => rows.length > 0);
}

type Source = SiteFacts['sources'][string];

/** The lists of sources by kind. */
export function listSourceKinds({ sources }: SiteFacts, { language }: Voice): ListedRows<Source>[] {
  const all = sortByName(Object.values(sources), nameSource, language.tag);
  return sourceKinds
    .map((kind) => ({
      id: `kind.${kind}`,
      name: language.text(`sourceKind.${kind}`),
      rows: all.filter((source) => (source.kind ?? 'unknown') === kind),
    }))
    .filter(({ rows }) => rows.length > 0);
}

interface PlainPage {
  readonly title: string;
  readonly lead: string;
  readonly main: Part;
}

function writeIndex(
  { title, lead, main }: PlainPage,
  facts: SiteFacts,
  assets: PageAssets,
  voice: PageVoice,
): string {
  return writeListPage(
    {
      title,
      description: lead,
      main: [html`<p class="description">${lead}</p>`, main],
    },
    facts,
    assets,
    voice,
  );
}

function linksTo(kind: PageKind, lists: readonly ListedRows<unknown>[], voice: PageVoice): Markup {
  const links = lists.map(({ id, name, rows }) => ({
    href: voice.linkTo(kind, id),
    name,
    count: rows.length,
  }));
  return countedLinks(links, voice);
}

/** All ways to the gifts: by title, by year, by country, by what is known of where they are. */
export function giftIndex(facts: SiteFacts, assets: PageAssets, voice: PageVoice): string {
  const { words } = voice;
  return writeIndex(
    {
      title: words('nav.exhibit'),
      lead: words('index.giftsLead'),
      main: [
        section(words('index.byTitle'), linksTo('exhibit', listByTitle(facts, voice), voice)),
        section(words('index.byYear'), linksTo('exhibit', listByYear(facts, voice), voice)),
        section(words('index.byEvidence'), linksTo('exhibit', listByEvidence(facts, voice), voice)),
        hasPart('country', facts) && section(words('nav.country'), countryLinks(facts, voice)),
        facts.hasFigures &&
          html`<p><a href="${voice.linkTo('front', 'research')}">${words('footer.research')}</a></p>`,
      ],
    },
    facts,
    assets,
    voice,
  );
}

export function countryIndex(facts: SiteFacts, assets: PageAssets, voice: PageVoice): string {
  const { words } = voice;
  return writeIndex(
    { title: words('nav.country'), lead: words('index.countriesLead'), main: countryLinks(facts, voice) },
    facts,
    assets,
    voice,
  );
}

/** The countries in the order of the alphabet; where none is named, last. */
function countryLinks({ index }: SiteFacts, voice: PageVoice): Markup {
  const named = index.countries.filter(({ code, label }) => code !== null || label !== null);
  const rest = index.countries.filter((country) => !named.includes(country));
  const sorted = [
    ...sortByName(named, (country) => nameCountry(country, voice), voice.language.tag),
    ...rest,
  ];
  return html`<ul class="columns">
    ${sorted.map(
      (country) =>
        html`<li>
          <a href="${voice.linkTo('country', country.id)}"
            >${nameCountry(country, voice)}
            <span class="count">${voice.language.number(country.gifts.length)}</span></a
          >
        </li> `,
    )}
  </ul>`;
}

/** The rooms, storey by storey. */
export function roomIndex(facts: SiteFacts, assets: PageAssets, voice: PageVoice): string {
  const { language, words } = voice;
  const storeys = new Map<string, SiteFacts['rooms'][number][]>();
  for (const room of facts.rooms) {
    const name =
      room.kind === 'outdoors'
        ? language.text('room.outdoors')
        : language.text('room.where', {
            house: language.find(`house.${room.house}`) ?? room.house,
            storey: room.storey,
          });
    storeys.set(name, [...(storeys.get(name) ?? []), room]);
  }
  return writeIndex(
    {
      title: words('nav.room'),
      lead: words('index.roomsLead'),
      main: [...storeys].map(([name, rooms]) =>
        section(
          name,
          html`<ul class="columns">
            ${rooms.map(
              (room) =>
                html`<li>
                  <a href="${voice.linkTo('room', room.id)}"
                    >${room.door !== null && html`<span class="door">${language.number(room.door)}</span> `}${chosenPhrase(room.name, voice)}</a
                  >
                  <span class="line">${countPlaces(room, facts, voice)}</span>
                </li> `,
            )}
          </ul>`,
        ),
      ),
    },
    facts,
    assets,
    voice,
  );
}

export function tourIndex(facts: SiteFacts, assets: PageAssets, voice: PageVoice): string {
  const { language } = voice;
  const groups = [
    { title: language.text('tours.routes'), tours: facts.tours.filter(({ kind }) => kind === 'route') },
    { title: language.text('tours.all'), tours: facts.tours.filter(({ kind }) => kind === 'tour') },
  ].filter(({ tours }) => tours.length > 0);
  return writeIndex(
    {
      title: language.text('tours.title'),
      lead: language.text('tours.intro'),
      main: groups.map(({ title, tours }) =>
        section(
          title,
          html`<ul class="plain">
            ${tours.map(
              (tour) =>
                html`<li>
                  <h3><a href="${voice.linkTo('tour', tour.id)}">${chosenPhrase(tour.title, voice)}</a></h3>
                  <p>${chosenPhrase(tour.summary, voice)}</p>
                  <p class="small">
                    ${language.text('tours.stops', { count: tour.stops.length })} ·
                    ${language.text('tours.minutes', { count: tour.minutes })}
                  </p>
                </li> `,
            )}
          </ul>`,
        ),
      ),
    },
    facts,
    assets,
    voice,
  );
}

export function sourceIndex(facts: SiteFacts, assets: PageAssets, voice: PageVoice): string {
  const { words } = voice;
  return writeIndex(
    {
      title: words('nav.source'),
      lead: words('index.sourcesLead'),
      main: [
        linksTo('source', listSourceKinds(facts, voice), voice),
        html`<p><a href="${voice.linkTo('front', 'claims')}">${words('claims.all')}</a></p>`,
      ],
    },
    facts,
    assets,
    voice,
  );
}

/** One page of a list of gifts. */
export function giftListPage(
  list: ListedRows<GiftEntry>,
  part: number,
  facts: SiteFacts,
  assets: PageAssets,
  voice: PageVoice,
): string {
  const rows = giftRows(cutRows(list.rows)[part] ?? [], voice);
  const title = voice.words('index.gifts', { what: list.name });
  return listPage('exhibit', title, voice.words('index.giftsLead'), list, part, rows, facts, assets, voice);
}

/** One page of a list of sources. */
export function sourceListPage(
  list: ListedRows<Source>,
  part: number,
  facts: SiteFacts,
  assets: PageAssets,
  voice: PageVoice,
): string {
  const { language, words } = voice;
  const rows = html`<ul class="gifts">
    ${(cutRows(list.rows)[part] ?? []).map(
      (source) =>
        html`<li>
          <a href="${voice.linkTo('source', source.id)}"
            >${phrase(nameSource(source), voice, source.publisher === null ? source.language : null)}</a
          >
          <span class="line"
            >${source.publisher !== null && source.title !== null && html`${phrase(source.title, voice, source.language)} · `}<bdi
              >${source.published === null ? language.text('source.undated') : language.date(source.published)}</bdi
            ></span
          >
        </li> `,
    )}
  </ul>`;
  const title = words('index.sources', { what: list.name });
  return listPage('source', title, words('index.sourcesLead'), list, part, rows, facts, assets, voice);
}

function listPage(
  kind: PageKind,
  name: string,
  description: string,
  list: ListedRows<unknown>,
  part: number,
  rows: Markup,
  facts: SiteFacts,
  assets: PageAssets,
  voice: PageVoice,
): string {
  const { words } = voice;
  const count = cutRows(list.rows).length;
  const title = part === 0 ? name : words('index.of', { title: name, page: part + 1 });
  return writeListPage(
    {
      title,
      description,
      line:
        kind === 'source'
          ? words('front.sources', { count: list.rows.length })
          : words('country.gifts', { count: list.rows.length }),
      main: [rows, partLinks(kind, list.id, part, count, voice)],
    },
    facts,
    assets,
    voice,
  );
}

/** Ids of the pages of a list. */
export function idsOfList({ id, rows }: ListedRows<unknown>): string[] {
  return cutRows(rows).map((_, part) => idOfPart(id, part));
}
