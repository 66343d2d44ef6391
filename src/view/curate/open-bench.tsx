import { createRoot } from 'react-dom/client';
import { createStore } from 'zustand/vanilla';
import type { CuratorServer } from '../../curate/curator-server.ts';
import type { LiveHouse } from '../../curate/live-house.ts';
import { setUnsavedLabels } from '../../curate/unsaved-labels.ts';
import type { OpenedTour } from '../../embed/guest/opened-tour.ts';
import { BenchContext, type BenchServices } from './bench-context.ts';
import type { ExhibitId } from '../../museum/display/room-display.ts';
import type { BenchView } from './bench-view.ts';
import { Bench } from './bench.tsx';
import { connectCurator } from './connect-curator.ts';
import { createCarrying } from './create-carrying.ts';
import { createDesk, type Desk } from './create-desk.ts';
import { createDeskKeeper } from './desk-keeper.ts';
import { holdBench } from './hold-bench.ts';
import { boxOfPlace } from './place-for-gift.ts';
import { createPlaceMarks } from './place-marks.ts';
import { listMoved } from './list-moved.ts';
import { overlayTours } from './overlay-tours.ts';
import { isRead, readGiftDrafts, readLabelDrafts, readTourDrafts } from './read-drafts.ts';
import './curate-page.css';

export interface BenchOptions {
  readonly opened: OpenedTour;
  readonly live: LiveHouse;
  readonly server: CuratorServer;
  /** Tells this museum from others in what the browser keeps. */
  readonly key: string;
  /** What the museum, or its folder, is called. */
  readonly name: string;
  /** Languages its tours are told in, by tag. */
  readonly spoken: readonly string[];
}

/** Who types has paused, milliseconds. */
const pauseMs = 400;

/**
 * Sets up a bench beside the tour: what a curator does there is seen in the museum at once, and saved when they say so.
 *
 * @returns how to take it away; the museum stays as it is shown
 */
export function openBench({ opened, live, server, key, name, spoken }: BenchOptions): () => void {
  const { services, scene } = opened;
  const { museum, visit } = services;
  const canvas = document.querySelector<HTMLCanvasElement>('#view');
  if (!canvas) throw new Error('curate: the page lacks #view');
  const nameOf = (gift: string): string => museum.catalogue.find(gift)?.title['en'] ?? gift;
  const desk = createDesk({ server, keeper: createDeskKeeper(key, window.localStorage), nameOf });
  const marks = scene && createPlaceMarks(scene.marks, scene.redraw);
  const carrying = createCarrying({
    listPlacesFor: (gift, room) => [
      ...live.house.listPlacesFor(gift, room).map((place) => boxOfPlace(place)),
      ...live.house.listExchangesFor(gift, room).map((place) => boxOfPlace(place, place.holder)),
    ],
    visit,
    display: museum.display,
    marks,
    onPutDown: (gift, { address, holder }) => {
      const home = live.house.placeOf(gift)?.address;
      desk.edit([
        { kind: 'place', gift, place: address },
        ...(holder !== null && home !== undefined
          ? [{ kind: 'place', gift: holder, place: home } as const]
          : []),
      ]);
      // Where it was put is what one wants to see now.
      visit.lookAt(gift as ExhibitId);
    },
  });

  overlayTours(opened.tours, () => readTourDrafts(desk.store.getState()), services.fetchRecord);

  const giftInSight = (): string | null => {
    const { opened: shown, focused } = visit.store.getState();
    const sight = scene?.sight();
    const seen = shown ?? focused ?? (sight?.kind === 'exhibit' ? sight.exhibit : null);
    return seen === null ? null : (museum.catalogue.find(seen)?.id ?? null);
  };
  const pickUp = (): void => {
    if (desk.refuses()) return;
    const gift = giftInSight();
    if (gift !== null) carrying.pickUp(gift);
    else desk.say('You look at no exhibit that could be picked up.');
  };

  const chosen = createStore<{ readonly gift: string | null }>(() => ({ gift: null }));
  const choose = (exhibit: string | null): void => {
    const gift = exhibit === null ? undefined : museum.catalogue.find(exhibit);
    if (gift) chosen.setState({ gift: gift.id });
  };
  choose(visit.store.getState().opened);
  const stopChoosing = visit.store.subscribe((state, before) => {
    if (state.opened !== before.opened) choose(state.opened);
  });
  carrying.store.subscribe(({ gift }) => choose(gift));

  const bench = document.createElement('aside');
  bench.id = 'curate';
  bench.tabIndex = -1;
  bench.setAttribute('aria-label', 'Curating');
  bench.lang = 'en';
  bench.dir = 'ltr';
  document.body.append(bench);
  const tab = createStore<BenchView>(() => ({ open: 'exhibit', tour: null, stop: null }));
  const held = holdBench({
    museum: key,
    locks: navigator.locks,
    session: window.sessionStorage,
    onChange: (hold) => {
      if (hold === 'elsewhere') carrying.putBack();
      desk.setHold(hold);
    },
    reload: () => window.location.reload(),
  });
  const shared: BenchServices = {
    opened,
    desk,
    live,
    carrying,
    chosen,
    tab,
    spoken,
    nameOf,
    giftInSight,
    pickUp,
    takeOver: held.takeOver,
  };
  const react = createRoot(bench);
  react.render(
    <BenchContext value={shared}>
      <Bench museum={name} />
    </BenchContext>,
  );

  const stopFollowing = followDesk(desk, live, nameOf);
  const disconnect = scene
    ? connectCurator({
        canvas,
        bench,
        scene,
        visit,
        desk,
        carrying,
        pickUp,
        openChanges: () => tab.setState({ open: 'changes' }),
      })
    : () => {};
  return () => {
    held.dismiss();
    disconnect();
    stopFollowing();
    stopChoosing();
    carrying.dismiss();
    react.unmount();
    bench.remove();
    delete document.documentElement.dataset['curating'];
  };
}

/** Shows in the house what is done at the desk, and says what comes of it for other gifts. */
function followDesk({ store, say }: Desk, live: LiveHouse, nameOf: (gift: string) => string): () => void {
  let shown = '';
  let written = '';
  let telling: ReturnType<typeof setTimeout> | undefined;
  const stop = store.subscribe((state, before) => {
    if (state.history === before.history && state.files === before.files) return;
    const labels = readLabelDrafts(state);
    const says = JSON.stringify([...labels]);
    if (says !== written) {
      written = says;
      setUnsavedLabels(labels);
      // An open panel reads its record again, once one has stopped typing.
      clearTimeout(telling);
      telling = setTimeout(() => window.dispatchEvent(new Event('museum-data-taken')), pauseMs);
    }
    // Of two gifts that change places, both are to be known.
    if (!isRead(state)) return;
    const drafts = readGiftDrafts(state);
    const now = JSON.stringify([...drafts]);
    // Typing a description, or a tour, moves nothing.
    if (now === shown) return;
    shown = now;
    const was = live.house;
    const is = live.show(drafts);
    const moved = listMoved(was, is).filter((gift) => !drafts.has(gift));
    if (moved.length > 0)
      say(`${store.getState().told} By the rules ${moved.map(nameOf).join(', ')} now stands elsewhere.`);
    const problem = is.problems.find(({ gift }) => !was.problems.some((one) => one.gift === gift));
    if (problem) say(`${nameOf(problem.gift)}: ${problem.reason}`);
  });
  return () => {
    stop();
    clearTimeout(telling);
  };
}
