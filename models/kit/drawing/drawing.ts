import type { Colour } from '../colour.ts';
import type { Vector2 } from '../vector.ts';

/**
 * One filled outline of a drawing. Corners in any unit, x to the right and y up, either way round, not crossing
 * themselves.
 */
export interface Mark {
  readonly outline: readonly Vector2[];
  /** `#rrggbb`, or the colour at each point: a wash from one colour into another. */
  readonly colour: string | ((x: number, y: number) => Colour);
}

/** Marks in the order they are laid down: each covers those before it. */
export type Drawing = readonly Mark[];

export interface Placement {
  readonly x?: number;
  readonly y?: number;
  /** Stretched before it is turned; a negative factor mirrors. */
  readonly scale?: number | Vector2;
  /** Radians, anticlockwise. */
  readonly turn?: number;
}

/** The drawing stretched, turned and then moved; washes move with it. */
export function placeDrawing(drawing: Drawing, placement: Placement): Drawing {
  const { x = 0, y = 0, scale = 1, turn = 0 } = placement;
  const [scaleX, scaleY] = typeof scale === 'number' ? [scale, scale] : scale;
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  return drawing.map(({ outline, colour }) => ({
    outline: outline.map(([px, py]): Vector2 => {
      const [sx, sy] = [px * scaleX, py * scaleY];
      return [x + cosine * sx - sine * sy, y + sine * sx + cosine * sy];
    }),
    colour:
      typeof colour === 'string'
        ? colour
        : (px, py) => {
            const [dx, dy] = [px - x, py - y];
            return colour((cosine * dx + sine * dy) / scaleX, (-sine * dx + cosine * dy) / scaleY);
          },
  }));
}
