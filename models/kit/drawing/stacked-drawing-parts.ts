import type { MaterialName } from '../../../src/museum/materials/material-names.ts';
import type { Part } from '../model.ts';
import { drawingParts } from './drawing-parts.ts';
import type { Drawing, Mark } from './drawing.ts';
import type { Place } from './lay-drawing.ts';

export interface StackOptions {
  /** Sides of triangles longer than this, in the drawing's unit, are halved. */
  readonly step: number;
  /** How far the lowest marks lie above the ground, metres. */
  readonly lift: number;
  /** How far a mark lies above those it covers, metres; at least a 4000th of the model's longest side. */
  readonly rise: number;
  /** Marks with less area (in the drawing's unit, squared) are left out of the middle level, and of ten times it from the far one. */
  readonly least: number;
  /** Flat colours that are another material than the rest: gold lines in enamel. */
  readonly materials?: Readonly<Record<string, MaterialName>>;
}

/**
 * A drawing of many marks as parts of a model. Unlike `drawingParts`, a mark lies only as high as it must to
 * cover those under it, so that hundreds of marks stay thin.
 */
export function stackedDrawingParts(
  material: MaterialName,
  drawing: Drawing,
  place: Place,
  options: StackOptions,
): Part[] {
  const { step, lift, rise, least, materials = {} } = options;
  const storeys = new Map<string, { depth: number; of: MaterialName; marks: Mark[] }>();
  depths(drawing).forEach((depth, row) => {
    const mark = drawing[row]!;
    const of = (typeof mark.colour === 'string' ? materials[mark.colour] : undefined) ?? material;
    const key = `${depth} ${of}`;
    const storey = storeys.get(key) ?? { depth, of, marks: [] };
    storeys.set(key, storey);
    storey.marks.push(mark);
  });
  return [...storeys.values()].flatMap(({ depth, of, marks }) => {
    const [[left, low], [right, high]] = boxOf(marks.flatMap(({ outline }) => outline));
    const extent = Math.max(1e-12, (right - left) * (high - low));
    return drawingParts(of, marks, place, {
      step,
      lift: lift + depth * rise,
      rise: 0,
      least: least / extent,
    });
  });
}

/** On which storey each mark lies: one above the highest of the marks before it that it may cover. */
function depths(drawing: Drawing): number[] {
  const boxes = drawing.map(({ outline }) => boxOf(outline));
  const found: number[] = [];
  boxes.forEach(([[left, low], [right, high]], row) => {
    let depth = 0;
    for (let under = 0; under < row; under++) {
      const [[l, b], [r, t]] = boxes[under]!;
      if (l < right && r > left && b < high && t > low) depth = Math.max(depth, found[under]! + 1);
    }
    found.push(depth);
  });
  return found;
}

function boxOf(points: Mark['outline']): readonly [readonly [number, number], readonly [number, number]] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ];
}
