import { createStore } from 'zustand/vanilla';
import { hasAddress } from '../address/faces.ts';
import type { Display, Place, Season } from '../address/place.ts';
import { emptyQuery } from '../query/query.ts';
import { nextExhibit } from '../museum/display/next-exhibit.ts';
import type { ExhibitId, LaidOutRoom } from '../museum/display/room-display.ts';
import type { RoomId } from '../museum/floorplan/floor-plan.ts';
import type { Route } from '../museum/navigation/ground.ts';
import { aimAtExhibit } from './aim-at-exhibit.ts';
import { createErrands } from './create-errands.ts';
import { createIntents } from './create-intents.ts';
import { eyeHeights, readComfort } from './comfort.ts';
import type { Destination } from './destination.ts';
import { findDestination, type FoundPlace } from './find-destination.ts';
import { findExhibit } from './find-exhibit.ts';
import { findView } from './find-view.ts';
import { followRoute, type Walk } from './follow-route.ts';
import { dragGaze, isGazeSettled, turnGaze, type Gaze } from './gaze.ts';
import { findGlideRoute } from './find-glide-route.ts';
import { glideToView } from './glide-to-view.ts';
import type { Journey } from './journey.ts';
import { createListeners } from './listeners.ts';
import type { Pose } from './pose.ts';
import type { QualityChoice } from './quality-choice.ts';
import type { SteppingHands } from './stepping-hands.ts';
import type { VisitedMuseum } from './visited-museum.ts';
import type { HeldIntents, Visit, VisitState } from './visit.ts';
import { walkByKeys } from './walk-by-keys.ts';

export interface VisitOptions {
  readonly museum: VisitedMuseum;
  /** Where the visit begins. */
  readonly place: Place;
  /** Where the visitor stands at first, with no panel open, if `place` names no place of its own: the stop of its tour. */
  readonly stands?: Place | undefined;
  readonly language: string;
  readonly reducedMotion: boolean;
  /** Languages there are; an address that asks for another is not followed. All, if left out. */
  readonly languages?: readonly string[];
  /** The picture is not wide: a visit begins where the whole front finds room in it. */
  readonly isTall?: boolean;
  /** How much a picture may cost; by the machine's pace, if left out. */
  readonly quality?: QualityChoice;
  /**
   * Sees to it that what an address means by an exhibit is known; rejects if it cannot be. Where it is left out,
   * everything is known.
   */
  readonly bring?: (exhibit: string) => Promise<void>;
}

/** A journey under way, and what happens when it ends. */
interface Travel {
  readonly journey: Journey;
  /** Where it leads: reached at once when motion is to be reduced. */
  readonly destination: Destination | null;
  /** Where one is being walked to: one may go on there if it is broken off. */
  readonly walk: { readonly to: Place; readonly way: Walk } | null;
  readonly arrive: () => void;
  readonly interrupt: () => void;
}

/** Share of the picture an exhibit takes at most where a guide's words stand under it. */
const shareBesideWords = 0.5;

/** Half of what is there: sounds are meant to be beside what one does. */
const calmVolume = 0.5;

const nothing = (): void => {};

