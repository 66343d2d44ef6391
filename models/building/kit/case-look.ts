import { paint, type Paint } from '../shell/paint.ts';

/** What the cases of a room are made of. */
export interface CaseLook {
  /** Lacquered wood (or enamelled board) of base and lid. */
  readonly wood: Paint;
  /** The same wood in the grooves of its mouldings and under the lid. */
  readonly shadow: Paint;
  /** Cloth over back panel and boards. */
  readonly felt: Paint;
  readonly metal: Paint;
  /** Newer cases: no mouldings, shelves of glass. */
  readonly isPlain: boolean;
}

/** Where no light comes: recesses, gaps. */
export const gapPaint = paint('painted-metal', 0x14110f, 0.05);
/** The strip of light under a lid. */
export const stripPaint = paint('lamp', 0xffe6be, 0, 1);
/** A weaker one, under a shelf. */
export const dimStripPaint = paint('lamp', 0xffdcae, 0, 0.7);
export const brassPaint = paint('brass', 0xc29a52, 0.7);
