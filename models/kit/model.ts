import type { MaterialName } from '../../src/museum/materials/material-names.ts';
import { parseColour, type Colour } from './colour.ts';
import { Shape, type Bounds } from './shape.ts';
import type { Vector3 } from './vector.ts';

/*
 * How a model is made. A recipe is a pure function of no arguments, in its own folder:
 *
 *   models/gifts/<gift id>/recipe.ts      export function buildGift(): Model     → built/<gift id>.glb
 *   models/families/<family id>/recipe.ts export function buildForm(request): Model → built/<gift id>.glb
 *   models/veils/<form>/recipe.ts         export function buildVeil(): Model     → built/veil-<form>.glb
 *
 * It makes shapes with the makers of this folder (box, lathe, prism, sweep, tube, surface, sphere, torus, capsule,
 * cylinder, sculpt …), says of each what it is made of (`part`) and puts them together (`model`). No three, no
 * files, no clock, no Math.random: `startRandom(seed)` where chance is wanted.
 *
 * Frame: metres, y up, front towards +z; `model` moves the whole so that its base is centred on the origin. A gift
 * is built at true size; a family at a typical size, which the scene stretches to each gift's own (so the bounds of
 * the model are the bounds of the gift: add nothing that sticks out). Long things (guns, swords) lie along x, muzzle
 * to +x; aircraft and vehicles have their nose to +z.
 */

/** Which of a gift's own colours replaces the colours of a part. */
export type Tint = 'body' | 'second' | 'accent';

/** One material of a model. Several parts may share a material. */
export interface Part {
  readonly shape: Shape;
  readonly material: MaterialName;
  /** sRGB; a painted shape's own colours come first. */
  readonly colour: Colour;
  readonly tint: Tint | null;
  /** `metres`: texture coordinates are lengths; `picture`: they run 0…1 once across the part. */
  readonly uv: 'metres' | 'picture';
  /** Nearest level of detail it is drawn in: 1 or 2 for what stands in, from afar, for finer parts. */
  readonly fromLevel: 0 | 1 | 2;
  /** Farthest level of detail it is drawn in (0 near, 2 far). Fine work belongs to 0. */
  readonly untilLevel: 0 | 1 | 2;
  /** Lies mostly inside something, on purpose: darkness is no sign of a fault. */
  readonly hidden: boolean;
  /** Taken over into farther levels as it is: for parts that are as coarse as they may be. */
  readonly keep: boolean;
}

export interface PartOptions {
  readonly tint?: Tint;
  readonly uv?: 'metres' | 'picture';
  readonly fromLevel?: 0 | 1 | 2;
  readonly untilLevel?: 0 | 1 | 2;
  readonly hidden?: boolean;
  readonly keep?: boolean;
}

/** How much a model may cost; see `budgets`. */
export type ModelClass = 'small' | 'medium' | 'hero';

/** Triangles of the nearest level, and bytes of the file with all its levels. */
export const budgets = {
  small: { triangles: 6_000, bytes: 60_000 },
  medium: { triangles: 15_000, bytes: 120_000 },
  hero: { triangles: 40_000, bytes: 350_000 },
} as const satisfies Record<ModelClass, { triangles: number; bytes: number }>;

export interface Model {
  readonly class: ModelClass;
  readonly parts: readonly Part[];
  /** Width (x), height (y), depth (z), metres. */
  readonly size: Vector3;
}

/** Says what a shape is made of. `colour` is `#rrggbb`, what the eye sees on a screen. */
export function part(material: MaterialName, colour: string, shape: Shape, options: PartOptions = {}): Part {
  return {
    shape,
    material,
    colour: parseColour(colour),
    tint: options.tint ?? null,
    uv: options.uv ?? 'metres',
    fromLevel: options.fromLevel ?? 0,
    untilLevel: options.untilLevel ?? 2,
    hidden: options.hidden ?? false,
    keep: options.keep ?? false,
  };
}

/**
 * Puts parts together and stands them on the origin.
 * @throws when there is nothing in it
 */
export function model(modelClass: ModelClass, parts: readonly Part[]): Model {
  const solid = parts.filter(({ shape }) => shape.triangleCount > 0);
  if (solid.length === 0) throw new Error('model: no part has a triangle');
  const { min, max } = boundsOf(solid);
  const placed = solid.map((each) => ({
    ...each,
    shape: each.shape.move(-(min[0] + max[0]) / 2, -min[1], -(min[2] + max[2]) / 2),
  }));
  return { class: modelClass, parts: placed, size: [max[0] - min[0], max[1] - min[1], max[2] - min[2]] };
}

function boundsOf(parts: readonly Part[]): Bounds {
  const all = parts.map(({ shape }) => shape.bounds);
  const pick = (axis: 0 | 1 | 2, choose: (...values: number[]) => number, side: 'min' | 'max') =>
    choose(...all.map((bounds) => bounds[side][axis]));
  return {
    min: [pick(0, Math.min, 'min'), pick(1, Math.min, 'min'), pick(2, Math.min, 'min')],
    max: [pick(0, Math.max, 'max'), pick(1, Math.max, 'max'), pick(2, Math.max, 'max')],
  };
}
