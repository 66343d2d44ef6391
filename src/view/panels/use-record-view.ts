import { useMemo } from 'react';
import type { ExhibitId } from '../../museum/display/room-display.ts';
import type { RecordView } from '../record/record-view.ts';
import { useTour } from './use-tour.ts';

/** How records are shown in the tour: a link to another gift leads there without leaving the page. */
export function useRecordView(): RecordView {
  const { anchors, language, linkTo, visit } = useTour();
  return useMemo(
    () => ({
      language,
      linkTo,
      heading: 'h3',
      // A walk that is broken off is nothing to complain of.
      ...(anchors && { onWalk: (exhibit: string) => void visit.walkTo({ exhibit }).catch(() => {}) }),
      onFollow: (exhibit) => visit.openExhibit(exhibit as ExhibitId),
    }),
    [anchors, language, linkTo, visit],
  );
}
