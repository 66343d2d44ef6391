import type { Colour } from '../../kit/colour.ts';
import type { Drawing } from '../../kit/drawing/drawing.ts';
import { columnOf, rowOf, xOf, yOf, type PaintingGrid } from './painting-grid.ts';

/** Brush strokes laid over a layer with seeded chance. Lengths in picture units (the height is 1). */
export interface Brush {
  /** Strokes for a layer that fills the whole picture; a smaller one gets its share. */
  readonly strokes: number;
  readonly length: number;
  readonly width: number;
  /** How much strokes differ in brightness, share of it. */
  readonly jitter: number;
  /** How far strokes stray from the layer's direction, radians. */
  readonly stray: number;
  /** How much they bend, share of their length. */
  readonly bend?: number;
  /** Width where the stroke starts, share of its greatest; 0 (default) a point, as of a hair. */
  readonly blunt?: number;
  /** Strokes do not reach over the layer's edge, not even with their tips. */
  readonly within?: boolean;
}

/**
 * One thing of a painting: where it is, what colour it has there, and which way the brush went. Layers are painted from
 * the farthest to the nearest.
 */
export class PaintLayer {
  readonly grid: PaintingGrid;
  readonly brush: Brush | null;
  /** Steps of brightness (0…1) between neighbouring tones. */
  readonly toneStep: number;
  /** Inside where it is above 0; in squares, −1…1 near the edge. */
  readonly cover: Float32Array;
  /** sRGB, three a point. */
  readonly colours: Float32Array;
  /** Direction of strokes, radians. */
  readonly angles: Float32Array;
  /** Single marks on top of the layer, under those that follow: eyes, twigs, blades of grass. */
  readonly details: Drawing;

  constructor(grid: PaintingGrid, brush: Brush | null, toneStep = 0.07, details: Drawing = []) {
    this.details = details;
    this.grid = grid;
    this.brush = brush;
    this.toneStep = toneStep;
    const count = grid.columns * grid.rows;
    this.cover = new Float32Array(count).fill(-1);
    this.colours = new Float32Array(count * 3);
    this.angles = new Float32Array(count);
  }

  /**
   * Fills the layer.
   * @param inside above 0 within, picture units
   */
  fill(
    inside: (x: number, y: number) => number,
    colour: (x: number, y: number) => Colour,
    angle: (x: number, y: number) => number = () => 0,
  ): this {
    const { columns, rows, cell } = this.grid;
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const at = row * columns + column;
        const [x, y] = [xOf(this.grid, column), yOf(this.grid, row)];
        const depth = Math.max(-1, Math.min(1, inside(x, y) / cell));
        this.cover[at] = Math.max(this.cover[at]!, depth);
        if (depth < -0.99) continue;
        this.colours.set(colour(x, y), at * 3);
        this.angles[at] = angle(x, y);
      }
    return this;
  }

  /** Changes the colours that are there. */
  tone(change: (colour: Colour, x: number, y: number) => Colour): this {
    const { columns, rows } = this.grid;
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const at = row * columns + column;
        if (this.cover[at]! <= -1) continue;
        this.colours.set(change(this.colourAt(at), xOf(this.grid, column), yOf(this.grid, row)), at * 3);
      }
    return this;
  }

  /** Darkens (below 1) an ellipse with a soft edge: the shadow under a thing. */
  shadow(x: number, y: number, halfWidth: number, halfHeight: number, factor: number): this {
    return this.tone(([r, g, b], px, py) => {
      const distance = Math.hypot((px - x) / halfWidth, (py - y) / halfHeight);
      const share = Math.max(0, Math.min(1, (1.25 - distance) / 0.7));
      const by = 1 + (factor - 1) * share * share * (3 - 2 * share);
      return [r * by, g * by, b * Math.min(1, by * 1.04)];
    });
  }

  colourAt(at: number): Colour {
    return [this.colours[at * 3]!, this.colours[at * 3 + 1]!, this.colours[at * 3 + 2]!];
  }

  /** Nearest point of the grid. */
  indexAt(x: number, y: number): number {
    const { columns, rows } = this.grid;
    const column = Math.min(columns - 1, Math.max(0, Math.round(columnOf(this.grid, x))));
    const row = Math.min(rows - 1, Math.max(0, Math.round(rowOf(this.grid, y))));
    return row * columns + column;
  }
}

export const brightness = ([r, g, b]: Colour): number => 0.3 * r + 0.59 * g + 0.11 * b;
