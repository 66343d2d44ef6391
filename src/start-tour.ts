import { createStore } from 'zustand/vanilla';
import { dataFolder, locators } from 'virtual:museum-data';
import { lightMaps } from 'virtual:museum-light';
import { models as builtModels } from 'virtual:museum-models';
import { formatAddress } from './address/format-address.ts';
import { fetchWithRetries } from './delivery/fetch-with-retries.ts';
import { createAboutDelivery } from './delivery/about-delivery.ts';
import { bringInTime } from './delivery/bring-in-time.ts';
import { createEventsDelivery } from './delivery/events-delivery.ts';
import { createEvidenceDelivery } from './delivery/evidence-delivery.ts';
import { deferSearch } from './delivery/defer-search.ts';
import { createFacetsDelivery } from './delivery/facets-delivery.ts';
import { createExhibitDelivery, roomOfPlace } from './delivery/exhibit-delivery.ts';
import { fetchAsked } from './delivery/fetch-asked.ts';
import { createLightMapDelivery } from './delivery/light-map-delivery.ts';
import { createListDelivery, type GiftList } from './delivery/list-delivery.ts';
import { createLocator } from './delivery/locator-delivery.ts';
import { createModelDelivery } from './delivery/model-delivery.ts';
import { createTourDelivery } from './delivery/tour-delivery.ts';
import { createRecordDelivery } from './delivery/record-delivery.ts';
import type { RoomDelivery } from './delivery/room-delivery.ts';
import { createRoomDelivery } from './delivery/create-room-delivery.ts';
import { shareSlots } from './delivery/share-slots.ts';
import type { CatalogueFacts } from './museum/catalogue/catalogue-facts.ts';
import type { BuildingFacts } from './museum/floorplan/building-facts.ts';
import { startRandom } from './museum/math/seeded-random.ts';
import { listWallBoards } from './museum/floorplan/list-wall-boards.ts';
import { openMuseum, type GrowingMuseum } from './museum/open-museum.ts';
import { chooseLanguage } from './language/choose-language.ts';
import { directionOf } from './language/direction-of.ts';
import { languages } from './language/languages.ts';
import { loadPlaceNames } from './language/load-place-names.ts';
import { startWords } from './language/start-words.ts';
import { connectControls } from './view/controls/connect-controls.ts';
import { mixHands } from './view/controls/mix-hands.ts';
import { syncHistory } from './view/controls/sync-history.ts';
import { createProbe } from './view/scene/create-probe.ts';
import {
  around,
  comfortOverlay,
  description,
  faces,
  hallBoard,
  loadPlayer,
  pageLink,
  smallPlan,
} from './view/faces/faces.ts';
import { createFullScreen } from './view/panels/create-full-screen.ts';
import { createWanderer } from './view/panels/create-wanderer.ts';
import { createQueryAnswers } from './view/panels/query-answers.ts';
import { loadLetters } from './view/panels/load-letters.ts';
import type { PanelServices } from './view/panels/panel-services.ts';
import { NoPictureError } from './view/scene/create-renderer.ts';
import { awaitFirstMark } from './view/scene/marks/await-first-mark.ts';
import { isSmallDevice, smallShare } from './view/scene/is-small-device.ts';
import { openScene } from './view/scene/open-scene.ts';
import { Builder } from './view/scene/rooms/builder.ts';
import type { TourScene } from './view/scene/tour-scene.ts';
import { deferGuide } from './defer-guide.ts';
import { deferSound } from './defer-sound.ts';
import { lightWorld } from './light-world.ts';
import { findTourStart } from './find-tour-start.ts';
import { followSavedData } from './follow-saved-data.ts';
import { followVisit } from './follow-visit.ts';
import type { OpenedHall } from './open-hall.ts';
import type { OpenedTour } from './embed/guest/opened-tour.ts';
import { readPlace } from './read-place.ts';
import { createVisit } from './visit/create-visit.ts';
import { readQualityChoice } from './visit/quality-choice.ts';

/** More pixels than this for each CSS pixel are not seen, only paid for. */
const sharpest = 2;

/** Width over height below which a picture is not wide. */
const leastWide = 1.15;

/**
 * Opens the tour in a page: the only place that knows everybody. The picture comes first; the panels follow when
 * it stands. Where nothing can be drawn the catalogue is shown as text; where the data does not come, a sentence
 * says so.
 *
 * @returns what was opened, once the panels stand; null where the data did not come
 */
