import type { StoreApi } from 'zustand/vanilla';
import type { ExhibitId } from '../museum/display/room-display.ts';
import type { OpeningId, RoomId } from '../museum/floorplan/floor-plan.ts';
import type { Face } from '../address/faces.ts';
import type { Display, Place, Season } from '../address/place.ts';
import type { Query } from '../query/query.ts';
import type { Comfort } from './comfort.ts';
import type { Pose } from './pose.ts';
import type { QualityChoice } from './quality-choice.ts';

/** What changes a few times a minute: all that panels show. What changes each frame is in `Visit.pose`. */
export interface VisitState {
  readonly room: RoomId;
  /** Under the pointer or focused by keyboard: its brass label shows. */
  readonly focused: ExhibitId | null;
  /** Way out of the room that the keyboard is at: it is marked, as what is focused is. */
  readonly way: OpeningId | null;
  /** Whose panel is open. */
  readonly opened: ExhibitId | null;
  /** Which sheet is open instead of an exhibit's panel. */
  readonly sheet: Face | 'none' | 'help' | 'settings' | 'report' | 'lift';
  /** What lay open when sharing began: it is part of what is shared. Null where that was the picture alone. */
  readonly shared: Face | null;
  /** While an error is reported: row of the claim it is about, of the opened gift's; null for the entry as a whole. */
  readonly reportedClaim: number | null;
  /** What is looked for: every face shows the same. */
  readonly query: Query;
  /** Guided tour under way and the stop it has come to, by id; where no stop is named it begins. */
  readonly tour: string | null;
  readonly stop: string | null;
  /** A guide leads and speaks: what is gone to and stood before is told by them, and needs no telling twice. */
  readonly isGuided: boolean;
  /** Gifts chosen and put in order, as the address writes them (`parseTrail`, `formatTrail`); null where there are none. */
  readonly trail: string | null;
  /** Which claimed total the counter shows, by id; null for the one whose places the house fills. */
  readonly claim: string | null;
  readonly language: string;
  /** Asked for by the system or in the settings. */
  readonly reducedMotion: boolean;
  readonly comfort: Comfort;
  readonly isTravelling: boolean;
  /** Where one is being walked to; null on any other way, and when standing. */
  readonly walk: Place | null;
  /** Where a walk led that was broken off: one may go on. */
  readonly halted: Place | null;
  /** What an address asked for in vain; shown once. */
  readonly unknownAddress: string | null;
  /** What was asked for and exists, but could not be fetched; shown once. */
  readonly unreached: string | null;
  /** Tint the world by how well its parts are known. */
  readonly showsEvidence: boolean;
  /** Letters and signs alone are shortcuts; who speaks to the computer, or types by mistake, may want none. */
  readonly letterKeys: boolean;
  /** Say before a gift what of it some would rather know first: ivory, trophies, weapons. */
  readonly contentNotes: boolean;
  /** How much a picture may cost. */
  readonly quality: QualityChoice;
  /** The valley in October, or under snow. */
  readonly season: Season;
  /** Sounds are wanted. */
  readonly isSoundOn: boolean;
  /** How loud, 0 to 1. */
  readonly volume: number;
  /** Read at one's own screen, or by a class from afar. */
  readonly display: Display;
  /** The page around the tour looks elsewhere: nothing is heard. */
  readonly isPaused: boolean;
}

/** What the hands do; controls write, `Visit.step` reads and consumes. Mutable, outside React. */
export interface Intents {
  /** −1 … 1, held. */
  forward: number;
  right: number;
  /** −1 … 1, held: turning by keys or stick; positive turns left. */
  turn: number;
  /** Held: looking up and down by keys or stick; positive looks up. */
  tilt: number;
  /** Radians asked for by dragging since the last step; consumed. */
  lookYaw: number;
  lookPitch: number;
  /** Held: hurry (twice the walking speed). */
  hurry: boolean;
}

/** What is held, without what dragging asked for. */
export type HeldIntents = Pick<Intents, 'forward' | 'right' | 'turn' | 'tilt' | 'hurry'>;

export interface LeadOptions {
  /** Ways longer than this are cut, metres; none, if left out. */
  readonly farthest?: number;
  /** The address leads there by itself: nothing is closed, and there is no place left to come back to. */
  readonly isArriving?: boolean;
  /** Called the moment the visitor stands there: before anything else can happen to them. */
  readonly onArrive?: () => void;
}

export type LeadEnd = 'arrived' | 'interrupted' | 'unreached';

export interface Visit {
  readonly store: StoreApi<VisitState>;
  /** Where the visitor is; changed by `step`, by being taken somewhere at once, and by `moveHead`. */
  readonly pose: Readonly<Pose>;
  readonly intents: Intents;
  /**
   * Lets time pass: walks, turns, follows a route, glides to a view.
   *
   * @param elapsed seconds since the last step
   * @returns true while something still moves
   */
  step(elapsed: number): boolean;
  /** True if `step` would do something: intents are held or a journey is under way. */
  isRestless(): boolean;
  /** Called whenever a step has become worthwhile; returns how to stop listening. */
  onWake(listener: () => void): () => void;
  /**
   * Called when the visitor is taken somewhere by more than their own steps (a link, an exhibit opened or closed,
   * a walk along a route to a place, a lift), with the place they left: one to come back to. `place()` then
   * already tells the new one, or, for a walk and for what has not come, still the old. Returns how to stop listening.
   */
  onTravel(listener: (from: Place) => void): () => void;

