import type { ShellArrays, ShellParts } from '../shell/shell-arrays.ts';
import type { FoliageArrays } from './forest/foliage-arrays.ts';
import type { Places } from './place-list.ts';
import type { SunFrame } from './sunlight.ts';
import type { ValleyMesh } from './valley-mesh.ts';

/**
 * Vertices and triangles of something under the open sky, world metres: the shell's layout without light, for the
 * sun is computed in the picture. The fourth byte of a colour says how much of the sky the point sees.
 */
export type OutdoorArrays = Omit<ShellArrays, 'light' | 'lightUv'>;

/** One piece and where its copies stand. */
export interface PlacedPiece {
  readonly piece: OutdoorArrays;
  readonly places: Places;
}

/** A house twice: with all its rafters and brackets, and as it is seen from more than some 80 m. */
export interface HouseParts {
  /** The middle of its front, world metres. */
  readonly x: number;
  readonly z: number;
  readonly near: { readonly solid: OutdoorArrays; readonly pieces: readonly PlacedPiece[] };
  readonly far: OutdoorArrays;
  /** The leaves of its bronze door, each around its hinge: the right one first, for someone before the door. */
  readonly leaves: readonly [ShellParts, ShellParts];
}

/**
 * The valley and the fronts of the houses as arrays. They can be handed from thread to thread: there is nothing
 * in them but arrays and numbers.
 */
export interface ExteriorParts {
  /** Ground, courts, road, bridge, stones, and the wood of the nearer trees. */
  readonly land: OutdoorArrays;
  readonly houses: readonly HouseParts[];
  /** Leaves: near trees, undergrowth, the wooded slopes. */
  readonly foliage: FoliageArrays;
  readonly stream: ValleyMesh;
  readonly ridges: ValleyMesh;
  readonly mist: ValleyMesh;
  /**
   * Things that cast a shadow and are not drawn themselves, such as the clumps of a crown: for each the world
   * x, y, z of its middle, its radius, and half its height, metres.
   */
  readonly casters: Float32Array;
  readonly sun: SunFrame;
}

/** Numbers of `casters` for each thing. */
export const casterStride = 5;
