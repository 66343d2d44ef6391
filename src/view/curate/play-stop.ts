import type { TourGuide } from '../../visit/tour/tour-guide.ts';
import type { Visit } from '../../visit/visit.ts';

/** Plays a tour as it is now, from one of its stops on. Rejects where there is nobody to lead, or the tour does not come. */
export async function playStop(
  visit: Visit,
  openGuide: (() => Promise<TourGuide>) | undefined,
  tour: string,
  stop: string,
): Promise<void> {
  if (!openGuide) throw new Error('Nobody leads tours here.');
  const guide = await openGuide();
  // What it was told before may have changed since.
  guide.end();
  visit.setTour(tour, stop);
  await new Promise<void>((resolve, reject) => {
    const look = (): boolean => {
      const { asked, status } = guide.store.getState();
      if (asked === tour && status === 'coming') return false;
      if (asked === tour && status === 'ready') resolve();
      else reject(new Error('The tour could not be played.'));
      return true;
    };
    if (look()) return;
    const stopListening = guide.store.subscribe(() => {
      if (look()) stopListening();
    });
  });
  guide.play();
}