/** Opens the door to one visitor. */
export function createVisit(options: VisitOptions): Visit {
  const { museum } = options;
  const { plan, display, ground } = museum;
  const lifts = new Set(plan.rooms.filter(({ kind }) => kind === 'lift').map(({ id }) => id));
  const wakes = createListeners<[]>();
  const travels = createListeners<[from: Place]>();
  const intents = createIntents(() => wakes.tell());

  const start = findStart(museum, options);
  const pose: Pose = {
    ...start.destination.standing,
    yaw: start.destination.yaw,
    pitch: start.destination.pitch,
  };
  const gaze: Gaze = { yaw: pose.yaw, pitch: pose.pitch };
  const store = createStore<VisitState>(() => ({
    room: pose.room,
    focused: start.destination.exhibit,
    way: null,
    opened: start.opened,
    sheet: options.place.face ?? (lifts.has(pose.room) ? 'lift' : 'none'),
    shared: null,
    query: options.place.query ?? emptyQuery,
    tour: options.place.tour ?? null,
    stop: options.place.stop ?? null,
    isGuided: false,
    trail: options.place.trail ?? null,
    claim: null,
    language: options.language,
    reducedMotion: options.reducedMotion,
    comfort: readComfort(null),
    isTravelling: false,
    walk: null,
    halted: null,
    unknownAddress: start.unknown,
    unreached: null,
    showsEvidence: false,
    letterKeys: true,
    contentNotes: false,
    reportedClaim: null,
    quality: options.quality ?? 'automatic',
    season: options.place.season ?? 'autumn',
    isSoundOn: false,
    volume: calmVolume,
    display: options.place.display ?? 'screen',
    isPaused: false,
  }));
  /** Fetched for who wants it; until it has come what is held is held. */
  let stepping: SteppingHands | null = null;
  let travel: Travel | null = null;
  /** The place the visitor was sent to, until they move: the shorter address. */
  let named: Place | null = spotOf(options.place);
  let isLanguageChosen = options.place.language !== undefined;
  let isSeasonChosen = options.place.season !== undefined;
  let isDisplayChosen = options.place.display !== undefined;
  let isQueryChosen = options.place.query !== undefined;

  const errands = createErrands({
    isKnown: (exhibit) => findExhibit(museum, exhibit) !== undefined,
    bring: options.bring,
    onFault: (exhibit) => store.setState({ unreached: exhibit }),
  });
  // What was under linen has turned out to be a gift, or has gone with its room.
  display.onChange(() => {
    const { focused, opened } = store.getState();
    const now = (exhibit: ExhibitId | null): ExhibitId | null =>
      exhibit === null || display.roomOf(exhibit) === undefined
        ? null
        : (display.exhibitAt(exhibit) ?? exhibit);
    if (now(focused) !== focused || now(opened) !== opened) {
      store.setState({ focused: now(focused), opened: now(opened) });
    }
  });

  const eyes = (): number => eyeHeights[store.getState().comfort.eyes];
  let isWorn = false;
  /** Nothing leads the eyes: one is there. */
  const isCut = (): boolean =>
    isWorn || store.getState().reducedMotion || store.getState().comfort.movesBy === 'jump';
  const isKnownLanguage = (language: string): boolean => options.languages?.includes(language) ?? true;

  const place = (): Place => {
    const { opened, language, season, sheet, query, tour, stop, trail } = store.getState();
    const { room, x, z, yaw, pitch } = pose;
    const where = opened === null ? (named ?? { room, pose: { x, z, yaw, pitch } }) : { exhibit: opened };
    return {
      ...where,
      ...(hasAddress(sheet) && { face: sheet }),
      ...(isQueryChosen && { query }),
      ...(tour !== null && { tour }),
      ...(tour !== null && stop !== null && { stop }),
      ...(trail !== null && { trail }),
      ...(options.place.hall !== undefined && { hall: options.place.hall }),
      ...(isLanguageChosen && { language }),
      ...(isSeasonChosen && { season }),
      ...(isDisplayChosen && { display: store.getState().display }),
    };
  };

  const setSeason = (season: Season): void => {
    isSeasonChosen = true;
    if (store.getState().season !== season) store.setState({ season });
  };

  const setDisplay = (chosen: Display): void => {
    isDisplayChosen = true;
    if (store.getState().display !== chosen) store.setState({ display: chosen });
  };

  /** Tells the store which room one has come to. @param isOnOwnFeet not on a way through */
  const enterRoom = (isOnOwnFeet: boolean): void => {
    const { room, opened, sheet } = store.getState();
    const isEntered = room !== pose.room;
    const offersLift = isOnOwnFeet && lifts.has(pose.room) && (isEntered || travel !== null);
    if (!isEntered && !offersLift) return;
    // Who walks out of an exhibit's room has done with it.
    const leavesOpened = isOnOwnFeet && opened !== null && display.roomOf(opened) === room;
    store.setState({
      room: pose.room,
      way: null,
      ...(offersLift ? { sheet: 'lift' } : sheet === 'lift' && { sheet: 'none' }),
      ...(leavesOpened && isEntered && { opened: null }),
    });
  };

  /** The visitor means to look where they look. */
  const lookAhead = (): void => {
    gaze.yaw = pose.yaw;
    gaze.pitch = pose.pitch;
  };
  const cut = ({ standing, yaw, pitch }: Pick<Destination, 'standing' | 'yaw' | 'pitch'>): void => {
    pose.room = standing.room;
    pose.x = standing.x;
    pose.y = standing.y;
    pose.z = standing.z;
    pose.yaw = yaw;
    pose.pitch = pitch;
    lookAhead();
  };

  const endTravel = (): Travel | null => {
    const ended = travel;
    if (!ended) return null;
    travel = null;
    if (ended.journey.leadsLook) lookAhead();
    store.setState({ isTravelling: false, walk: null });
    return ended;
  };
  const interrupt = (): void => endTravel()?.interrupt();
  /** Breaks off what is under way; a walk to a place may be taken up again. */
  const halt = (): void => {
    if (travel?.walk) store.setState({ halted: travel.walk.to });
    interrupt();
  };
  /** What is under way is over at once. */
  const arriveAtOnce = (): void => {
    if (!travel) return;
    const { destination } = travel;
    if (destination) cut(destination);
    const ended = endTravel();
    enterRoom(true);
    wakes.tell();
    ended?.arrive();
  };
  const setOut = (next: Travel): void => {
    interrupt();
    travel = next;
    named = null;
    store.setState({
      isTravelling: true,
      walk: next.walk?.to ?? null,
      ...(next.walk && { halted: null }),
    });
    wakes.tell();
  };
  const cutTo = (destination: Destination): void => {
    cut(destination);
    enterRoom(false);
    wakes.tell();
  };

  const open = (exhibit: ExhibitId): void => {
    store.setState({
      opened: exhibit,
      focused: exhibit,
      sheet: 'none',
      unknownAddress: null,
      unreached: null,
    });
  };

  /** Takes the eyes to a destination that is near; cuts to one that is not. */
  const glideOrCut = (destination: Destination): void => {
    const route = isCut() ? undefined : findGlideRoute(ground, pose, destination.standing);
    if (route) {
      const journey = glideToView(ground, route, pose, destination);
      setOut({ journey, destination, walk: null, arrive: nothing, interrupt: nothing });
    } else {
      interrupt();
      named = null;
      cutTo(destination);
    }
  };

  const turnTo = (view: { readonly yaw: number; readonly pitch: number }): void => {
    if (isCut()) {
      interrupt();
      cutTo({ standing: { ...pose }, ...view, exhibit: null });
      named = null;
      return;
    }
    const journey = glideToView(ground, null, pose, view);
    setOut({ journey, destination: null, walk: null, arrive: nothing, interrupt: nothing });
  };

  const lookAtRow = (room: LaidOutRoom, row: number): void => {
    store.setState({ focused: room.exhibitId(row), way: null });
    turnTo(aimAtExhibit(room, row, pose, eyes()));
  };

  const stepTravel = ({ journey, arrive }: Travel, hands: Readonly<HeldIntents>, elapsed: number): void => {
    const hasArrived = journey.advance(pose, elapsed);
    if (!journey.leadsLook) turnGaze(gaze, pose, hands, elapsed, false);
    if (hasArrived) {
      enterRoom(true);
      endTravel();
      arrive();
    } else enterRoom(false);
  };

  const step = (elapsed: number): boolean => {
    const time = elapsed > 0 && elapsed < Infinity ? elapsed : 0;
    if (intents.isStirring) {
      errands.drop();
      named = null;
      if (travel) {
        const walks = intents.forward !== 0 || intents.right !== 0;
        if (travel.journey.leadsLook) lookAhead();
        if (walks || !travel.journey.releaseLook()) halt();
      }
    }
    dragGaze(gaze, intents);
    const { comfort, reducedMotion } = store.getState();
    const hands = stepping?.read(intents, comfort, ground, pose, gaze, time) ?? intents;
    if (travel) stepTravel(travel, hands, time);
    else {
      walkByKeys(ground, pose, gaze, hands, time, comfort.pace);
      turnGaze(gaze, pose, hands, time, reducedMotion);
      enterRoom(true);
    }
    intents.markRead();
    return isRestless();
  };

  const isRestless = (): boolean => travel !== null || intents.isStirring || !isGazeSettled(gaze, pose);

  const cutAndArrive = (destination: Destination, arrive: () => void): void => {
    interrupt();
    named = null;
    cut(destination);
    enterRoom(true);
    wakes.tell();
    arrive();
  };
  /**
   * Follows a route; under reduced motion arrives at once.
   *
   * @param purpose where one asked to be walked to, or that a guide leads there; null for a few steps across the floor
   */
  const walkAlong = (
    route: Route,
    destination: Destination,
    purpose: { readonly to: Place } | { readonly isLed: true } | null,
    arrive: () => void,
    interrupted: () => void,
  ): void => {
    if (isCut()) {
      cutAndArrive(destination, arrive);
      return;
    }
    const { pace } = store.getState().comfort;
    const way = followRoute(
      ground,
      route,
      pose,
      purpose ? { view: destination, growsFaster: true, pace } : { pace },
    );
    const walk = purpose && 'to' in purpose ? { to: purpose.to, way } : null;
    setOut({ journey: way, destination, walk, arrive, interrupt: interrupted });
  };

  const walkTo = (to: Place): Promise<void> =>
    new Promise((resolve, reject) => {
      const setOutFor = (): void => {
        const { destination, unknown } = findDestination(museum, to, { eyes: eyes() });
        if (unknown !== null) {
          reject(new Error(`visit: there is no place ${unknown} to walk to`));
          return;
        }
        const route = ground.findRoute(pose, destination.standing);
        if (!route) {
          reject(new Error(`visit: there is no way from ${pose.room} to ${destination.standing.room}`));
          return;
        }
        const from = place();
        store.setState({ opened: null, sheet: 'none' });
        const interrupted = (): void => reject(new Error('visit: the walk was interrupted'));
        const arrive = (): void => {
          if (destination.exhibit !== null) open(destination.exhibit);
          named = spotOf(to);
          resolve();
        };
        walkAlong(route, destination, { to: spotOf(to) }, arrive, interrupted);
        travels.tell(from);
      };
      errands.run(to.exhibit, setOutFor, () =>
        reject(new Error(`visit: what stands at ${to.exhibit} did not come, or one went elsewhere first`)),
      );
    });

  /** A stop is named by its tour as long as one stands there; a place named by nothing else has no other name. */
  const isNamedByTour = (): boolean => named !== null && Object.keys(named).length === 0;

  return {
    store,
    pose,
    intents,
    step,
    isRestless,
    onWake: (listener) => wakes.add(listener),
    onTravel: (listener) => travels.add(listener),

    goTo: (to) => {
      const from = place();
      interrupt();
      if (to.language !== undefined && isKnownLanguage(to.language)) {
        isLanguageChosen = true;
        store.setState({ language: to.language });
      }
      if (to.season !== undefined) setSeason(to.season);
      if (to.display !== undefined) setDisplay(to.display);
      isQueryChosen ||= to.query !== undefined;
      store.setState({
        ...(to.query && { query: to.query }),
        ...(to.tour !== undefined && { tour: to.tour, stop: to.stop ?? null }),
        ...(to.trail !== undefined && { trail: to.trail }),
      });
      errands.run(to.exhibit, () => {
        const { destination, unknown } = findDestination(museum, to, {
          isTall: options.isTall,
          eyes: eyes(),
        });
        interrupt();
        named = spotOf(to);
        cut(destination);
        store.setState({
          room: pose.room,
          way: null,
          opened: destination.exhibit,
          focused: destination.exhibit,
          sheet: to.face ?? (lifts.has(pose.room) ? 'lift' : 'none'),
          unknownAddress: unknown,
          unreached: null,
          halted: null,
        });
        wakes.tell();
      });
      travels.tell(from);
    },

    walkTo,
    wayLeft: () => travel?.walk?.way.left ?? null,
    skipWalk: () => {
      if (travel?.walk) arriveAtOnce();
    },
    resumeWalk: () => {
      const { halted } = store.getState();
      // A walk that is broken off again is offered again.
      if (halted) walkTo(halted).catch(() => {});
    },
    dismissWalk: () => {
      if (store.getState().halted) store.setState({ halted: null });
    },

    leadTo: (to, { farthest = Infinity, isArriving = false, onArrive = nothing } = {}) =>
      new Promise((resolve) => {
        const setOutFor = (): void => {
          const { destination, unknown } = findDestination(museum, to, {
            share: shareBesideWords,
            eyes: eyes(),
          });
          if (unknown !== null) {
            resolve('unreached');
            return;
          }
          const arrive = (): void => {
            store.setState({ focused: destination.exhibit });
            named = store.getState().tour === null ? null : {};
            onArrive();
            resolve('arrived');
          };
          const route = isArriving ? undefined : ground.findRoute(pose, destination.standing);
          if (route && route.length <= farthest)
            walkAlong(route, destination, { isLed: true }, arrive, () => resolve('interrupted'));
          else cutAndArrive(destination, arrive);
          if (!isArriving) travels.tell(from);
        };
        const from = place();
        store.setState({ unreached: null, halted: null });
        if (!isArriving) store.setState({ opened: null, sheet: 'none', focused: null });
        errands.run(to.exhibit, setOutFor, () =>
          resolve(store.getState().unreached === to.exhibit ? 'unreached' : 'interrupted'),
        );
      }),

    walkToFloor: (room, x, z) => {
      errands.drop();
      const standing = ground.findStanding(room, x, z);
      if (!standing) return;
      const route = ground.findRoute(pose, standing);
      if (!route) return;
      const { yaw, pitch } = pose;
      halt();
      walkAlong(route, { standing, yaw, pitch, exhibit: null }, null, nothing, nothing);
    },

    openExhibit: (exhibit) =>
      errands.run(exhibit, () => {
        const found = findExhibit(museum, exhibit);
        if (!found) {
          store.setState({ unknownAddress: exhibit });
          return;
        }
        const from = place();
        open(found.exhibit);
        glideOrCut(findView(museum, found, undefined, eyes()));
        travels.tell(from);
      }),

    closeExhibit: () => {
      errands.drop();
      if (store.getState().opened === null) return;
      const from = place();
      named = null;
      store.setState({ opened: null });
      travels.tell(from);
    },

    focusExhibit: (exhibit) => {
      if (store.getState().focused !== exhibit) store.setState({ focused: exhibit });
    },

    focusNext: (direction, { documentedOnly = false } = {}) => {
      const room = display.layOutRoom(pose.room);
      const { focused, opened } = store.getState();
      const at = focused ?? opened;
      const row = nextExhibit(room, at === null ? -1 : room.rowOf(at), direction, { documentedOnly });
      if (row >= 0) lookAtRow(room, row);
      return row >= 0;
    },
    lookAt: (exhibit) => {
      const room = display.layOutRoom(pose.room);
      const row = room.rowOf(exhibit);
      if (row >= 0) lookAtRow(room, row);
    },
    lookAtWay: (way) => {
      if (store.getState().way === way) return;
      const opening = plan.openings.find(({ id }) => id === way);
      store.setState(opening ? { way, focused: null } : { way: null });
      if (!opening) return;
      const { minX, maxX, minZ, maxZ } = opening.passage;
      turnTo({ yaw: Math.atan2(pose.x - (minX + maxX) / 2, pose.z - (minZ + maxZ) / 2), pitch: 0 });
    },

    openSheet: (sheet) => {
      const { sheet: before } = store.getState();
      if (before === sheet) return;
      const from = place();
      store.setState({ sheet, ...(sheet === 'share' && { shared: hasAddress(before) ? before : null }) });
      // Back closes what was opened.
      if (hasAddress(sheet)) travels.tell(from);
    },
    reportError: (claim) => store.setState({ sheet: 'report', reportedClaim: claim }),
    setQuery: (query) => {
      isQueryChosen = true;
      store.setState({ query });
    },
    setTour: (tour, stop = null) => {
      const before = store.getState();
      const next = { tour, stop: tour === null ? null : stop };
      if (next.tour === before.tour && next.stop === before.stop) return;
      if (isNamedByTour()) named = null;
      store.setState(next);
    },
    setGuided: (isGuided) => {
      if (store.getState().isGuided !== isGuided) store.setState({ isGuided });
    },
    setTrail: (trail) => store.setState({ trail }),
    setClaim: (claim) => store.setState({ claim }),
    setLanguage: (language) => {
      if (!isKnownLanguage(language)) return;
      isLanguageChosen = true;
      store.setState({ language });
    },
    setSeason,
    setSound: (isSoundOn) => {
      if (store.getState().isSoundOn !== isSoundOn) store.setState({ isSoundOn });
    },
    setVolume: (volume) => store.setState({ volume: Math.min(1, Math.max(0, volume)) }),
    setDisplay,
    setPaused: (isPaused) => store.setState({ isPaused }),
    setReducedMotion: (reduced) => {
      if (store.getState().reducedMotion === reduced) return;
      store.setState({ reducedMotion: reduced });
      if (reduced) arriveAtOnce();
    },
    setComfort: (chosen) => {
      store.setState({ comfort: { ...store.getState().comfort, ...chosen } });
      if (isCut()) arriveAtOnce();
      const { comfort } = store.getState();
      if (comfort.turnsInSteps || comfort.movesBy === 'jump') {
        import('./stepping-hands.ts').then((come) => (stepping ??= new come.SteppingHands()), nothing);
      }
    },
    setEvidence: (shown) => store.setState({ showsEvidence: shown }),
    setLetterKeys: (letterKeys) => store.setState({ letterKeys }),
    setContentNotes: (contentNotes) => store.setState({ contentNotes }),
    setQuality: (quality) => {
      if (store.getState().quality !== quality) store.setState({ quality });
    },
    setWorn: (worn) => {
      isWorn = worn;
      if (worn) arriveAtOnce();
    },
    moveHead: (dx, dz, yaw, pitch) => {
      pose.yaw = yaw;
      pose.pitch = pitch;
      lookAhead();
      if (dx === 0 && dz === 0) return;
      named = null;
      ground.move(pose, dx, dz, pose);
      enterRoom(true);
    },
    dismissUnknownAddress: () => store.setState({ unknownAddress: null, unreached: null }),

    rideLift: (stop: RoomId) => {
      const lift = plan.lifts.find(({ stops }) => stops.includes(pose.room) && stops.includes(stop));
      if (!lift) throw new Error(`visit: no lift rides from ${pose.room} to ${stop}`);
      const from = place();
      errands.drop();
      interrupt();
      named = null;
      if (stop !== pose.room) {
        const arrival = ground.arrivalOf(stop);
        const standing = ground.findStanding(stop, pose.x, pose.z) ?? arrival;
        // One arrives in a lift looking in; one leaves it the other way.
        cut({ standing, yaw: arrival.yaw + Math.PI, pitch: 0 });
      }
      store.setState({ room: pose.room, way: null, sheet: 'none' });
      wakes.tell();
      travels.tell(from);
    },

    stop: () => {
      errands.drop();
      halt();
    },
    place,
  };
}

/** Where a visit begins, and whose panel is open. */
function findStart(
  museum: VisitedMuseum,
  { place, stands, isTall }: VisitOptions,
): FoundPlace & { readonly opened: ExhibitId | null } {
  const stop = stands && findDestination(museum, stands, { share: shareBesideWords });
  if (stop?.unknown === null) return { ...stop, opened: null };
  const found = findDestination(museum, place, { isTall });
  return { ...found, opened: found.destination.exhibit };
}

/** Only where one stands. */
function spotOf({ exhibit, room, pose }: Place): Place {
  return {
    ...(exhibit !== undefined && { exhibit }),
    ...(room !== undefined && { room }),
    ...(pose && { pose }),
  };
}
