import { startTour } from './start-tour.ts';

// Browsers note 250 files unless told; what was seen is kept by these notes (src/offline/start-offline.ts).
performance.setResourceTimingBufferSize(4000);

/** The tour of this page; what it opened, once it stands. */
export const tour = startTour(document, window);

void tour.then((opened) => {
  // After all that the first minute is made of. Tests ask for it: what is kept would answer in place of what they provoke.
  if (opened && window === top && !/debug(?!.*offline)/.test(location.search))
    setTimeout(
      () =>
        void import('./offline/start-offline.ts')
          .then(({ startOffline }) => startOffline(window))
          .catch(console.warn),
      4000,
    );
});
