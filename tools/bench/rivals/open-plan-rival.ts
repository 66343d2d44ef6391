import type { ExhibitDrawer } from './exhibit-drawer.ts';
import type { PlanView } from './plan-view.ts';
import type { Rival } from './rival.ts';

/** Walls from the plan, and exhibits drawn in some way; null for walls alone. */
export function openPlanRival(view: PlanView, drawer: ExhibitDrawer | null): Rival {
  return {
    place: (pose) => view.place(pose),
    frame: () => {
      view.look();
      drawer?.update(view);
      view.render();
      return true;
    },
    get isWaiting() {
      return view.isWaiting || (drawer?.isWaiting ?? false);
    },
    counts: () => ({
      drawCalls: view.renderer.info.render.calls,
      triangles: view.renderer.info.render.triangles,
      exhibits: drawer?.drawn ?? 0,
    }),
    ledger: () => null,
  };
}
