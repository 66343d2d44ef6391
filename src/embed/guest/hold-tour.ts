import type { TourGuide } from '../../visit/tour/tour-guide.ts';
import type { OpenedTour } from './opened-tour.ts';

/** Why a tour is held: the page around it has asked for it, or nobody can see it. */
export type HoldReason = 'asked' | 'unseen';

/** A tour that can be held: no picture is drawn, no guide speaks, nothing is heard. */
export interface Hold {
  set(reason: HoldReason, isHeld: boolean): void;
  is(reason: HoldReason): boolean;
  /** Lets pictures be drawn while something is done, though the tour is held. */
  during<T>(act: () => Promise<T>): Promise<T>;
}

/** As long as there is a reason the tour is held; then it goes on where it was, its guide too if they were speaking. */
export function holdTour({ services: { visit, openGuide }, scene }: OpenedTour): Hold {
  const reasons = new Set<HoldReason>();
  let silenced: TourGuide | null = null;
  let turn = 0;
  const silence = async (): Promise<void> => {
    const mine = ++turn;
    if (!openGuide || !visit.store.getState().isGuided) return;
    const guide = await openGuide();
    if (mine !== turn || !guide.store.getState().progress?.isPlaying) return;
    guide.pause();
    silenced = guide;
  };
  const speak = (): void => {
    turn++;
    const guide = silenced;
    silenced = null;
    // Who has left the tour meanwhile, or been led elsewhere by the page around it, is not called back.
    if (guide && guide.store.getState().progress?.at !== 'elsewhere') guide.play();
  };
  return {
    set: (reason, isHeld) => {
      const before = reasons.size;
      if (isHeld) reasons.add(reason);
      else reasons.delete(reason);
      if (before > 0 === reasons.size > 0) return;
      visit.setPaused(isHeld);
      if (isHeld) {
        scene?.loop.stop();
        void silence();
      } else {
        scene?.loop.start();
        speak();
      }
    },
    is: (reason) => reasons.has(reason),
    during: async (act) => {
      if (reasons.size === 0 || !scene) return act();
      scene.loop.start();
      try {
        return await act();
      } finally {
        scene.loop.stop();
      }
    },
  };
}
