import type { ReliefGround } from '../../../kit/relief/relief-ground.ts';
import type { Drawing } from '../../../kit/drawing/drawing.ts';
import type { Colour } from '../../../kit/colour.ts';
import type { Vector2 } from '../../../kit/vector.ts';

/** The colours a garment is sewn of. */
export interface CutColours {
  readonly body: string;
  readonly trim: string;
}

/** A garment worked for a space of so many metres, its lowest hem at y = 0. */
export interface Cut {
  readonly width: number;
  readonly height: number;
  readonly cell: number;
  /** Height of the hanger's shoulders over the hem. */
  readonly shoulders: number;
  /** Half the length of the bar that carries it, and how far its ends drop. */
  readonly reach: number;
  readonly drop: number;
  readonly neck: readonly Vector2[];
  readonly sew: (ground: ReliefGround, colours: CutColours, isBack: boolean) => void;
  /** What lies flat on the front, in metres: bands, embroidery. */
  readonly marks?: (colours: CutColours) => Drawing;
  readonly dye?: (x: number, y: number, colour: Colour, colours: CutColours) => Colour;
}

/** The right half of an outline and its mirror image. */
export const mirrored = (half: readonly Vector2[]): Vector2[] => [
  ...half,
  ...half.map(([x, y]): Vector2 => [-x, y]).toReversed(),
];
