import type { Deed, KeyAct } from '../../keys/key-act.ts';
import type { Visit } from '../../visit/visit.ts';
import { focusStep } from './focus-step.ts';
import { stepBack } from './step-back.ts';

/** What the page can do that the visit cannot. */
export interface PageDeeds {
  readonly toggleFullScreen: () => void;
  readonly goSomewhere: () => void;
  /** Tells what lies in front of the visitor. */
  readonly describe: () => void;
}

/** What is done the same way whatever asks for it; opening what is meant, and showing the evidence, differ by device. */
export type CommonAct =
  Extract<KeyAct, { readonly opens: unknown }> | { readonly does: Exclude<Deed, 'open' | 'evidence'> };

export function isCommon(act: KeyAct): act is CommonAct {
  return 'opens' in act || ('does' in act && act.does !== 'open' && act.does !== 'evidence');
}

export function performAct(act: CommonAct, visit: Visit, page: PageDeeds | null): void {
  if ('opens' in act) {
    visit.openSheet(visit.store.getState().sheet === act.opens ? 'none' : act.opens);
    return;
  }
  const { isSoundOn, display } = visit.store.getState();
  const deeds: Readonly<Record<typeof act.does, () => void>> = {
    next: () => focusStep(visit, 1),
    previous: () => focusStep(visit, -1),
    nextAny: () => focusStep(visit, 1, true),
    previousAny: () => focusStep(visit, -1, true),
    close: () => stepBack(visit),
    sound: () => visit.setSound(!isSoundOn),
    projector: () => visit.setDisplay(display === 'projector' ? 'screen' : 'projector'),
    entrance: () => visit.goTo({}),
    fullScreen: () => page?.toggleFullScreen(),
    somewhere: () => page?.goSomewhere(),
    describe: () => page?.describe(),
  };
  deeds[act.does]();
}
