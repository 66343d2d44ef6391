import type { Mesh } from 'three';
import type { RoomId } from '../../../museum/floorplan/floor-plan.ts';
import type { GeometryUpload } from '../geometry-upload.ts';

/** The drawable walls, floor and furniture of one room. */
export interface RoomShell {
  readonly opaque: Mesh;
  readonly glass: Mesh | null;
  /** Both are drawn only once it is done. */
  readonly upload: Pick<GeometryUpload, 'isDone' | 'left' | 'send' | 'restart' | 'dispose'>;
  readonly bytes: number;
  readonly triangles: number;
}

/** `far`: what can be told from two doors away, some hundred triangles. */
export type ShellDetail = 'near' | 'far';

/** Has the shell of a room built, beside the page; rejects when it cannot be. */
export type OrderShell = (room: RoomId, detail: ShellDetail) => Promise<RoomShell>;
