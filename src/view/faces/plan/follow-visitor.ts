import type { LabelAnchors } from '../../panels/panel-services.ts';
import type { Visit } from '../../../visit/visit.ts';

/**
 * Calls whenever the visitor may have moved: with each drawn frame, and when a room is entered, which also happens where
 * nothing is drawn. While nobody moves nothing is called.
 *
 * @returns how to stop
 */
export function followVisitor(
  { store }: Pick<Visit, 'store'>,
  anchors: LabelAnchors | null | undefined,
  listener: () => void,
): () => void {
  const stopFrames = anchors?.onFrame(listener);
  const stopRooms = store.subscribe((state, before) => {
    if (state.room !== before.room) listener();
  });
  return () => {
    stopFrames?.();
    stopRooms();
  };
}
