import type { Branded } from '../math/brand.ts';
import type { QuarterTurns } from '../math/plan.ts';
import type { EvidenceGrade } from './evidence-grade.ts';

/**
 * A kind of room with a fixed clear size. The planner packs templates and never stretches one: that is what
 * lets the light of a room be computed once for all rooms of its kind.
 *
 * Local frame of a template: metres, origin in the middle of the clear floor, +z towards the front wall (the
 * wall with the principal door), +x to the left of someone standing inside with the front wall ahead, which is
 * the right of someone who has just come in. Someone coming in looks along local −z.
 */
export type TemplateId = Branded<'template'>;

/** Left (local −x) and right (local +x) are those of someone coming in by the front door. */
export type Wall = 'front' | 'back' | 'left' | 'right';

/** What makes a room look and feel as it does; the scene has one finish for each. */
export type RoomFinish =
  | 'entrance'
  | 'map-hall'
  | 'statue-hall'
  | 'summary-hall'
  | 'showroom'
  | 'large-showroom'
  | 'dense-gallery'
  | 'rail-hall'
  | 'car-hall'
  | 'aircraft-hall'
  | 'corridor'
  | 'tunnel'
  | 'stair'
  | 'lift'
  | 'wax-hall'
  | 'balcony'
  | 'tea-room'
  | 'bare-granite'
  | 'modern-gallery'
  /** Of rooms that a visitor has arranged: no room of the house looks like them. */
  | 'own-hall'
  | 'empty-room'
  | 'shop'
  | 'outdoors';

/** Where a door can be cut; a slot that joins nothing is walled up. */
export interface DoorSlot {
  readonly id: string;
  readonly wall: Wall;
  /** Metres from the middle of the wall to the middle of the door, along local +x (front, back) or +z (left, right). */
  readonly offset: number;
  /** Clear width, metres. */
  readonly width: number;
  /** Clear height, metres. */
  readonly height: number;
}

/**
 * How the things in a piece of furniture are carried.
 * `wall-case`, `flush-case`: shelves behind glass, seen from one side. `island-case`: the same, seen from two.
 * `table-case`: one deck under a glass top. `plinth`: one place under a glass hood. `low-plinth`: one place on
 * a step, no glass. `floor`: one place on the floor behind a rope. `picture`: one place hung on the wall.
 */
export type FurnitureForm =
  'wall-case' | 'flush-case' | 'island-case' | 'table-case' | 'plinth' | 'low-plinth' | 'floor' | 'picture';

/** One piece of display furniture in a template. */
export interface Furniture {
  /** Permanent within the template: it is part of the address of every place in it. */
  readonly id: string;
  readonly form: FurnitureForm;
  /** Middle of its footprint, local metres. Pictures: the point on the wall. */
  readonly x: number;
  readonly z: number;
  /** Turn of its face: 0 faces local +z. */
  readonly turns: QuarterTurns;
  /** Length along the face, metres. */
  readonly length: number;
  /** Depth from front to back, metres (both sides together for an island). */
  readonly depth: number;
  /** Overall height above the floor, metres. Pictures: height of the place. */
  readonly height: number;
  /** Height of the lowest deck above the floor, metres. Pictures: height of the lower edge. */
  readonly deck: number;
  /** Number of decks one above the other, counted with the lowest; 4 or 5 in a dense case, 1 otherwise. */
  readonly shelves: number;
  /**
   * Lengths (metres) of tall bays in the middle of the face, without upper shelves: one place each, for things
   * that do not fit a shelf. Empty when there are none.
   */
  readonly bays: readonly number[];
}

/**
 * What belongs to a kind of room and carries no exhibit. Each has one way of being built; those that stand are
 * in the way of a body, those that hang high are not.
 */
export const fittingForms = [
  'armchair',
  'azalea-bank',
  'bench',
  'buffer-stop',
  'chair',
  'coat-rail',
  'counter',
  'digit-board',
  'flower-stand',
  'folding-screen',
  'glove-table',
  'lockers',
  'low-rail',
  'low-table',
  'painting',
  'photo-wall',
  'rock-bank',
  'rope',
  'scanner',
  'shoe-basket',
  'shop-counter',
  'shop-shelves',
  'shop-table',
  'steps',
  'stone-panel',
  'tea-counter',
  'tea-table',
  'wall-map',
  'wall-screen',
] as const;
export type FittingForm = (typeof fittingForms)[number];

/** One fitting of a template. */
export interface Fitting {
  readonly form: FittingForm;
  /** Middle of its footprint, local metres. */
  readonly x: number;
  readonly z: number;
  /** Turn of its face: 0 faces local +z. */
  readonly turns: QuarterTurns;
  /** Length along the face, metres. */
  readonly length: number;
  /** Depth from front to back, metres. */
  readonly depth: number;
  /** Height from its lower edge, metres. */
  readonly height: number;
  /** Height of its lower edge above the floor, metres: more than 0 where it hangs on a wall. */
  readonly base: number;
  readonly grade: EvidenceGrade;
}

export interface RoomTemplate {
  readonly id: TemplateId;
  readonly finish: RoomFinish;
  /** Row of the table of room types in the building programme this template follows. */
  readonly roomType: number;
  readonly title: string;
  /** Clear size, metres: along local x, along local z, and height. */
  readonly width: number;
  readonly depth: number;
  readonly height: number;
  /** Storeys the room fills. */
  readonly storeys: number;
  readonly doorSlots: readonly DoorSlot[];
  readonly furniture: readonly Furniture[];
  /** Absent where the room has none. */
  readonly fittings?: readonly Fitting[];
  /** Where someone who comes in looks first, radians to the left of straight in; absent: the most open way. */
  readonly firstLook?: number;
  readonly grade: EvidenceGrade;
  /** Why it has this grade, with the ids of the sources that say so. */
  readonly gradeReason: string;
  readonly gradeSources: readonly string[];
}
