import type { BringExhibit } from '../../delivery/exhibit-delivery.ts';
import type { TourDelivery } from '../../delivery/tour-delivery.ts';
import type { createQueryAnswers } from '../../view/panels/query-answers.ts';
import type { ReadingServices } from '../../view/panels/tour-context.ts';
import type { TourScene } from '../../view/scene/tour-scene.ts';

/** A tour that stands, as whoever has it in a frame is given it. */
export interface OpenedTour {
  /** What all that is read has of the tour, the visit among it. */
  readonly services: ReadingServices;
  /** Null where nothing can be drawn: the tour is a list. */
  readonly scene: TourScene | null;
  /** Answers queries that are not the visitor's own; at hand already, as the visitor's are answered by it. */
  readonly createAnswers: typeof createQueryAnswers;
  /** Sees to it that what an address means by an exhibit is known. */
  readonly bring: BringExhibit;
  /** Guided tours: what the guide is told is asked of this object each time. */
  readonly tours: TourDelivery;
}