  /**
   * At once, without walking; where a gift is asked for that has not come, as soon as it has, unless the visitor has
   * gone elsewhere meanwhile. Opens the panel of a named exhibit and closes any other, and the face that is named.
   * What is not said of query, tour and trail stays as it is.
   */
  goTo(place: Place): void;
  /**
   * Along a real route, through doors, stairs and lifts, at walking speed, faster after a while on a long way (a cut under
   * reduced motion); resolves on arrival, rejects if there is no way or it is interrupted.
   */
  walkTo(place: Place): Promise<void>;
  /** Metres still to walk; null unless one is being walked to a place. */
  wayLeft(): number | null;
  /** Arrives at once where one is being walked to. */
  skipWalk(): void;
  /** Walks on to where a walk led that was broken off. */
  readonly resumeWalk: () => void;
  /** Puts the offer to walk on away. */
  readonly dismissWalk: () => void;
  /**
   * Takes the visitor to a place without opening a panel: before an exhibit to a good view of it, which is then in focus.
   * Closes what is open. Walks as `walkTo` does; cuts where motion is reduced, where there is no way, and where it is longer
   * than the guide cares to lead.
   *
   * @returns how it ended: `interrupted` where the visitor went elsewhere or stopped, `unreached` where there is no such place
   *   or it could not be had. Looking about on arrival is no interruption.
   */
  leadTo(place: Place, options?: LeadOptions): Promise<LeadEnd>;
  /** Walks to a point of a floor. */
  walkToFloor(room: RoomId, x: number, z: number): void;
  /** Moves to a good view of an exhibit and opens its panel; as `goTo`, once it has come. */
  openExhibit(exhibit: ExhibitId): void;
  closeExhibit(): void;
  focusExhibit(exhibit: ExhibitId | null): void;
  /**
   * Moves focus to the next or previous exhibit of the room, in walking order and round, and looks at it.
   *
   * @returns false if the room has none
   */
  focusNext(step: 1 | -1, options?: { readonly documentedOnly?: boolean }): boolean;
  /** Puts an exhibit of the room stood in into focus, and looks at it; one that stands elsewhere is left alone. */
  lookAt(exhibit: ExhibitId): void;
  /** Marks a way out of the room stood in, and looks at it; null marks none. */
  lookAtWay(way: OpeningId | null): void;
  openSheet(sheet: VisitState['sheet']): void;
  /** Opens the sheet that words a report: about a claim of the opened gift, by its row, or about all of what is open. */
  reportError(claim: number | null): void;
  /** Looks for something else. */
  setQuery(query: Query): void;
  /** Notes which tour is under way and where it has come to; null ends it. Takes nobody anywhere. */
  setTour(tour: string | null, stop?: string | null): void;
  /** A guide begins to lead, or pauses. */
  setGuided(isGuided: boolean): void;
  setTrail(trail: string | null): void;
  /** Turns the counter, in the hall and beside the map, to another claimed total. */
  setClaim(claim: string | null): void;
  setLanguage(language: string): void;
  setReducedMotion(reduced: boolean): void;
  /** What is left out stays as it is. */
  setComfort(comfort: Partial<Comfort>): void;
  setEvidence(shown: boolean): void;
  setLetterKeys(letterKeys: boolean): void;
  setContentNotes(contentNotes: boolean): void;
  setQuality(quality: QualityChoice): void;
  setSeason(season: Season): void;
  setSound(isOn: boolean): void;
  /** @param volume kept within 0 to 1 */
  setVolume(volume: number): void;
  setDisplay(display: Display): void;
  setPaused(isPaused: boolean): void;
  /** A headset is put on or taken off: while it is worn nothing leads the eyes, whatever would is a cut. */
  setWorn(isWorn: boolean): void;
  /**
   * Who wears a headset walks and looks by their own head; the body comes along as far as walls and furniture let it.
   *
   * @param dx, dz how far, metres of the world
   * @param yaw, pitch where the head looks, radians
   */
  moveHead(dx: number, dz: number, yaw: number, pitch: number): void;
  /** Puts away what was said of an address that could not be followed. */
  dismissUnknownAddress(): void;
  /**
   * Rides a lift from the stop stood in to another.
   *
   * @throws if the visitor does not stand in a lift that stops there
   */
  rideLift(stop: RoomId): void;
  /** Ends any journey, also one that waits for what it leads to. */
  stop(): void;
  /**
   * Where one is now, as an address would say it: the open exhibit, else the place one was sent to until one
   * moves (which the stop of a tour names by itself), else room and pose; with the face that is open, what is looked for, tour and trail. With the language once it
   * has been chosen.
   */
  place(): Place;
}
