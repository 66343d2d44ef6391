import type { PageKind } from '../../src/address/page-path.ts';
import { countCountryParts, countryPage } from './country-page.ts';
import { claimsPage } from './claims-page.ts';
import { frontPage } from './front-page.ts';
import { giftPage } from './gift-page.ts';
import {
  countryIndex,
  giftIndex,
  giftListPage,
  idsOfList,
  listByEvidence,
  listByTitle,
  listByYear,
  listSourceKinds,
  roomIndex,
  sourceIndex,
  sourceListPage,
  tourIndex,
  type ListedRows,
} from './index-pages.ts';
import { idOfPart } from './list-page.ts';
import type { PageAssets } from './page-frame.ts';
import { listTags, type PageVoice } from './page-voice.ts';
import { comparedPage } from './research/compared-page.ts';
import { dictionaryPage } from './research/dictionary-page.ts';
import { listComparedGifts, listFigureLists } from './research/figure-lists.ts';
import { researchPage } from './research/research-page.ts';
import { countRoomParts, roomPage } from './room-page.ts';
import type { SiteFacts, Voice } from './site-facts.ts';
import { countSourceParts, sourcePage } from './source-page.ts';
import { cutStops, tourPage } from './tour-page.ts';

/** A page of the catalogue, in all its languages. */
export interface PlannedPage {
  readonly kind: PageKind;
  readonly id: string;
  /** Former ids under which it is still found. */
  readonly aliases: readonly string[];
  /** Languages it is written in. */
  readonly tags: readonly string[];
  /** Day of the newest correction of what it shows, `YYYY-MM-DD`; null where nobody knows. */
  readonly changed: string | null;
  readonly write: (assets: PageAssets, voice: PageVoice) => string;
}

/** Every page of the catalogue. */
export function* planPages(facts: SiteFacts): Generator<PlannedPage> {
  const plan = (
    kind: PageKind,
    id: string,
    write: PlannedPage['write'],
    more: Partial<Pick<PlannedPage, 'aliases' | 'changed' | 'tags'>> = {},
  ): PlannedPage => ({
    kind,
    id,
    aliases: [],
    changed: null,
    tags: listTags(kind, id, facts),
    write,
    ...more,
  });

  yield plan('front', '', (assets, voice) => frontPage(facts, assets, voice), {
    changed: facts.date || null,
  });
  yield plan('front', 'claims', (assets, voice) => claimsPage(facts, assets, voice));
  if (facts.hasFigures)
    yield plan('front', 'research', (assets, voice) => researchPage(facts, assets, voice), {
      changed: facts.date || null,
    });
  yield plan('front', 'dictionary', (assets, voice) => dictionaryPage(facts, assets, voice));
  const indexes = {
    exhibit: giftIndex,
    country: countryIndex,
    room: roomIndex,
    tour: tourIndex,
    source: sourceIndex,
  };
  for (const [kind, write] of Object.entries(indexes))
    yield plan(kind as PageKind, 'index', (assets, voice) => write(facts, assets, voice));
  yield* planLists(
    'exhibit',
    facts,
    [listByTitle, listByYear, listByEvidence, ...(facts.hasFigures ? [listFigureLists] : [])],
    giftListPage,
  );
  if (facts.hasFigures) yield* planLists('exhibit', facts, [listComparedGifts], comparedPage);
  yield* planLists('source', facts, [listSourceKinds], sourceListPage);
  for (const gift of facts.placed.museum.catalogue.gifts)
    yield plan('exhibit', gift.id, (assets, voice) => giftPage(gift, facts, assets, voice), {
      aliases: gift.aliases,
      changed: facts.index.changed.get(gift.id) ?? null,
    });
  for (const country of facts.index.countries)
    for (let part = 0; part < countCountryParts(country); part++)
      yield plan('country', idOfPart(country.id, part), (assets, voice) =>
        countryPage(country, part, facts, assets, voice),
      );
  for (const room of facts.rooms)
    for (let part = 0; part < countRoomParts(room, facts); part++)
      yield plan('room', idOfPart(room.id, part), (assets, voice) =>
        roomPage(room, part, facts, assets, voice),
      );
  for (const tour of facts.tours)
    for (const part of cutStops(tour).keys())
      yield plan('tour', idOfPart(tour.id, part), (assets, voice) =>
        tourPage(tour, part, facts, assets, voice),
      );
  for (const source of Object.values(facts.sources))
    for (let part = 0; part < countSourceParts(source.id, facts); part++)
      yield plan('source', idOfPart(source.id, part), (assets, voice) =>
        sourcePage(source, part, facts, assets, voice),
      );
}

/** The pages of lists. A letter may be one of one language alone. */
function* planLists<T>(
  kind: PageKind,
  facts: SiteFacts,
  sorts: readonly ((facts: SiteFacts, voice: Voice) => ListedRows<T>[])[],
  write: (
    list: ListedRows<T>,
    part: number,
    facts: SiteFacts,
    assets: PageAssets,
    voice: PageVoice,
  ) => string,
): Generator<PlannedPage> {
  const pages = new Map<string, Map<string, { readonly list: ListedRows<T>; readonly part: number }>>();
  const written = listTags(kind, 'index', facts);
  for (const voice of facts.voices.filter(({ language }) => written.includes(language.tag)))
    for (const list of sorts.flatMap((sort) => sort(facts, voice)))
      for (const [part, id] of idsOfList(list).entries()) {
        const inLanguages = pages.get(id) ?? new Map();
        pages.set(id, inLanguages);
        inLanguages.set(voice.language.tag, { list, part });
      }
  for (const [id, inLanguages] of pages)
    yield {
      kind,
      id,
      aliases: [],
      changed: null,
      tags: [...inLanguages.keys()],
      write: (assets, voice) => {
        const page = inLanguages.get(voice.language.tag);
        if (!page) throw new Error(`plan-pages: ${id} is not written in ${voice.language.tag}`);
        return write(page.list, page.part, facts, assets, voice);
      },
    };
}
