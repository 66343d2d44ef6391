/** Brings a part of the open panel into view, and the keyboard to it. */
export function showInPanel(selector: string): void {
  const part = document.querySelector<HTMLElement>(`#interface aside :is(${selector})`)?.closest('section');
  if (!part) return;
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView({ block: 'start' });
}
