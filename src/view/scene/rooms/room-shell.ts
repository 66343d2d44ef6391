import type { Mesh } from 'three';
import type { RoomId } from '../../../museum/floorplan/floor-plan.ts';

/** The drawable walls, floor and furniture of one room. */
export interface RoomShell {
  readonly opaque: Mesh;
  readonly glass: Mesh | null;
  readonly bytes: number;
  readonly triangles: number;
}

/** `far`: what can be told from two doors away, some hundred triangles. */
export type ShellDetail = 'near' | 'far';

/** Has the shell of a room built, beside the page; rejects when it cannot be. */
export type OrderShell = (room: RoomId, detail: ShellDetail) => Promise<RoomShell>;
