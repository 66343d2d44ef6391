import { useLayoutEffect, useState, type RefObject } from 'react';

/** Width of what an element holds, CSS pixels, followed; `unmeasured` where nothing is laid out. */
export function useWidth(element: RefObject<HTMLElement | null>, unmeasured: number): number {
  const [width, setWidth] = useState(unmeasured);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return undefined;
    const measure = (): void => setWidth(measured.clientWidth > 0 ? measured.clientWidth : unmeasured);
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element, unmeasured]);
  return width;
}
