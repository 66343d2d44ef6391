import type { FloorPlan } from './museum/floorplan/floor-plan.ts';
import type { Sound } from './sound/open-sound.ts';
import type { Visit } from './visit/visit.ts';

/**
 * The sounds of a visit: their script comes when they are first wanted, and is asked for again the next time if it does not.
 *
 * @returns how to tell that a bronze door begins to move
 */
export function deferSound(
  visit: Visit,
  plan: FloorPlan,
  window: Window & typeof globalThis,
): { readonly doorOpens: () => void } {
  let sound: Sound | null = null;
  let isComing = false;
  const follow = (): void => {
    if (sound || isComing || !visit.store.getState().isSoundOn) return;
    isComing = true;
    import('./sound/open-sound.ts').then(
      ({ openSound }) => {
        sound = openSound(visit, plan, window);
      },
      () => {
        isComing = false;
        visit.setSound(false);
      },
    );
  };
  visit.store.subscribe(follow);
  follow();
  return { doorOpens: () => sound?.doorOpens() };
}
