import type { ExhibitId, LaidOutRoom } from '../../museum/display/room-display.ts';
import type { FloorPlan, OpeningId, RoomId } from '../../museum/floorplan/floor-plan.ts';
import type { QualityChoice, QualityLevel } from '../../visit/quality-choice.ts';
import type { Spread } from './frame-statistics.ts';

/** Where to go, in the words of an address. */
export type ProbeTarget =
  | { readonly exhibit: string }
  | { readonly room: string }
  | { readonly pose: { readonly room: string; x: number; z: number; yaw: number; pitch?: number } };

/** How the tour is drawn, and why so. */
export interface ProbeQuality {
  readonly level: QualityLevel;
  readonly choice: QualityChoice;
  readonly reason: string;
  /** Pixels drawn for each CSS pixel. */
  readonly pixelRatio: number;
  /** Whether level floors mirror a picture of the room. */
  readonly hasMirror: boolean;
  /** Bytes of textures that the level allows. */
  readonly textureBudget: number;
}

/** What is on its way, and what of it goes to the graphics card. */
export interface ProbeStreaming {
  /** True while what has come goes on being sent. */
  readonly isSending: boolean;
  readonly fetchesUnderWay: number;
  readonly fetchesWaiting: number;
  /** Fetches cancelled so far because nobody wanted them any more. */
  readonly fetchesCancelled: number;
  /** Bytes sent to the graphics card in the last frame, and the most in any frame but for what its picture awaited. */
  readonly bytesUploaded: number;
  readonly bytesUploadedAtMost: number;
  /** The most that a picture had to wait for in one frame: the room stood in, or the valley to begin with. */
  readonly bytesAwaitedAtMost: number;
  /** Bytes of models, tables of exhibits and light on the graphics card. */
  readonly bytesResident: number;
  /** Bytes of levels that have come and are not on the graphics card. */
  readonly bytesKept: number;
  /** Levels that have made room for others, and levels moved to bring free places together, so far. */
  readonly levelsEvicted: number;
  readonly levelsMoved: number;
}

export interface ProbeStatistics {
  readonly rooms: number;
  readonly exhibits: number;
  readonly documented: number;
  readonly roomsLoaded: number;
  readonly exhibitsDrawn: number;
  readonly drawCalls: number;
  /** Of the triangles, those of exhibits. */
  readonly exhibitTriangles: number;
  readonly triangles: number;
  readonly textureBytes: number;
  readonly geometryBytes: number;
  /** Of both, what the exhibits of the whole house share: shapes, tables and the shadows at their feet. */
  readonly exhibitBytes: number;
  readonly framesDrawn: number;
  /** Script time of the frames since the previous call, milliseconds. */
  readonly scriptMs: Spread;
  readonly streaming: ProbeStreaming;
  readonly quality: ProbeQuality;
}

/** From where the last picture was drawn, and what was on its lists. */
export interface ProbeView {
  /** The eye: world metres, radians, and the vertical angle of view in degrees. */
  readonly eye: readonly [x: number, y: number, z: number];
  readonly yaw: number;
  readonly pitch: number;
  readonly fov: number;
  /** Width over height of the picture. */
  readonly aspect: number;
  /** Openings whose leaves are shut. */
  readonly shut: readonly OpeningId[];
  /** Exhibits listed, by the room they stand in and the row of its tables. */
  readonly exhibits: readonly { readonly room: RoomId; readonly row: number }[];
}

/**
 * `window.museum`, present only under `?debug`: what tests, benches and screenshots steer the tour with. It is
 * in every build, changes nothing for visitors, and is documented in docs/debugging.md.
 */
export interface MuseumProbe {
  /** Resolves when the first picture has been drawn and the visitor can walk. */
  readonly ready: Promise<void>;
  /** Resolves when what the view needs is loaded and drawing has stopped. */
  settled(): Promise<void>;
  /** Resolves when the rooms in view stand, whatever else is on its way, and have been drawn. */
  built(): Promise<void>;
  stats(): ProbeStatistics;
  rooms(): readonly {
    readonly id: RoomId;
    readonly name: string;
    readonly storey: number;
    readonly house: string;
  }[];
  /** Once the gifts of the room have come. */
  exhibits(room: string): Promise<readonly { readonly id: ExhibitId; readonly documented: boolean }[]>;
  goTo(target: ProbeTarget): Promise<void>;
  /** Walks there along a route, at walking speed; rejects when there is no way. */
  walkTo(target: ProbeTarget): Promise<void>;
  /** Exhibit under a point of the page, CSS pixels. */
  pick(x: number, y: number): ExhibitId | null;
  /** The plan of the house, and the tables of what stands in a room: nothing of them may be changed. */
  plan(): FloorPlan;
  layOut(room: string): LaidOutRoom;
  /** What the last picture was drawn from. */
  view(): ProbeView;
  /** Where the visitor stands and looks. */
  pose(): { room: RoomId; x: number; y: number; z: number; yaw: number; pitch: number };
  loseContext(): void;
  restoreContext(): void;
  /** Under `?clock=manual`: lets this much time pass, in one frame, and draws it. */
  advance(seconds: number): void;
}

declare global {
  interface Window {
    museum?: MuseumProbe;
  }
}
