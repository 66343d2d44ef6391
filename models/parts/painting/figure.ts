import type { Colour } from '../../kit/colour.ts';
import type { Clay } from '../../kit/clay.ts';
import type { Vector3 } from '../../kit/vector.ts';
import type { Brush } from './paint-layer.ts';

/** A line on or from the skin: a mouth, a fold, a quill, a whisker. */
export interface FigureLine {
  readonly points: readonly Vector3[];
  /** Whole width, metres, at the start and at the end. */
  readonly width: readonly [number, number];
  readonly colour: string;
  /** Stands out from the skin: drawn whole where its first point is to be seen. */
  readonly free?: boolean;
}

export interface FigureEye {
  readonly at: Vector3;
  readonly radius: number;
  readonly colour: string;
}

/**
 * An animal (or a plant) as clay to be painted after. Metres, on y = 0, looking towards +z, its left at +x.
 */
export interface Figure {
  readonly clay: Clay;
  readonly min: Vector3;
  readonly max: Vector3;
  readonly colour: string;
  /** The coat at a place: stripes, spots, a pale belly. */
  readonly coat?: (x: number, y: number, z: number, colour: Colour) => Colour;
  /** Which way hair or feathers lie; default back and a little down. */
  readonly hair?: (x: number, y: number, z: number) => Vector3;
  readonly eyes?: readonly FigureEye[];
  readonly lines?: readonly FigureLine[];
  /** Length and width of a hair's stroke are in metres here. */
  readonly brush: Brush;
  /** Steps of brightness between neighbouring tones of the coat. */
  readonly toneStep?: number;
}
