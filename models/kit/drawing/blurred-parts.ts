import type { MaterialName } from '../../../src/museum/materials/material-names.ts';
import { part, type Part } from '../model.ts';
import { blurDrawing, coverageOf } from './blur-drawing.ts';
import type { Drawing } from './drawing.ts';
import type { Place } from './lay-drawing.ts';

/** Share of its extent from which a drawing counts as a picture: it hides the ground it lies on. */
const whole = 0.9;
/** Share of the near level's triangles that the middle and the far one may have, and how many at most. */
const shares = [0.24, 0.05] as const;
const most = [1600, 240] as const;
const least = [48, 12] as const;

/**
 * The two farther levels of a drawing that covers all of its ground, blurred; undefined for drawings that let the ground
 * show.
 *
 * @param near triangles of its nearest level
 * @param lift above the ground in the middle level, metres; the far one lies twice as high, where the ground is coarser
 */
export function blurredParts(
  material: MaterialName,
  drawing: Drawing,
  place: Place,
  near: number,
  lift: number,
): Part[] | undefined {
  if (drawing.length === 0 || coverageOf(drawing) < whole) return undefined;
  const blur = (level: 0 | 1) =>
    blurDrawing(
      drawing,
      place,
      Math.min(most[level], Math.max(least[level], near * shares[level])),
      lift * (level + 1),
    );
  return [
    part(material, '#ffffff', blur(0), { fromLevel: 1, untilLevel: 1, keep: true }),
    part(material, '#ffffff', blur(1), { fromLevel: 2, keep: true }),
  ];
}
