import { paint } from '../../../models/building/shell/paint.ts';
import { PiecePen } from '../../../models/building/shell/piece-pen.ts';
import type { ShellDraft } from '../../../models/building/shell/shell-draft.ts';
import { SurfacePen } from '../../../models/building/shell/surface-pen.ts';
import type { WallLine } from '../../../models/building/shell/wall-line.ts';

export const stone = paint('marble-white', 0xcccccc);
export const metal = paint('brass', 0xbb9955);

/** A wall along +x that faces +z, metres. */
export const wall = (draft: ShellDraft): SurfacePen =>
  new SurfacePen(draft, [0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1]);
export const ceiling = (draft: ShellDraft): SurfacePen => SurfacePen.under(draft, 0, 4, 0);
/** A piece in the middle of the floor that faces +z. */
export const piece = (draft: ShellDraft): PiecePen => new PiecePen(draft, { x: 0, y: 0, z: 0, yaw: 0 });

/** The same wall, five metres long, by its foot; `climb`: how much its floor rises with each metre. */
export const line = (climb = 0): WallLine => ({
  originX: 0,
  originZ: 0,
  alongX: 1,
  alongZ: 0,
  normalX: 0,
  normalZ: 1,
  length: 5,
  floorAt: (u) => u * climb,
});

/** A part of the kit as the tests draw it. */
export interface KitPart {
  readonly draw: (draft: ShellDraft) => void;
  /** Where it may reach, metres: least and most along x, y and z. */
  readonly within: readonly [readonly [number, number, number], readonly [number, number, number]];
  readonly triangles: number;
}
