/**
 * Tells whether any of an element can be seen: not in a frame that is not displayed, has no size, or has been scrolled away.
 *
 * @returns how to stop
 */
export function watchSeen(element: Element, tell: (isSeen: boolean) => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (!last) return;
    const { width, height } = last.boundingClientRect;
    tell(last.isIntersecting && width * height > 0);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
