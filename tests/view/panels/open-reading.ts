import { createStore } from 'zustand/vanilla';
import { around, description, faces } from '../../../src/view/faces/faces.ts';
import { createQueryAnswers } from '../../../src/view/panels/query-answers.ts';
import { vi } from 'vitest';
import { formatAddress } from '../../../src/address/format-address.ts';
import type { Place } from '../../../src/address/place.ts';
import type { WholeCatalogue } from '../../../src/museum/catalogue/catalogue.ts';
import type { BuildingEvidence } from '../../../src/museum/building-evidence.ts';
import type { Sight } from '../../../src/visit/sight.ts';
import type { TimelineEvents } from '../../../src/museum/catalogue/timeline-event.ts';
import { packEvents } from '../../../tools/data/pack-events.ts';
import type { AboutFacts } from '../../../src/museum/catalogue/about-facts.ts';
import { packAbout } from '../../../tools/data/pack-about.ts';
import { packEvidence } from '../../../tools/data/pack-evidence.ts';
import type { FetchRecord } from '../../../src/delivery/record-delivery.ts';
import { planDisplay } from '../../../src/museum/display/plan-display.ts';
import type { ExhibitId, RoomDisplay } from '../../../src/museum/display/room-display.ts';
import type { FloorPlan } from '../../../src/museum/floorplan/floor-plan.ts';
import type { Museum } from '../../../src/museum/open-museum.ts';
import type { PanelServices } from '../../../src/view/panels/panel-services.ts';
import { createVisit } from '../../../src/visit/create-visit.ts';
import type { Visit } from '../../../src/visit/visit.ts';
import { makeCatalogue } from '../../museum/display/small-museum.ts';
import { makeHouse, makeOpenFloor } from '../../visit/open-floor.ts';
import { readCatalogue, readFacets, readList, readRecord } from '../record/read-records.ts';

const evidence = JSON.parse(packEvidence(process.cwd())) as BuildingEvidence;

const events = JSON.parse(packEvents(process.cwd()).content.toString()) as TimelineEvents;

/** What the museum says of itself, as it is packed. */
export function readAbout(): AboutFacts {
  const file = packAbout(process.cwd()).find(({ name }) => name === 'about.json');
  return JSON.parse(String(file?.content)) as AboutFacts;
}

const rows = readList();

/** The first gifts of the real catalogue, in a house of a few rooms; the second room has a notice. */
function openMuseum(): Museum & { readonly catalogue: WholeCatalogue } {
  const catalogue = readCatalogue();
  const house = makeHouse();
  const plan: FloorPlan = {
    ...house,
    rooms: house.rooms.map((room) =>
      room.id === 'main-1-2'
        ? {
            ...room,
            name: { en: 'September 2023', ko: '2023년 9월' },
            notice: { en: 'No source places these gifts here.' },
          }
        : room,
    ),
    storeys: [1, 2].map((storey) => ({
      house: 'main',
      storey,
      floorY: storey * 6 - 6,
      rooms: house.rooms.filter((room) => room.storey === storey).map(({ id }) => id),
    })),
  };
  // Rows of the display are rows of the catalogue: both begin with the same gifts.
  const display = planDisplay({ plan, catalogue: makeCatalogue(catalogue.gifts.slice(0, 12), 200) });
  return { catalogue, plan, display, ground: makeOpenFloor(plan) };
}

export const museum = openMuseum();

/** A gift that stands in the house, and a veil beside it. */
export const [giftId, veilId] = ((): readonly [ExhibitId, ExhibitId] => {
  const room = museum.display.layOutRoom(museum.plan.arrival);
  const find = (isVeil: boolean): ExhibitId => {
    const row = [...room.gift].findIndex((gift) => gift < 0 === isVeil);
    return room.exhibitId(row);
  };
  return [find(false), find(true)];
})();

export function layOutArrival(): RoomDisplay {
  return museum.display.layOutRoom(museum.plan.arrival);
}

export interface Reading {
  readonly visit: Visit;
  readonly services: PanelServices;
  readonly root: HTMLElement;
  readonly picture: HTMLElement;
  readonly fetchRecord: ReturnType<typeof vi.fn<FetchRecord>>;
  readonly onCovered: ReturnType<typeof vi.fn<PanelServices['onCovered']>>;
  /** Puts something in the middle of the picture. */
  readonly lookAt: (sight: Sight | null) => void;
  /** Draws a frame of a picture in which everything stands at one point. */
  readonly drawFrame: () => void;
}

/** An empty page with a visitor, for panels to be mounted in. */
export function openReading(place: Place = {}): Reading {
  document.body.innerHTML =
    '<main id="tour"><canvas id="view" tabindex="0"></canvas><div id="interface"></div></main>';
  const root = document.querySelector<HTMLElement>('#interface');
  const picture = document.querySelector<HTMLElement>('#view');
  if (!root || !picture) throw new Error('test: no page');
  const visit = createVisit({ museum, place, language: place.language ?? 'en', reducedMotion: true });
  const fetchRecord = vi.fn<FetchRecord>((gift) => Promise.resolve(readRecord(gift)));
  const onCovered = vi.fn<PanelServices['onCovered']>();
  const search: PanelServices['search'] = { query: () => Promise.reject(new Error('test: nobody asks')) };
  const fetchFacets: PanelServices['fetchFacets'] = () => Promise.resolve(readFacets());
  const frames = new Set<() => void>();
  let sight: Sight | null = null;
  return {
    visit,
    root,
    picture,
    fetchRecord,
    onCovered,
    drawFrame: () => {
      for (const listener of frames) listener();
    },
    lookAt: (next) => {
      sight = next;
    },
    services: {
      visit,
      museum,
      fetchRecord,
      fetchEvidence: () => Promise.resolve(evidence),
      fetchEvents: () => Promise.resolve(events),
      about: { fetchAbout: () => Promise.resolve(readAbout()), licences: 'data/licences.txt' },
      list: {
        rows: (first, count) => Promise.resolve(rows.slice(first, first + count)),
        pick: (picked) => Promise.resolve(picked.flatMap((row) => rows[row] ?? [])),
      },
      search,
      fetchFacets,
      answers: createQueryAnswers(visit, fetchFacets, search),
      faces,
      around,
      description,
      describing: createStore(() => 0),
      linkTo: (to) => formatAddress(to),
      anchors: {
        sight: () => sight,
        anchorOf: () => ({ x: 300, y: 200 }),
        onFrame: (listener) => {
          frames.add(listener);
          return () => frames.delete(listener);
        },
      },
      onCovered,
    },
  };
}
