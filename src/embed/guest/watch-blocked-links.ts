/** Milliseconds in which a new tab has taken the keyboard, where the browser opens one. */
const untilOpened = 700;

/**
 * Tells the address of a link that was pressed and seems to have opened nothing. A page around the tour may forbid it to open
 * tabs (`sandbox` without `allow-popups`), and nobody can ask beforehand whether it does: where one was opened, this page has
 * lost the keyboard or is hidden.
 *
 * @returns how to stop
 */
export function watchBlockedLinks(window: Window, tell: (address: string) => void): () => void {
  const { document } = window;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onClick = (event: MouseEvent): void => {
    clearTimeout(timer);
    // With a key held the browser opens it where nobody sees it, or saves it.
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.target !== '_blank') return;
    const address = link.href;
    timer = setTimeout(() => {
      if (document.visibilityState === 'visible' && document.hasFocus()) tell(address);
    }, untilOpened);
  };
  const onBlur = (): void => clearTimeout(timer);
  window.addEventListener('click', onClick);
  window.addEventListener('blur', onBlur);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('click', onClick);
    window.removeEventListener('blur', onBlur);
  };
}
