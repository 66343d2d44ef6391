import type { MaterialName } from '../../src/museum/materials/material-names.ts';
import { shade, type Colour } from '../kit/colour.ts';
import { part, type Part } from '../kit/model.ts';
import { fractalNoise } from '../kit/noise.ts';
import { distanceToOutline } from '../kit/relief/relief-distance.ts';
import type { ReliefGround } from '../kit/relief/relief-ground.ts';
import { reliefSheet, type ReliefPlace } from '../kit/relief/relief-sheet.ts';
import { Shape } from '../kit/shape.ts';
import { clamp, type Vector2 } from '../kit/vector.ts';

export interface GarmentOptions {
  readonly material: MaterialName;
  /** Triangles of the front; the back has half as many. */
  readonly triangles: number;
  /** Opening at the neck, through which the inside of the back shows. */
  readonly neck?: readonly Vector2[];
  /** Colour at a place of the cloth, before folds shade it: stripes, weave. Default: as it was laid. */
  readonly dye?: (x: number, y: number, colour: Colour, isBack: boolean) => Colour;
  /** How strongly folds shade; metres of depth that make a fold dark. */
  readonly fold: number;
}

/**
 * Clothes worked as two reliefs set back to back, as they hang: what is seen from in front, and the plainer back (drawn as
 * seen from in front too). They meet where their heights fall to nothing.
 */
export function garmentParts(front: ReliefGround, back: ReliefGround, options: GarmentOptions): Part[] {
  const { material, triangles, neck = [], dye, fold } = options;
  const finish =
    (isBack: boolean) =>
    ({ point: [x, y], hollow, colour }: ReliefPlace): Colour => {
      const cloud = (fractalNoise(x * 30, y * 30, 3) - 0.5) * 0.08;
      const level = clamp(hollow / fold, -0.6, 1);
      return shade(dye?.(x, y, colour, isBack) ?? colour, 1 + cloud - level * 0.34);
    };
  const worn = (ground: ReliefGround) => {
    const { grid, size } = ground;
    return (x: number, y: number): boolean => {
      const column = Math.min(grid.columns, Math.round((x + size.width / 2) / grid.cell));
      const row = Math.min(grid.rows, Math.round(y / grid.cell));
      return grid.heights[row * (grid.columns + 1) + column]! > 0.002;
    };
  };
  const isNeck = (x: number, y: number) => neck.length > 2 && distanceToOutline(neck, x, y) < 0;
  // Hems and sides close; the edge of the neck stays where it is.
  const closeBelow = front.grid.heights.reduce((most, height) => Math.max(most, height), 0) * 0.55;
  const common = { around: front.grid.cell * 5, keepColourEdges: true, smoothEdges: 4, closeBelow };
  const [inFront, behind] = [worn(front), worn(back)];
  const face = reliefSheet(front, {
    ...common,
    triangles,
    paint: finish(false),
    keep: (x, y) => inFront(x, y) && !isNeck(x, y),
  });
  const rear = reliefSheet(back, {
    ...common,
    triangles: triangles / 2,
    paint: finish(true),
    keep: behind,
  }).mirror('z');
  const parts = [part(material, '#ffffff', Shape.merge(face, rear))];
  if (neck.length > 2) {
    const ys = neck.map(([, y]) => y);
    const [low, xs] = [Math.min(...ys) - 0.03, Math.max(...neck.map(([x]) => Math.abs(x))) + 0.02];
    const lining = reliefSheet(back, {
      ...common,
      triangles: 160,
      paint: (place) => shade(finish(true)(place), 0.72),
      keep: (x, y) => behind(x, y) && y > low && Math.abs(x) < xs,
    })
      .mirror('z')
      .flip();
    parts.push(part(material, '#ffffff', lining, { hidden: true }));
  }
  return parts;
}

/**
 * Folds that fall from above: they grow from `top` down to `low`, `count` of them over the width, a little uneven.
 * For `ReliefGround.rough`.
 */
export function fallingFolds(options: {
  readonly width: number;
  readonly top: number;
  readonly low: number;
  readonly count: number;
  readonly deep: number;
}): (x: number, y: number) => number {
  const { width, top, low, count, deep } = options;
  return (x, y) => {
    const fall = clamp((top - y) / (top - low));
    const spread = 1 - 0.12 * fall;
    const phase =
      ((x * spread) / width) * count * 2 * Math.PI + Math.sin(x * 9 + count) * 0.9 + Math.sin(y * 5) * 0.3;
    return deep * fall * (Math.sin(phase) * 0.7 + 0.3 * Math.sin(phase * 0.5 + 1.7) - 0.25);
  };
}
