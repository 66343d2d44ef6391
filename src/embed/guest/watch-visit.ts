import { describeRoom } from '../../view/panels/describe-room.ts';
import { titleOf } from '../../view/panels/title-of.ts';
import type { GuideState } from '../../visit/tour/tour-guide.ts';
import type { VisitState } from '../../visit/visit.ts';
import type { GuestConnection } from '../protocol/connect-guest.ts';
import type { Wording } from './follow-wording.ts';

export type Emit = GuestConnection['emit'];

/** Longest title the vocabulary knows. */
const longestTitle = 500;

/**
 * Tells what happens to a visitor in the words of the vocabulary: first where they are, then what changes.
 *
 * @returns how to stop
 */
export function watchVisit(wording: Wording, emit: Emit): () => void {
  const { visit, openGuide } = wording.tour;
  const cut = (text: string): string => text.slice(0, longestTitle);
  const name = (exhibit: string): { readonly exhibit: string; readonly title: string } => ({
    exhibit,
    title: cut(titleOf(exhibit, wording.tour).text),
  });
  const enter = ({ room }: VisitState): void =>
    emit('room-enter', { room, title: cut(describeRoom(room, wording.tour)?.name.text ?? '') });

  let stopTour: (() => void) | null = null;
  let isStopped = false;
  const followTour = async (): Promise<void> => {
    if (!openGuide || stopTour) return;
    stopTour = () => {};
    try {
      const guide = await openGuide();
      if (isStopped) return;
      let told: string | null = null;
      const tell = ({ tour, progress }: GuideState): void => {
        if (!tour || !progress) {
          told = null;
          return;
        }
        const stop = tour.stops[progress.stop];
        const key = `${tour.id}/${progress.stop}`;
        if (!stop || key === told) return;
        told = key;
        emit('tour-step', {
          tour: tour.id,
          stop: stop.id,
          step: progress.stop + 1,
          steps: tour.stops.length,
        });
      };
      stopTour = guide.store.subscribe(tell);
      tell(guide.store.getState());
    } catch {
      // The guide did not come; the next tour asks for them again.
      stopTour = null;
    }
  };

  const follow = (state: VisitState, before: VisitState | null): void => {
    if (state.room !== before?.room) enter(state);
    if (state.opened !== (before?.opened ?? null)) {
      if (before && before.opened !== null) emit('exhibit-close', { exhibit: before.opened });
      if (state.opened !== null) emit('exhibit-open', name(state.opened));
    }
    if (state.focused !== (before?.focused ?? null) && state.focused !== null)
      emit('exhibit-focus', name(state.focused));
    if (state.tour !== null) void followTour();
    const { unknownAddress, unreached } = state;
    const { language } = wording.tour;
    if (unknownAddress !== null && unknownAddress !== before?.unknownAddress)
      emit('error', {
        code: 'unknown-place',
        message: language.text('unknown.notice', { address: unknownAddress.slice(0, 200) }),
      });
    if (unreached !== null && unreached !== before?.unreached)
      emit('error', {
        code: 'unreached',
        message: language.text('unknown.unreached', { address: unreached.slice(0, 200) }),
      });
  };
  follow(visit.store.getState(), null);
  const stopStore = visit.store.subscribe(follow);
  return () => {
    isStopped = true;
    stopStore();
    stopTour?.();
  };
}
