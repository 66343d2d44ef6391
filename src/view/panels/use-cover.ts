import { useEffect, type RefObject } from 'react';
import type { PanelServices } from './panel-services.ts';

/** Tells, as long as it stands, how much of the picture a panel covers. */
export function useCover(panel: RefObject<HTMLElement | null>, onCovered: PanelServices['onCovered']): void {
  useEffect(() => {
    const element = panel.current;
    const page = element?.ownerDocument;
    const picture = page?.getElementById('tour') ?? page?.documentElement;
    if (!element || !picture) return undefined;
    const measure = (): void => {
      const whole = picture.getBoundingClientRect();
      const part = element.getBoundingClientRect();
      if (whole.width === 0 || whole.height === 0) return;
      const isBeside = part.width < whole.width - 1;
      const isAll = !isBeside && part.height >= whole.height - 1;
      const share = part.width / whole.width;
      const isLeft = element.ownerDocument.documentElement.dir === 'rtl';
      onCovered({
        left: isBeside && isLeft ? share : 0,
        right: isBeside && !isLeft ? share : 0,
        // Of a picture that is covered whole nothing is left to look at.
        bottom: isBeside || isAll ? 0 : part.height / whole.height,
      });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(picture);
    measure();
    return () => {
      observer.disconnect();
      onCovered({ left: 0, right: 0, bottom: 0 });
    };
  }, [panel, onCovered]);
}
