import { formatAddress } from './address/format-address.ts';
import { leaveHall } from './address/hall-address.ts';
import type { Place } from './address/place.ts';
import { fetchHungGifts } from './delivery/fetch-hung-gifts.ts';
import type { Locator } from './delivery/locator-delivery.ts';
import { findHung, type HallSources, type HungGifts } from './find-hung.ts';
import type { Language } from './language/language.ts';
import { languageTags } from './language/language-tags.ts';
import type { LanguageTag } from './language/languages.ts';
import { loadHallText } from './language/load-hall-text.ts';
import { loadKindNames } from './language/load-kind-names.ts';
import { loadLanguage } from './language/load-language.ts';
import { orderForHall } from './museum/hall/order-for-hall.ts';
import { openHallMuseum } from './museum/open-hall-museum.ts';
import type { GrowingMuseum, MuseumFacts } from './museum/open-museum.ts';
import { createNoAnswers } from './view/faces/hall/create-no-answers.ts';
import { hallFaces } from './view/faces/hall/hall-faces.ts';
import { leadOut } from './view/faces/hall/lead-out.ts';
import { nameHanging, type HangingName } from './view/faces/hall/name-hanging.ts';
import { nameRooms, type SignLanguage } from './view/faces/hall/name-rooms.ts';
import type { Hall } from './view/panels/hall.ts';
import type { PanelServices } from './view/panels/panel-services.ts';

export interface OpenHallSources extends HallSources {
  readonly locator: Locator;
}

/** What is opened in place of the museum, and what the panels have in place of its services. */
export interface OpenedHall {
  readonly museum: GrowingMuseum;
  readonly panels: Pick<PanelServices, 'faces' | 'answers'> & { readonly hall: Hall };
}

/**
 * Opens the hall an address asks for, in place of the museum: finds its gifts, fetches them, and has rooms planned for
 * exactly these.
 *
 * @param facts of the museum the gifts are from
 * @param dataFolder address of the packed data, ending in a slash
 * @param address query of the page's address
 * @param language the visitor's
 * @throws DeliveryError when the gifts cannot be had
 */
export async function openHall(
  place: Place,
  facts: MuseumFacts,
  dataFolder: string,
  sources: OpenHallSources,
  address: string,
  language: LanguageTag,
): Promise<OpenedHall> {
  const { gifts: asked, found, hanging } = await findHung(place, sources);
  // Signs are in the languages the house is signed in; rooms have names in the visitor's language, too.
  const signLanguages = languageTags.filter((tag) =>
    facts.building.rooms.some(({ name }) => Object.hasOwn(name, tag)),
  );
  const [come, signs] = await Promise.all([
    fetchHungGifts(dataFolder, asked, sources.locator),
    Promise.all(
      [...new Set([...signLanguages, language])].map((tag) => readSigns(tag, hanging, asked.length)),
    ),
  ]);
  // A trail has an order of its own.
  const gifts =
    place.hall === 'trail' ? come.map(({ gift }) => gift) : orderForHall(come.map(({ gift }) => gift));
  const museum = openHallMuseum(facts.catalogue, gifts, nameRooms(signs));
  const homes = new Map(come.map(({ gift, room }) => [gift.id as string, room]));
  const rooms = new Map(facts.building.rooms.map((room) => [room.id, room.name]));
  const leave = (to: Place): string => formatAddress(to, leaveHall(address));
  const hall: Hall = {
    loadLine: () => import('./view/faces/hall/hall-line.tsx'),
    loadHome: () => import('./view/faces/hall/gift-home.tsx'),
    hung: gifts.length,
    found,
    lost: place.hall === 'trail' ? found - gifts.length : 0,
    nameIn: async (reader) => (await nameIn(reader, hanging, gifts.length)).title,
    homeOf: (gift) => {
      const id = homes.get(gift);
      const name = id === undefined ? undefined : rooms.get(id);
      return id === undefined || name === undefined ? undefined : { id, name };
    },
    changeView: (view) =>
      leadOut(
        view,
        (gift) => homes.has(gift),
        leave,
        (link) => window.location.assign(link),
      ),
    leave,
  };
  return { museum, panels: { hall, faces: hallFaces, answers: createNoAnswers() } };
}

async function nameIn(
  language: Language,
  hanging: HungGifts['hanging'],
  count: number,
): Promise<HangingName> {
  const [{ text }, nameKind] = await Promise.all([loadHallText(language.tag), loadKindNames(language.tag)]);
  const asked =
    'title' in hanging
      ? hanging
      : { query: hanging.query, names: { language, nameKind, facets: hanging.facets } };
  return nameHanging(asked, count, text);
}

async function readSigns(
  tag: LanguageTag,
  hanging: HungGifts['hanging'],
  count: number,
): Promise<SignLanguage> {
  const [language, { text }] = await Promise.all([loadLanguage(tag), loadHallText(tag)]);
  return { language, text, ...(await nameIn(language, hanging, count)) };
}
