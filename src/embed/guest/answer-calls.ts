import type { ExhibitId } from '../../museum/display/room-display.ts';
import { findExhibit } from '../../visit/find-exhibit.ts';
import type { TourGuide } from '../../visit/tour/tour-guide.ts';
import { matchLanguage } from '../../language/match-language.ts';
import { TourFault } from '../protocol/tour-fault.ts';
import type { MethodGives, MethodTakes } from '../vocabulary/value-of.ts';
import type { MethodName } from '../vocabulary/vocabulary.ts';
import { awaitState } from './await-state.ts';
import { describeState } from './describe-state.ts';
import type { Wording } from './follow-wording.ts';
import type { Hold } from './hold-tour.ts';
import type { OpenedTour } from './opened-tour.ts';
import { placeOfFields } from './place-of-fields.ts';
import { poseInDegrees, poseInRadians } from './pose-in-degrees.ts';
import { searchGifts } from './search-gifts.ts';
import { takeScreenshot } from './take-screenshot.ts';

/** What each method does. */
export type Answers = {
  readonly [M in MethodName]: (params: MethodTakes<M>) => MethodGives<M> | Promise<MethodGives<M>>;
};

/**
 * Does what the page around the tour asks for. What names nothing goes nowhere: the tour says so to the visitor, in its own
 * sentence, and the page is told `unknown-place`.
 *
 * @param hasSize whether the frame is displayed at all
 */
export function answerCalls(
  {
    services,
    scene,
    bring,
    createAnswers,
  }: Pick<OpenedTour, 'services' | 'scene' | 'bring' | 'createAnswers'>,
  wording: Wording,
  hold: Hold,
  hasSize: () => boolean,
): Answers {
  const { visit, museum, openGuide } = services;
  /** Where one was asked to go: who waits for an earlier place is overtaken. */
  let going = 0;

  const missing = (id: string, field: string): TourFault => {
    visit.store.setState({ unknownAddress: id });
    const message = wording.tour.language.text('unknown.notice', { address: id });
    return new TourFault('unknown-place', message, field);
  };
  const findRoom = (room: string): void => {
    if (!museum.plan.rooms.some(({ id }) => id === room)) throw missing(room, 'room');
  };
  const reachExhibit = async (exhibit: string): Promise<void> => {
    try {
      await bring(exhibit);
    } catch {
      visit.store.setState({ unreached: exhibit });
      const message = wording.tour.language.text('unknown.unreached', { address: exhibit });
      throw new TourFault('unreached', message, 'exhibit');
    }
    if (!findExhibit(museum, exhibit)) throw missing(exhibit, 'exhibit');
  };
  const reachGuide = async (tour: string): Promise<TourGuide> => {
    if (!openGuide) throw new TourFault('unsupported', 'nobody leads a tour here');
    let guide: TourGuide;
    let isThere: boolean;
    try {
      guide = await openGuide();
      isThere = (await guide.fetchTours()).some(({ id }) => id === tour);
    } catch {
      throw new TourFault('unreached', 'the tours did not come', 'tour');
    }
    if (!isThere) throw missing(tour, 'tour');
    return guide;
  };
  /** Waits until a tour has come, and finds a stop of it. */
  const reachStop = async (guide: TourGuide, tour: string, stop: string): Promise<number> => {
    const state = await awaitState(
      guide.store,
      ({ asked, status }) => asked !== tour || !['none', 'coming'].includes(status),
    );
    if (state.asked !== tour) throw new TourFault('interrupted', 'another tour was asked for');
    if (!state.tour) throw new TourFault('unreached', 'the tour did not come', 'tour');
    const at = state.tour.stops.findIndex(({ id }) => id === stop);
    if (at < 0) throw missing(stop, 'stop');
    return at;
  };
  const setOut = (): (() => void) => {
    const mine = ++going;
    return () => {
      if (mine !== going) throw new TourFault('interrupted', 'another place was asked for meanwhile');
    };
  };

  return {
    goTo: async (fields) => {
      const place = placeOfFields(fields);
      const stillWanted = setOut();
      const { exhibit, room, tour } = place;
      if (room !== undefined) findRoom(room);
      // A trail that comes with it is a tour as soon as it is there.
      if (place.trail !== undefined) visit.setTrail(place.trail);
      if (exhibit !== undefined) await reachExhibit(exhibit);
      if (tour !== undefined) await reachGuide(tour);
      stillWanted();
      const isElsewhere = exhibit !== undefined || room !== undefined || tour !== undefined;
      if (isElsewhere || Object.keys(fields).length === 0) {
        visit.goTo(place);
        return undefined;
      }
      // What is only looked for, or opened, is looked for where one is.
      if (place.query) visit.setQuery(place.query);
      if (fields.view !== undefined) visit.openSheet(place.face ?? 'none');
      return undefined;
    },
    openPanel: async ({ exhibit }) => {
      const stillWanted = setOut();
      await reachExhibit(exhibit);
      stillWanted();
      visit.openExhibit(exhibit as ExhibitId);
      return undefined;
    },
    closePanel: () => {
      visit.openSheet('none');
      visit.closeExhibit();
      return undefined;
    },
    startTour: async ({ tour, stop }) => {
      const stillWanted = setOut();
      const guide = await reachGuide(tour);
      stillWanted();
      guide.begin(tour, stop !== undefined);
      if (stop === undefined) return undefined;
      guide.goToStop(await reachStop(guide, tour, stop));
      return undefined;
    },
    pause: () => {
      hold.set('asked', true);
      return undefined;
    },
    resume: () => {
      hold.set('asked', false);
      return undefined;
    },
    search: (params) => searchGifts(params, wording.tour, createAnswers),
    getState: () => describeState(visit, matchLanguage(visit.store.getState().language), hold.is('asked')),
    getPose: () => poseInDegrees(visit.pose),
    setPose: (pose) => {
      findRoom(pose.room);
      setOut();
      visit.goTo({ room: pose.room, pose: poseInRadians(pose) });
      return undefined;
    },
    screenshot: (params) => {
      if (!scene) throw new TourFault('unsupported', 'nothing is drawn here');
      if (hold.is('unseen') || !hasSize())
        throw new TourFault('unsupported', 'nothing is drawn while the frame is not seen');
      return hold.during(() => takeScreenshot(params, wording.tour));
    },
    setLanguage: async ({ lang }) => {
      visit.setLanguage(lang);
      await wording.settled;
      return undefined;
    },
  };
}
