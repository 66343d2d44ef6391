import type { Visit } from '../../visit/visit.ts';

/**
 * Escape closes what is open, as everywhere in the tour; where nothing is, it leads out.
 *
 * @returns how to stop
 */
export function followEscape(window: Window, visit: Visit, onOut: () => void): () => void {
  /** Something lay open when the key went down: by the time it has passed the tour, it is closed. */
  let wasOpen = false;
  const before = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const { sheet, opened, isTravelling } = visit.store.getState();
    const page = window.document;
    wasOpen =
      sheet !== 'none' ||
      opened !== null ||
      isTravelling ||
      page.fullscreenElement != null ||
      page.querySelector('dialog[open], [role="menu"]') !== null;
  };
  const after = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !wasOpen && !event.defaultPrevented && !event.isComposing) onOut();
  };
  window.addEventListener('keydown', before, true);
  window.addEventListener('keydown', after);
  return () => {
    window.removeEventListener('keydown', before, true);
    window.removeEventListener('keydown', after);
  };
}
