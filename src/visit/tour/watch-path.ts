import type { Visit } from '../visit.ts';

/** Steps so small that nobody means to leave by them, metres. */
const stray = 0.3;

export interface PathWatch {
  /** The visitor stands at the stop now: whatever takes them from here is leaving. */
  stand(): void;
  /** Looks whether they have left meanwhile. */
  check(): void;
  stop(): void;
}

export interface PathWatchOptions {
  /** Whether the visitor stands where they were led to. */
  readonly isThere: () => boolean;
  readonly onLeave: () => void;
}

/**
 * Notices when a visitor goes their own way: walks, is taken elsewhere, opens an exhibit or a face. Looking about is none of
 * that.
 */
export function watchPath(visit: Visit, { isThere, onLeave }: PathWatchOptions): PathWatch {
  let spot: { readonly x: number; readonly z: number; readonly room: string } = { ...visit.pose };

  const look = (): void => {
    if (!isThere()) return;
    const { x, z, room } = visit.pose;
    const { forward, right } = visit.intents;
    const isElsewhere = spot.room !== room || Math.hypot(x - spot.x, z - spot.z) > stray;
    if (forward !== 0 || right !== 0 || isElsewhere || visit.store.getState().isTravelling) onLeave();
  };
  const stopWake = visit.onWake(look);
  const stopTravel = visit.onTravel(look);
  const unsubscribe = visit.store.subscribe((state, before) => {
    const opens = state.opened !== before.opened && state.opened !== null;
    const covers = state.sheet !== before.sheet && state.sheet !== 'none';
    if (opens || covers) onLeave();
    else if (state.isTravelling !== before.isTravelling || state.room !== before.room) look();
  });
  return {
    stand: () => {
      spot = { ...visit.pose };
    },
    check: () => {
      const { opened, sheet } = visit.store.getState();
      if (opened !== null || sheet !== 'none') onLeave();
      else look();
    },
    stop: () => {
      stopWake();
      stopTravel();
      unsubscribe();
    },
  };
}
