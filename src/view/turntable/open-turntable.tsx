import { createRoot } from 'react-dom/client';
import type { GiftEntry } from '../../museum/catalogue/gift-entry.ts';
import type { Language } from '../../language/language.ts';
import { loadTurntableText } from '../../language/load-turntable-text.ts';
import { TurntableRoom } from './turntable-room.tsx';
import type { TurntableServices } from './turntable-services.ts';
import css from './turntable.module.css';

/**
 * Opens the turntable over the page, with one gift on it. The browser keeps the keyboard in it, and gives it back
 * to whatever had it before when the turntable is closed; nothing of it is left then.
 *
 * @param host element of the page to hang it into
 * @param signal closes it when whoever opened it goes
 */
export async function openTurntable(
  host: HTMLElement,
  services: TurntableServices,
  gift: GiftEntry,
  language: Language,
  signal: AbortSignal,
): Promise<void> {
  const { text } = await loadTurntableText(language.tag);
  if (signal.aborted) return;
  const dialog = host.ownerDocument.createElement('dialog');
  dialog.className = css['turntable'] ?? '';
  dialog.setAttribute('aria-label', text('dialog', { title: language.choose(gift.title).text }));
  host.append(dialog);
  const react = createRoot(dialog);
  const close = (): void => {
    signal.removeEventListener('abort', close);
    react.unmount();
    dialog.close();
    dialog.remove();
  };
  signal.addEventListener('abort', close);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  dialog.addEventListener('click', (event) => {
    // Only the backdrop is the dialog itself: everything within has an element of its own.
    if (event.target === dialog) close();
  });
  // Keys pressed here are meant for what is here: Escape must not close the panel behind, too.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.showModal();
  react.render(<TurntableRoom words={{ ...services, language, say: text }} gift={gift} onClose={close} />);
}
