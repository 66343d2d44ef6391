import { createStore } from 'zustand/vanilla';
import type { Tour } from '../../museum/tours/tour.ts';
import { createReciter } from './create-reciter.ts';
import { placeOfStop } from './place-of-stop.ts';
import type { GuideServices, GuideState, TourGuide } from './tour-guide.ts';
import { beginTour, followTour, type TourEvent, type TourProgress } from './tour-progress.ts';
import { watchPath } from './watch-path.ts';

/** Longer ways are cut, metres: such a one takes some 27 seconds, and nobody came to watch corridors. */
const farthestWalk = 75;

const noTour = { asked: null, status: 'none', tour: null, progress: null, unknownStop: null } as const;

/** Leads a visitor; also along the tour that the address names, which waits at its stop until one goes on. */
export function createTourGuide(services: GuideServices): TourGuide {
  const { visit, speaker, memory } = services;
  const store = createStore<GuideState>(() => ({
    ...noTour,
    isSpeechWanted: false,
    hasVoice: false,
    speed: 1,
  }));
  /** What is being waited for, a tour or an arrival: answers to earlier ones are too late. */
  let loading = 0;
  let leading = 0;
  let isBeingLed = false;
  /** The visit is being told what this guide does: it is no news. */
  let isOwn = false;

  const tell = (act: () => void): void => {
    isOwn = true;
    try {
      act();
    } finally {
      isOwn = false;
    }
  };
  const lead = (tour: Tour, { stop: at }: TourProgress): void => {
    const stop = tour.stops[at];
    if (!stop) return;
    const mine = ++leading;
    isBeingLed = true;
    const onArrive = (): void => path.stand();
    void visit.leadTo(placeOfStop(stop), { farthest: farthestWalk, onArrive }).then((end) => {
      if (mine !== leading) return;
      isBeingLed = false;
      if (end === 'interrupted') {
        apply({ kind: 'leave' });
        return;
      }
      // What cannot be reached can still be told of, where one is.
      if (end === 'unreached') path.stand();
      apply({ kind: 'arrive' });
      path.check();
    });
    // After the way has begun: the place one leaves is called by the stop one leaves.
    tell(() => visit.setTour(tour.id, stop.id));
  };
  const stopLeading = (): void => {
    if (!isBeingLed) return;
    isBeingLed = false;
    leading++;
    visit.stop();
  };

  const apply = (event: TourEvent): void => {
    const { tour, progress: before } = store.getState();
    if (!tour || !before) return;
    // What has passed of a sentence is known before anything else happens to it.
    if (event.kind !== 'said') words.halt();
    const from = store.getState().progress ?? before;
    const next = followTour(from, event, words.lengths);
    if (next !== from) store.setState({ progress: next });
    settle(tour, before, next);
  };
  const settle = (tour: Tour, before: TourProgress, next: TourProgress): void => {
    visit.setGuided(next.isPlaying);
    const isOnWay = next.isPlaying && next.at === 'way';
    if (!isOnWay) stopLeading();
    else if (!isBeingLed || next.stop !== before.stop) lead(tour, next);
    if (next.isPlaying || next.isOver) {
      const stop = tour.stops[next.stop]?.id ?? '';
      if (
        next.stop !== before.stop ||
        next.sentence !== before.sentence ||
        next.isOver !== before.isOver ||
        !before.isPlaying
      )
        memory.remember(tour.id, { stop, at: next.stop, sentence: next.sentence, isOver: next.isOver });
    }
    words.say();
  };
  const words = createReciter(services, store, () => apply({ kind: 'said' }));

  const leaveTour = (): void => {
    loading++;
    apply({ kind: 'pause' });
    stopLeading();
    visit.setGuided(false);
    store.setState(noTour);
  };

  /** @param plays it was asked for by hand; else it waits. The address tells of it when the way begins, or nothing comes of it. */
  const load = async (id: string, stop: string | null, sentence: number, plays: boolean): Promise<void> => {
    leaveTour();
    const mine = loading;
    store.setState({ asked: id, status: 'coming' });
    const fail = (status: 'unknown' | 'failed'): void => {
      store.setState({ status });
      tell(() => visit.setTour(id, stop));
    };
    let tour: Tour;
    try {
      const isThere = (await services.fetchTours()).some((one) => one.id === id);
      if (mine !== loading) return;
      if (!isThere) {
        fail('unknown');
        return;
      }
      tour = await services.fetchTour(id);
    } catch {
      if (mine === loading) fail('failed');
      return;
    }
    if (mine !== loading) return;
    const lengths = words.measure(tour);
    const at = stop === null ? 0 : tour.stops.findIndex((one) => one.id === stop);
    const progress = tour.stops.length > 0 ? beginTour(lengths, at, at < 0 ? 0 : sentence) : null;
    store.setState({ status: 'ready', tour, progress, unknownStop: at < 0 ? stop : null });
    words.refreshVoice();
    if (plays && progress) apply({ kind: 'play' });
    else if (plays) tell(() => visit.setTour(id));
    else void arrive(tour, mine);
  };
  /** Who came by an address that names nothing but the stop is set down there. */
  const arrive = async (tour: Tour, mine: number): Promise<void> => {
    const { progress } = store.getState();
    const stop = progress && tour.stops[progress.stop];
    const { exhibit, room } = visit.place();
    if (!stop || exhibit !== undefined || room !== undefined) return;
    const end = await visit.leadTo(placeOfStop(stop), { isArriving: true, onArrive: () => path.stand() });
    const { progress: now } = store.getState();
    if (end === 'interrupted' || mine !== loading || now !== progress) return;
    if (end === 'unreached') path.stand();
    store.setState({ progress: { ...progress, at: 'stop' } });
  };

  const follow = (): void => {
    const { tour, stop } = visit.store.getState();
    if (tour === null) leaveTour();
    else {
      const mark = memory.recall()[tour];
      void load(tour, stop, mark && mark.stop === stop ? mark.sentence : 0, false);
    }
  };
  const path = watchPath(visit, {
    isThere: () => store.getState().progress?.at === 'stop',
    onLeave: () => apply({ kind: 'leave' }),
  });
  const unsubscribe = visit.store.subscribe((state, before) => {
    if ((state.tour !== before.tour || state.stop !== before.stop) && !isOwn) follow();
    if (state.language !== before.language) words.reword();
  });
  const stopVoices = speaker?.onVoices(words.refreshVoice);
  if (visit.store.getState().tour !== null) follow();

  const guide: TourGuide = {
    store,
    fetchTours: services.fetchTours,
    marks: () => memory.recall(),
    begin: (id, isFromStart = false) => {
      const { asked, status, progress } = store.getState();
      if (asked === id && status === 'ready' && progress) {
        apply(isFromStart ? { kind: 'turnTo', stop: 0 } : { kind: 'play' });
        return;
      }
      const mark = isFromStart ? undefined : memory.recall()[id];
      const isLeft = mark !== undefined && !mark.isOver;
      void load(id, isLeft ? mark.stop : null, isLeft ? mark.sentence : 0, true);
    },
    play: () => apply({ kind: 'play' }),
    pause: () => apply({ kind: 'pause' }),
    step: (by) => apply({ kind: 'step', by }),
    skip: (by) => apply({ kind: 'skip', by }),
    goToStop: (stop) => apply({ kind: 'turnTo', stop }),
    end: () => {
      leaveTour();
      tell(() => visit.setTour(null));
    },
    tryAgain: follow,
    setSpeech: (isSpeechWanted) => {
      words.halt();
      store.setState({ isSpeechWanted });
      words.say();
    },
    setSpeed: (speed) => {
      words.halt();
      store.setState({ speed });
      words.say();
    },
    dismiss: () => {
      leaveTour();
      path.stop();
      unsubscribe();
      stopVoices?.();
    },
  };
  return guide;
}
