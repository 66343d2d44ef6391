import { loadOfflineText } from './language/load-offline-text.ts';
import { OfflineLine } from './offline/offline-line.ts';
import type { PanelServices } from './view/panels/panel-services.ts';

/** How long a lost picture may take to come back, milliseconds. */
const patience = 5000;

/**
 * A browser has taken the picture away. If it does not give it back within five seconds that somebody looks at the page, the
 * list without a picture takes its place, at the same gift, with a button that opens the tour anew. To be called at
 * the first loss; hears of later ones itself.
 *
 * @param root where the panels hang
 * @param unmount takes the panels away
 */
export function outlivePicture(
  canvas: HTMLCanvasElement,
  root: HTMLElement,
  services: PanelServices,
  unmount?: () => void,
): void {
  const { document } = globalThis;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // It may have come back before this script came.
  const isLost = (): boolean => canvas.getContext('webgl2')?.isContextLost() ?? true;
  // A page in the background gets its picture back when it is looked at.
  const wait = (): void => {
    clearTimeout(timer);
    if (isLost() && !document.hidden) timer = setTimeout(() => void giveUp().catch(console.warn), patience);
  };
  const giveUp = async (): Promise<void> => {
    const [{ mountPlainCatalogue }, text] = await Promise.all([
      import('./view/panels/mount-plain-catalogue.tsx'),
      loadOfflineText(services.visit.store.getState().language),
    ]);
    if (!isLost()) return;
    canvas.removeEventListener('webglcontextlost', wait);
    document.removeEventListener('visibilitychange', wait);
    unmount?.();
    canvas.hidden = true;
    mountPlainCatalogue(root, services);
    new OfflineLine(document, text).say('picture.lost', {
      name: 'picture.again',
      press: () => window.location.reload(),
    });
  };
  canvas.addEventListener('webglcontextlost', wait);
  document.addEventListener('visibilitychange', wait);
  wait();
}
