import type { FetchRecord } from './delivery/record-delivery.ts';
import type { TourDelivery } from './delivery/tour-delivery.ts';
import { followTrail } from './follow-trail.ts';
import { connectTourKeys } from './view/controls/connect-tour-keys.ts';
import { createSpeaker } from './view/faces/tours/create-speaker.ts';
import { visitorChoices } from './view/panels/visitor-choices.ts';
import { createTourGuide } from './visit/tour/create-tour-guide.ts';
import type { TourGuide } from './visit/tour/tour-guide.ts';
import { trailTour } from './visit/tour/trail-tour-id.ts';
import type { Visit } from './visit/visit.ts';

/** Gives a visit its guide: voices, keys, a clock, and a memory of where each tour was left. */
export function openGuide(
  visit: Visit,
  tours: TourDelivery,
  fetchRecord: FetchRecord,
  window: Window,
): TourGuide {
  const guide = createTourGuide({
    visit,
    ...followTrail(tours, visit, fetchRecord),
    speaker: createSpeaker(window),
    clock: {
      now: () => performance.now(),
      after: (milliseconds, act) => {
        const timer = window.setTimeout(act, milliseconds);
        return () => window.clearTimeout(timer);
      },
    },
    memory: {
      recall: () => visitorChoices.recall().tours ?? {},
      remember: (tour, mark) => {
        // Another trail has the same name, and its own link to come back by.
        if (tour === trailTour) return;
        const { tours: marks } = visitorChoices.recall();
        visitorChoices.remember({ tours: { ...marks, [tour]: mark } });
      },
    },
  });
  connectTourKeys(window, guide, visit);
  // Nobody sees the captions of a hidden page, and a voice out of it would be nobody's.
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.hidden) guide.pause();
  });
  window.addEventListener('pagehide', () => guide.pause());
  return guide;
}
