import { showPoster } from './embed/guest/show-poster.ts';
import { watchThreshold } from './embed/guest/threshold.ts';
import { followTheme } from './follow-theme.ts';
import { tour } from './main.tsx';

followTheme(window);
showPoster(document, window.location.search, tour);
const threshold = watchThreshold(window);

/** All of the guest comes after the first picture. Without it one can still walk, as soon as one likes. */
async function open(): Promise<void> {
  const opened = await tour;
  try {
    const { openGuest } = await import('./embed/guest/open-guest.tsx');
    await openGuest(opened, threshold, window);
  } catch (error) {
    threshold.stepIn();
    console.warn(error);
  }
}

void open();
