import { useEffect, type RefObject } from 'react';
import type { PanelServices } from './panel-services.ts';

/** Shares of the picture's sides that are covered. */
export type Covered = Parameters<PanelServices['onCovered']>[0];

const nothing: Covered = { left: 0, right: 0, bottom: 0 };

/**
 * Tells, as long as a part of the page stands, how much of the picture it covers: whenever one of them has another size.
 *
 * @param onCovered told; none where nobody wants to know
 * @param measure always the same function; `isMirrored` where one writes from right to left
 */
export function useMeasuredCover(
  part: RefObject<HTMLElement | null>,
  onCovered: PanelServices['onCovered'] | null | undefined,
  measure: (picture: DOMRect, part: DOMRect, isMirrored: boolean) => Covered,
): void {
  useEffect(() => {
    const element = part.current;
    const page = element?.ownerDocument;
    const picture = page?.getElementById('tour') ?? page?.documentElement;
    if (!element || !picture || !onCovered) return undefined;
    const tell = (): void => {
      const whole = picture.getBoundingClientRect();
      if (whole.width === 0 || whole.height === 0) return;
      const isMirrored = element.ownerDocument.documentElement.dir === 'rtl';
      onCovered(measure(whole, element.getBoundingClientRect(), isMirrored));
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    observer.observe(picture);
    tell();
    return () => {
      observer.disconnect();
      onCovered(nothing);
    };
  }, [part, onCovered, measure]);
}
