import type { Place } from '../../../address/place.ts';
import type { RecordView } from '../../record/record-view.ts';

/**
 * A view of records in a hall of one's own: ways to gifts that hang there stay in it, those to others lead out of it.
 *
 * @param leave link into the museum
 * @param go opens a link in place of the page
 */
export function leadOut(
  view: RecordView,
  hangs: (gift: string) => boolean,
  leave: (place: Place) => string,
  go: (address: string) => void,
): RecordView {
  const { linkTo, onFollow, onWalk } = view;
  const staying = (act: (gift: string) => void) => (gift: string) =>
    hangs(gift) ? act(gift) : go(leave({ exhibit: gift }));
  return {
    ...view,
    linkTo: (place) => (place.exhibit === undefined || hangs(place.exhibit) ? linkTo(place) : leave(place)),
    ...(onFollow && { onFollow: staying(onFollow) }),
    ...(onWalk && { onWalk: staying(onWalk) }),
  };
}