export async function startTour(document: Document, window: Window): Promise<OpenedTour | null> {
  const canvas = document.querySelector<HTMLCanvasElement>('#view');
  const root = document.querySelector<HTMLElement>('#interface');
  const loading = document.querySelector<HTMLElement>('#loading');
  if (!canvas || !root || !loading) throw new Error('tour: the page lacks #view, #interface or #loading');
  const flags = new URLSearchParams(window.location.search);
  const isDebug = flags.has('debug');
  const isManual = flags.get('clock') === 'manual';

  // Its script comes while the facts do.
  const builder = new Builder();
  const readJson = <T>(name: string): Promise<T> =>
    fetchWithRetries(dataFolder + name, (response) => response.json() as Promise<T>);
  const place = readPlace(window.location.search);
  const language = chooseLanguage([place.language ?? [], window.navigator.languages].flat());
  const say = startWords[language];
  loading.textContent = say.opening;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  const isSmall = isSmallDevice(window.navigator);
  const locator = createLocator(dataFolder, locators);
  const slots = shareSlots();
  const tours = createTourDelivery(dataFolder);
  const search = deferSearch(dataFolder);
  const fetchFacets = createFacetsDelivery(dataFolder);
  const tourStart = findTourStart(place, tours);
  let museum: GrowingMuseum;
  let hall: OpenedHall | undefined;
  let list: GiftList;
  let rooms: RoomDelivery;
  try {
    const [catalogue, building, asked] = await Promise.all([
      readJson<CatalogueFacts>('catalogue.json'),
      readJson<BuildingFacts>('building.json'),
      // Into a hall of one's own all its gifts come at once.
      place.hall === undefined
        ? tourStart.then((start) => fetchAsked(dataFolder, locator, place.exhibit ?? start?.exhibit))
        : null,
    ]);
    list = createListDelivery(dataFolder, locator, catalogue.documented);
    const facts = { catalogue, building };
    // Facts that contradict each other are as good as none: nothing half-opens.
    if (place.hall === undefined) museum = openMuseum(facts);
    else {
      const { openHall } = await import('./open-hall.ts');
      const sources = { fetchFacets, search, list, locator };
      hall = await openHall(place, facts, dataFolder, sources, window.location.search, language);
      museum = hall.museum;
    }
    rooms = createRoomDelivery(dataFolder, museum, locator, slots.rooms, isSmall ? smallShare : 1);
    // Who comes for one exhibit arrives in front of it: its room's gifts are waited for, and no others.
    if (asked) rooms.take(asked.room, asked.come);
    const room = place.exhibit === undefined ? undefined : roomOfPlace(place.exhibit);
    if (room !== undefined) await rooms.bring(room);
    // Who comes for a room sees it as it is from the first picture on, if its gifts come soon.
    const entered = asked ? undefined : (place.room ?? (await tourStart)?.room);
    if (room === undefined && entered !== undefined) await bringInTime(rooms, entered);
  } catch (error) {
    loading.textContent = say.failed;
    console.warn(error);
    builder.dismiss();
    return null;
  }

  const motion = window.matchMedia('(prefers-reduced-motion: reduce)');
  const bring = createExhibitDelivery(museum, locator, rooms);
  const visit = createVisit({
    museum,
    place,
    stands: await tourStart,
    language,
    languages: languages.map(({ tag }) => tag),
    reducedMotion: motion.matches,
    isTall: window.innerWidth < window.innerHeight * leastWide,
    quality: readQualityChoice(flags.get('quality')) ?? 'automatic',
    bring,
  });
  motion.addEventListener('change', () => visit.setReducedMotion(motion.matches));
  const fetchRecord = createRecordDelivery(dataFolder, locator);
  const findRoom = async (gift: string): Promise<string | undefined> => (await locator.find(gift))?.room;
  const answers = createQueryAnswers(visit, fetchFacets, search, museum.catalogue.documented);
  const fetchEvents = createEventsDelivery(dataFolder);
  const fetchEvidence = createEvidenceDelivery(dataFolder);
  const about = createAboutDelivery(dataFolder);
  const models = createModelDelivery('models/', builtModels);
  const linkTo = (to: Parameters<typeof formatAddress>[0]): string =>
    formatAddress(to, window.location.search);

  const sound = deferSound(visit, museum.plan, globalThis.window);
  let isWhole = true;
  let scene: TourScene | null = null;
  try {
    scene = openScene({
      canvas,
      museum,
      visit,
      models,
      light: { built: lightMaps, fetch: createLightMapDelivery('light/', lightMaps) },
      slots: slots.scene,
      builder,
      isComing: () => rooms.isBusy,
      loadLetters,
      loadPlaceNames,
      lightWorld: () => lightWorld(fetchFacets),
      onFault: () => {
        isWhole = false;
        loading.textContent = say.incomplete;
      },
      onDoorOpens: sound.doorOpens,
      isSmall,
      isManual,
      pixelRatio: Math.min(sharpest, window.devicePixelRatio),
      hasMirror: flags.get('mirror') !== 'off',
    });
  } catch (error) {
    if (!(error instanceof NoPictureError)) throw error;
    canvas.hidden = true;
  }

  const services = {
    museum,
    visit,
    fetchRecord,
    findRoom,
    fetchEvidence,
    fetchEvents,
    about,
    fetchFacets,
    answers,
    faces,
    list,
    search,
    linkTo,
    pageLink,
  };
  if (!scene) {
    builder.dismiss();
    const { mountPlainCatalogue } = await import('./view/panels/mount-plain-catalogue.tsx');
    loading.textContent = '';
    mountPlainCatalogue(root, services);
    return { services, scene, bring, tours, createAnswers: createQueryAnswers };
  }

  const drawn = scene;
  followVisit(rooms, museum, visit);
  if (import.meta.hot) followSavedData(import.meta.hot, dataFolder, museum.display, rooms);
  const fullScreen = createFullScreen(document);
  // The same visit is led the same way: what it is told apart by is when it began.
  const wanderer = createWanderer(visit, fetchFacets, list, startRandom(String(performance.timeOrigin)));
  const describing = createStore(() => 0);
  const hands = mixHands(visit.intents);
  connectControls(
    canvas,
    visit,
    {
      pick: (x, y) => drawn.pick(x, y),
      hasMap: (id) =>
        museum.plan.rooms.some((room) => room.id === id && listWallBoards(museum.plan, room).length > 0),
    },
    {
      toggleFullScreen: fullScreen.toggle,
      goSomewhere: wanderer.goSomewhere,
      describe: () => describing.setState((asked) => asked + 1),
    },
    hands,
  );
  syncHistory(visit, window);
  if (isDebug)
    window.museum = createProbe({
      museum,
      visit,
      scene: drawn,
      isManual,
      bring,
      bringRoom: (room) => rooms.bring(room),
    });
  // Under a manual clock nothing is drawn by itself; the first picture is what opening the tour means.
  if (isManual) drawn.loop.advance(0);
  await drawn.ready;
  if (isWhole) loading.textContent = '';
  const shown: PanelServices = {
    ...services,
    ...(hall?.panels ?? {
      openGuide: deferGuide(visit, tours, fetchRecord, window),
      loadPlayer,
      wanderer,
    }),
    smallPlan,
    hallBoard,
    around,
    describing,
    description,
    comfortOverlay,
    hands: hands(),
    fullScreen,
    anchors: drawn,
    onCovered: (covered) => drawn.setCovered(covered),
    enterVr: async () => {
      const { enterVr } = await import('./view/vr/enter-vr.ts');
      const { headset, marks } = drawn;
      await enterVr({ museum, visit, fetchRecord, loadLetters, headset, marks });
    },
    drawStill: (longest) => drawn.drawStill(longest),
    turnOver: async (...asked) => {
      const { openTurntable } = await import('./view/turntable/open-turntable.tsx');
      const isStill = (): boolean => visit.store.getState().reducedMotion;
      await openTurntable(
        document.body,
        { museum, fetchModel: models.fetch, fetchRecord, list, search, linkTo, isStill },
        ...asked,
      );
    },
  };
  // Nothing of it is needed for the first picture, which would wait for the line and for the reading of the script.
  const panels = flags.get('panels') === 'off' ? null : import('./view/panels/mount-panels.tsx');
  try {
    const unmount = (await panels)?.mountPanels(root, shown);
    canvas.addEventListener(
      'webglcontextlost',
      () =>
        void import('./outlive-picture.ts')
          .then(({ outlivePicture }) => outlivePicture(canvas, root, shown, unmount))
          .catch(console.warn),
      { once: true },
    );
    if (panels) {
      const { marks, redraw } = drawn;
      awaitFirstMark(
        { museum, visit, scene: marks, onChange: redraw },
        async () => (await import('./view/scene/marks/mount-marks.tsx')).mountMarks,
      );
    }
  } catch (error) {
    // Without panels one can still walk; nobody should wonder why nothing opens.
    loading.textContent = say.noPanels;
    console.warn(error);
  }
  return { services: shown, scene, bring, tours, createAnswers: createQueryAnswers };
}
