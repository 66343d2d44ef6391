import type { Vector } from '../shell/vector.ts';

/** What a chart lies on: floor, walls and ceiling; the outside of a piece of furniture; the inside of a case. */
export type LightChartKind = 'structure' | 'piece' | 'inside';

/**
 * A flat rectangle of a template whose light is kept in a picture. Metres; the frame is the template's: origin in
 * the middle of the floor, +z towards the front wall.
 */
export interface LightChart {
  readonly kind: LightChartKind;
  /** Row of the template's furniture; −1 for the structure. */
  readonly piece: number;
  /** The corner where both edges begin. */
  readonly origin: Vector;
  /** Unit vectors along its edges; `along` × `across` is its normal. */
  readonly along: Vector;
  readonly across: Vector;
  readonly normal: Vector;
  readonly width: number;
  readonly height: number;
  /** How far before and behind its plane a surface may lie that takes its light from here. */
  readonly before: number;
  readonly behind: number;
  /** Least cosine between the chart's normal and that of such a surface. */
  readonly agreement: number;
  /** Texels a metre, relative to the template's: what is looked at closely gets more. */
  readonly weight: number;
}

/** A chart and its place in the picture, texels: the outer rim of `lightPadding` not counted. */
export interface PlacedLightChart extends LightChart {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
}

/** The picture of a template's light. */
export interface LightLayout {
  /** Side of the picture, texels; 0 when the template has none. */
  readonly size: number;
  readonly charts: readonly PlacedLightChart[];
}

/** Texels kept free around every chart: reading between texels must not reach the neighbour. */
export const lightPadding = 2;
