import { useMemo } from 'react';
import type { ExhibitId } from '../../museum/display/room-display.ts';
import type { RecordView } from '../record/record-view.ts';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';

/** How records are shown in the tour: a link to another gift leads there without leaving the page. */
export function useRecordView(): RecordView {
  const { anchors, faces, hall, language, linkTo, visit } = useTour();
  const showsContentNotes = useVisitState((state) => state.contentNotes);
  return useMemo(() => {
    const view: RecordView = {
      language,
      linkTo,
      heading: 'h3',
      showsContentNotes,
      ...(faces.report && { onReport: (claim: number | null) => visit.reportError(claim) }),
      // A walk that is broken off is nothing to complain of.
      ...(anchors && { onWalk: (exhibit: string) => void visit.walkTo({ exhibit }).catch(() => {}) }),
      onFollow: (exhibit) => visit.openExhibit(exhibit as ExhibitId),
    };
    return hall ? hall.changeView(view) : view;
  }, [anchors, faces, hall, language, linkTo, showsContentNotes, visit]);
}
