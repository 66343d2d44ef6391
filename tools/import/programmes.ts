import type { RoomTemplate } from '../../src/museum/floorplan/room-template.ts';

/** Measures and look of the rooms of a building programme; metres. */
export interface Programme {
  readonly title: string;
  readonly width: number;
  readonly depth: number;
  readonly height: number;
  readonly finish: RoomTemplate['finish'];
  readonly roomType: number;
  /** Width of the door, and how far its middle is from that of the wall: where the corridor has one opposite. */
  readonly door: number;
  readonly doorOffset: number;
  /** Between two pictures on a wall. */
  readonly gap: number;
  /** Things with a place of their own in one room, at most. */
  readonly mostOfRoom: number;
  /** Things in the cases of one room, about. */
  readonly mostOfCases: number;
  /** Things that stand and things that hang have rooms apart. */
  readonly isDivided: boolean;
  readonly roomsOfStorey: number;
}

/**
 * The three building programmes one can choose. Widths are those that fit the grid of six metres with walls of 0.4 m between
 * (`src/museum/floorplan/lay-strip.ts`).
 */
export const programmes = {
  small: {
    title: 'a few rooms on one floor, everything together',
    width: 11.6,
    depth: 10.4,
    height: 4.8,
    finish: 'modern-gallery',
    roomType: 17,
    door: 2.4,
    doorOffset: 3,
    gap: 0.5,
    mostOfRoom: 40,
    mostOfCases: 200,
    isDivided: false,
    roomsOfStorey: 38,
  },
  galleries: {
    title: 'light rooms: pictures in some, what stands in others',
    width: 17.6,
    depth: 11.4,
    height: 6,
    finish: 'modern-gallery',
    roomType: 17,
    door: 2.4,
    doorOffset: 0,
    gap: 0.7,
    mostOfRoom: 36,
    mostOfCases: 400,
    isDivided: true,
    roomsOfStorey: 20,
  },
  museum: {
    title: 'a large house with silk on its walls, closely hung, on several floors',
    width: 23.6,
    depth: 13,
    height: 4.8,
    finish: 'showroom',
    roomType: 5,
    door: 2.4,
    doorOffset: 3,
    gap: 0.35,
    mostOfRoom: 90,
    mostOfCases: 800,
    isDivided: true,
    roomsOfStorey: 38,
  },
} as const satisfies Record<string, Programme>;

export type ProgrammeName = keyof typeof programmes;
