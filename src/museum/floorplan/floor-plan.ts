import type { Branded } from '../math/brand.ts';
import type { QuarterTurns, Rect } from '../math/plan.ts';
import type { PartGrades } from './building-part.ts';
import type { EvidenceGrade } from './evidence-grade.ts';
import type { RoomTemplate, TemplateId } from './room-template.ts';
import type { RoomTheme } from './building-programme.ts';

/** Permanent id of a room, from the building programme: house, storey, door, as in `main-3-12`. */
export type RoomId = Branded<'room'>;
export type OpeningId = Branded<'opening'>;

/**
 * What a cell of the plan is for. Only `room` counts as a room of the museum (it is entered by a door and has
 * a number); the others join rooms or lie outside.
 */
export type CellKind = 'room' | 'corridor' | 'landing' | 'flight' | 'lift' | 'balcony' | 'outdoors';

/**
 * One cell of the plan: an axis-parallel clear floor with walls around it. Every place where a visitor can
 * stand lies in exactly one cell; stairs are cells whose floor slopes.
 */
export interface Room {
  readonly id: RoomId;
  readonly kind: CellKind;
  /** Number on the door; null for cells without one. */
  readonly door: number | null;
  /** Names by language tag; `en` is always there. */
  readonly name: Readonly<Record<string, string>>;
  readonly house: string;
  readonly storey: number;
  /** Clear floor, world metres: the inner faces of the walls. */
  readonly rect: Rect;
  /** Height of the floor above the origin, metres; of its lower end where it slopes. */
  readonly floorY: number;
  /**
   * For sloping floors: the plan axis along which it rises, in which direction, and by how many metres in all
   * between the two opposite edges of `rect`. Null for level floors. `steps` = number of risers, 0 for a ramp.
   */
  readonly slope: {
    readonly axis: 'x' | 'z';
    readonly direction: 1 | -1;
    readonly rise: number;
    readonly steps: number;
  } | null;
  /** Clear height, metres. Outdoors: `Infinity` is not serialisable, so 0 means open to the sky. */
  readonly height: number;
  readonly template: TemplateId;
  /** Turn of the template in the world: 0 has its front wall towards world +z. */
  readonly turns: QuarterTurns;
  /** What belongs here; null where nothing is shown. */
  readonly theme: RoomTheme | null;
  readonly grade: EvidenceGrade;
  readonly gradeReason: string;
  readonly gradeSources: readonly string[];
  /** A notice at its door, by language tag; null where none is needed. */
  readonly notice: Readonly<Record<string, string>> | null;
}

/**
 * A passage through a wall between exactly two cells. `wall` gives the plane it is cut in: an opening in a
 * wall with `axis: 'x'` is passed by walking along x.
 */
export interface Opening {
  readonly id: OpeningId;
  readonly form: 'door' | 'archway' | 'bronze-door' | 'lift-door' | 'open-edge' | 'vehicle-door';
  readonly rooms: readonly [RoomId, RoomId];
  readonly axis: 'x' | 'z';
  /**
   * Clear passage through the thickness of the wall, world metres: it touches the clear floors of both rooms.
   * Its extent along `axis` is the thickness of the wall (0 for an open edge).
   */
  readonly passage: Rect;
  /** Height of the threshold above the origin and clear height above it, metres. */
  readonly floorY: number;
  readonly height: number;
  readonly grade: EvidenceGrade;
}

/** A lift: cells one above the other. Entering one and choosing another takes the visitor there. */
export interface Lift {
  readonly id: string;
  readonly name: string;
  readonly stops: readonly RoomId[];
}

export interface Storey {
  readonly house: string;
  readonly storey: number;
  readonly floorY: number;
  readonly rooms: readonly RoomId[];
}

/** Where a visit begins: plan metres, and angles that are radians in a plan. */
export interface ArrivalPose {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
  readonly pitch: number;
}

/** The whole house as plain, frozen, serialisable data. */
export interface FloorPlan {
  readonly rooms: readonly Room[];
  readonly openings: readonly Opening[];
  readonly lifts: readonly Lift[];
  readonly storeys: readonly Storey[];
  readonly templates: readonly RoomTemplate[];
  /** How well each kind of thing the building is made of is known. */
  readonly partGrades?: PartGrades;
  /** Where a visitor without an address begins, and where unknown addresses lead. */
  readonly entrance: RoomId;
  readonly arrival: RoomId;
  /** Where one stands then, and what one sees first; left out: as in any other room. */
  readonly arrivalPose?: ArrivalPose;
  /** Where one stands instead if the picture is not wide: from farther off the whole front finds room in it. */
  readonly arrivalTall?: ArrivalPose & { readonly room: RoomId };
}
