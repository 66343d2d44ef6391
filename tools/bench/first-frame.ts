declare global {
  interface Window {
    /** When the script of the first frame had ended, milliseconds after the page was asked for. */
    firstFrameMs?: number;
  }
}

/** Notes when the tour's first picture stands. Refers to nothing outside itself: sent before the page's script. */
export function noteFirstFrame(): void {
  let museum: Window['museum'];
  Object.defineProperty(window, 'museum', {
    configurable: true,
    get: () => museum,
    set: (opened: NonNullable<Window['museum']>) => {
      museum = opened;
      void opened.ready.then(() => {
        window.firstFrameMs = performance.now();
      });
    },
  });
}
