import type { LitWorld } from '../../../museum/atlas/lit-world.ts';

/** A canvas that nobody sees, of a thread or of the page. */
export type BoardContext = OffscreenCanvasRenderingContext2D;

/** What the counter shows; null where a claim gives no number. */
export interface ShownClaim {
  readonly gifts: number | null;
  readonly countries: number | null;
}

/** A picture to be painted, pixels. */
export type BoardOrder = { readonly width: number; readonly height: number } & (
  | { readonly kind: 'wall-map'; readonly world: LitWorld }
  | { readonly kind: 'digit-board'; readonly claim: ShownClaim }
);

export interface NumberedOrder {
  readonly number: number;
  readonly order: BoardOrder;
}

export type BoardReply =
  | { readonly number: number; readonly picture: ImageBitmap }
  | { readonly number: number; readonly fault: string };
