import { useEffect, useState } from 'react';
import type { TimelineEvents } from '../../../museum/catalogue/timeline-event.ts';
import { useTour } from '../../panels/use-tour.ts';

/** What explains when gifts came, as it comes: null until then, `failed` if it does not. */
export function useEvents(): TimelineEvents | 'failed' | null {
  const { fetchEvents } = useTour();
  const [events, setEvents] = useState<TimelineEvents | 'failed' | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (come: TimelineEvents | 'failed'): void => {
      if (isWanted) setEvents(come);
    };
    fetchEvents().then(take, () => take('failed'));
    return () => {
      isWanted = false;
    };
  }, [fetchEvents]);
  return events;
}
