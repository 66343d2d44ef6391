import type { TourView } from '../../museum/tours/tour.ts';
import type { Pose } from '../../visit/pose.ts';
import type { StopFile } from '../../curation/tour-file.ts';
import { beginTexts, readText } from './tour-texts.ts';

/** Where one stands and looks, as a stop of a tour has it: centimetres and tenths of a degree are kept. */
export function viewFrom({ x, z, yaw, pitch }: Readonly<Pose>): TourView {
  const turn = Math.round((yaw * 1800) / Math.PI) / 10;
  // Somebody who has turned round and round looks the same way as who has not.
  const wound = turn - 360 * Math.round(turn / 360);
  return {
    x: round(x, 100),
    z: round(z, 100),
    yaw: round(wound, 10),
    pitch: round((pitch * 180) / Math.PI, 10),
  };
}

/** A number that reads as short as it is; minus nothing is nothing. */
function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts + 0;
}

/** An id no other has: the one that is wished for, or with a number behind it. */
export function freeId(wished: string, taken: readonly string[]): string {
  if (!taken.includes(wished)) return wished;
  let number = 2;
  while (taken.includes(`${wished}-${number}`)) number++;
  return `${wished}-${number}`;
}

/** Words of a title as an id: lower case, joined by hyphens. @returns empty where none is left */
export function idFrom(title: string): string {
  return title
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

export interface StandOptions {
  readonly pose: Readonly<Pose>;
  /** What one stands before; null for the room as a whole. */
  readonly gift: { readonly id: string; readonly title: Readonly<Record<string, string>> } | null;
  readonly roomName: Readonly<Record<string, string>>;
  /** Languages the museum is told in. */
  readonly spoken: readonly string[];
  /** Ids of the stops there are. */
  readonly taken: readonly string[];
}

/** A stop where somebody stands, seen as they see it, with nothing said yet. */
export function standHere({ pose, gift, roomName, spoken, taken }: StandOptions): StopFile {
  return {
    id: freeId(gift?.id ?? (idFrom(readText(roomName, ['en']) ?? '') || 'stop'), taken),
    title: beginTexts(gift?.title ?? roomName, spoken),
    gift: gift?.id ?? null,
    room: pose.room,
    view: viewFrom(pose),
    words: [],
  };
}
