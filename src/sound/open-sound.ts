import { startRandom } from '../museum/math/seeded-random.ts';
import type { FloorPlan } from '../museum/floorplan/floor-plan.ts';
import type { Visit } from '../visit/visit.ts';
import { buildGraph, type SoundGraph } from './build-graph.ts';
import { chooseLoudness, fadeSeconds } from './choose-loudness.ts';
import { hearFloor, hearPlace } from './hear-place.ts';
import { readWhereabouts } from './read-whereabouts.ts';
import { StepCounter } from './step-counter.ts';
import { nextStrike } from './strike-times.ts';

/** While one moves it is listened anew so often, milliseconds. */
const listenEvery = 120;
/** One place goes over into another in so long, seconds. */
const blend = 0.8;
/** Bells fainter than this are not struck. */
const leastBells = 0.05;

/** What can be heard of a visit. */
export interface Sound {
  /** A bronze door begins to move. */
  doorOpens(): void;
  /** For good. */
  close(): void;
}

/**
 * Sounds as long as sounds are wanted. A context is opened after the visitor has done something, as browsers want it;
 * it rests while nothing may be heard, and is given back when sounds are no longer wanted. Nothing is done each frame: it is
 * listened anew a few times a second while one moves, and not at all while one stands.
 */
export function openSound(visit: Visit, plan: FloorPlan, window: Window & typeof globalThis): Sound {
  const page = window.document;
  const whereabouts = readWhereabouts(plan);
  const random = startRandom('bells at the eaves');
  let context: AudioContext | null = null;
  let graph: SoundGraph | null = null;
  let listening = 0;
  let striking = 0;
  let resting = 0;
  let bells = 0;
  let steps = new StepCounter(visit.pose.x, visit.pose.z);

  const isHeard = (): boolean => chooseLoudness(visit.store.getState(), !page.hidden) > 0;

  const strike = (): void => {
    const next = nextStrike(random);
    striking = window.setTimeout(() => {
      striking = 0;
      if (!context || !graph || !isHeard() || bells < leastBells) return;
      graph.strike(next, context.currentTime);
      strike();
    }, next.after * 1000);
  };
  const listen = (): void => {
    if (!context || !graph) return;
    const place = whereabouts(visit.pose);
    const mix = hearPlace(place);
    const now = context.currentTime;
    graph.setMix(mix, now, blend);
    bells = mix.bells;
    if (bells >= leastBells && striking === 0) strike();
    const { season, isTravelling, opened } = visit.store.getState();
    const falls = steps.moveTo(visit.pose.x, visit.pose.z, listenEvery / 1000);
    // A glide towards a gift is the eyes' and no walk.
    if (isTravelling && opened !== null) return;
    for (const fall of falls) graph.step(hearFloor(place.finish, season), now + (fall * listenEvery) / 1000);
  };
  const stopListening = (): void => {
    window.clearInterval(listening);
    listening = 0;
  };
  const listenOn = (): void => {
    if (listening !== 0 || !context || !isHeard()) return;
    steps = new StepCounter(visit.pose.x, visit.pose.z);
    listening = window.setInterval(() => {
      listen();
      if (!visit.isRestless()) stopListening();
    }, listenEvery);
  };

  const silence = (): void => {
    stopListening();
    window.clearTimeout(striking);
    striking = 0;
  };
  const giveBack = (): void => {
    silence();
    window.clearTimeout(resting);
    const ended = context;
    context = null;
    graph = null;
    if (ended) void ended.close().catch(() => {});
  };
  const open = (): void => {
    if (context || !visit.store.getState().isSoundOn) return;
    try {
      context = new window.AudioContext({ latencyHint: 'playback' });
    } catch {
      // A device without sound: the walk is as silent as before.
      return;
    }
    graph = buildGraph(context);
    follow();
  };
  const follow = (): void => {
    const state = visit.store.getState();
    if (!context || !graph) {
      if (state.isSoundOn && hasActed(window)) open();
      return;
    }
    const loudness = chooseLoudness(state, !page.hidden);
    window.clearTimeout(resting);
    graph.setLoudness(loudness, context.currentTime, fadeSeconds);
    if (loudness > 0) {
      void context.resume().catch(() => {});
      listen();
      listenOn();
      return;
    }
    silence();
    // What fades is let fade.
    resting = window.setTimeout(
      () => {
        if (!visit.store.getState().isSoundOn) giveBack();
        else void context?.suspend().catch(() => {});
      },
      page.hidden ? 0 : fadeSeconds * 2000,
    );
  };

  const unsubscribe = visit.store.subscribe((state, before) => {
    if (
      state.isSoundOn !== before.isSoundOn ||
      state.volume !== before.volume ||
      state.isGuided !== before.isGuided ||
      state.isTravelling !== before.isTravelling ||
      state.isPaused !== before.isPaused
    )
      follow();
    else if (state.room !== before.room) listen();
  });
  const stopWake = visit.onWake(listenOn);
  page.addEventListener('visibilitychange', follow);
  // Whoever wanted sounds at an earlier visit is heard from the first thing they do.
  const gestures = ['pointerup', 'keydown'] as const;
  const act = (): void => {
    if (context?.state !== 'running') follow();
  };
  for (const gesture of gestures) window.addEventListener(gesture, act);
  follow();
  return {
    doorOpens: () => {
      if (context && graph && isHeard()) graph.openDoor(context.currentTime);
    },
    close: () => {
      unsubscribe();
      stopWake();
      page.removeEventListener('visibilitychange', follow);
      for (const gesture of gestures) window.removeEventListener(gesture, act);
      giveBack();
    },
  };
}

/** Whether the visitor has done something on the page; true where the browser does not say. */
function hasActed({ navigator }: Window): boolean {
  const { userActivation } = navigator as { readonly userActivation?: { readonly hasBeenActive: boolean } };
  return userActivation?.hasBeenActive ?? true;
}
