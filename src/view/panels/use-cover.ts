import type { RefObject } from 'react';
import type { PanelServices } from './panel-services.ts';
import { useMeasuredCover, type Covered } from './use-measured-cover.ts';

/** Tells, as long as it stands, how much of the picture a panel covers. */
export function useCover(panel: RefObject<HTMLElement | null>, onCovered: PanelServices['onCovered']): void {
  useMeasuredCover(panel, onCovered, measurePanel);
}

function measurePanel(whole: DOMRect, part: DOMRect, isMirrored: boolean): Covered {
  const isBeside = part.width < whole.width - 1;
  const isAll = !isBeside && part.height >= whole.height - 1;
  const share = part.width / whole.width;
  return {
    left: isBeside && isMirrored ? share : 0,
    right: isBeside && !isMirrored ? share : 0,
    // Of a picture that is covered whole nothing is left to look at.
    bottom: isBeside || isAll ? 0 : part.height / whole.height,
  };
}
