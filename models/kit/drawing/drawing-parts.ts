import type { MaterialName } from '../../../src/museum/materials/material-names.ts';
import { part, type Part } from '../model.ts';
import { triangulate } from '../triangulate.ts';
import type { Vector2 } from '../vector.ts';
import type { Drawing } from './drawing.ts';
import { layDrawing, type LayOptions, type Place } from './lay-drawing.ts';

export interface DrawingPartOptions extends LayOptions {
  /** Marks smaller than this share of the drawing's area are left out of the middle level, and ten times it of the far one. */
  readonly least?: number;
  /**
   * How much higher the middle level lies, metres, and the far one two and a half times as much: for hollow grounds, which
   * come up between their corners when they are simplified.
   */
  readonly farLift?: number;
}

/**
 * A drawing as parts of a model: all of it near by; from farther away only its larger marks, with fewer corners and
 * kept as they are, because simplification would tear thin sheets apart.
 */
export function drawingParts(
  material: MaterialName,
  drawing: Drawing,
  place: Place,
  options: DrawingPartOptions,
): Part[] {
  const { least = 0.0006, step, lift = 0.0002, farLift = 0 } = options;
  const whole = extent(drawing.flatMap(({ outline }) => outline));
  const scale = Math.sqrt(whole);
  const far = (share: number, tolerance: number): Drawing =>
    drawing.flatMap((mark) => {
      if (Math.abs(area(mark.outline)) < whole * share) return [];
      return [{ ...mark, outline: thin(mark.outline, scale * tolerance) }];
    });
  const lay = (marks: Drawing, coarser: number, up: number) =>
    layDrawing(marks, place, {
      step: step * coarser,
      lift: lift + up,
      rise: (options.rise ?? 0.00005) * 2,
    });
  return [
    part(material, '#ffffff', layDrawing(drawing, place, options), { untilLevel: 0 }),
    part(material, '#ffffff', lay(far(least, 0.008), 2, farLift), {
      fromLevel: 1,
      untilLevel: 1,
      keep: true,
    }),
    part(material, '#ffffff', lay(far(least * 10, 0.03), 4, farLift * 2.5), { fromLevel: 2, keep: true }),
  ].filter(({ shape }) => shape.triangleCount > 0);
}

function extent(points: readonly Vector2[]): number {
  const side = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return side(0) * side(1);
}

function area(outline: readonly Vector2[]): number {
  return (
    outline.reduce((sum, p, at) => {
      const q = outline[(at + 1) % outline.length]!;
      return sum + p[0] * q[1] - p[1] * q[0];
    }, 0) / 2
  );
}

/**
 * The outline without corners that hardly change it (Visvalingam: least triangle first); as it is where that would make it
 * cross itself.
 */
function thin(outline: readonly Vector2[], tolerance: number): readonly Vector2[] {
  const points = [...outline];
  const weight = (at: number) => {
    const [a, b, c] = [
      points[(at + points.length - 1) % points.length]!,
      points[at]!,
      points[(at + 1) % points.length]!,
    ];
    return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) / 2;
  };
  while (points.length > 3) {
    const weights = points.map((_, at) => weight(at));
    const lightest = Math.min(...weights);
    if (lightest > tolerance * tolerance) break;
    points.splice(weights.indexOf(lightest), 1);
  }
  try {
    triangulate(area(points) < 0 ? points.toReversed() : points);
    return points;
  } catch {
    return outline;
  }
}
