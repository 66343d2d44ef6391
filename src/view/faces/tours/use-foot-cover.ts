import { useEffect, type RefObject } from 'react';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';

/** Of a picture that is covered more than this, share of its height, there is no middle left to speak of. */
const most = 0.8;

/** Tells, as long as it stands, how much of the foot of the picture something covers, with all that lies below it. */
export function useFootCover(part: RefObject<HTMLElement | null>): void {
  const { onCovered } = useTour();
  // The panel of a gift covers more, and tells so itself.
  const isAlone = useVisitState((state) => state.opened === null);
  useEffect(() => {
    const element = part.current;
    const page = element?.ownerDocument;
    const picture = page?.getElementById('tour') ?? page?.documentElement;
    if (!element || !picture || !onCovered || !isAlone) return undefined;
    const measure = (): void => {
      const whole = picture.getBoundingClientRect();
      if (whole.height === 0) return;
      const share = (whole.bottom - element.getBoundingClientRect().top) / whole.height;
      onCovered({ left: 0, right: 0, bottom: share > most ? 0 : Math.max(0, share) });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(picture);
    measure();
    return () => {
      observer.disconnect();
      onCovered({ left: 0, right: 0, bottom: 0 });
    };
  }, [part, onCovered, isAlone]);
}
