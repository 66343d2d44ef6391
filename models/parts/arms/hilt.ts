import type { Surface } from '../../kit/form-request.ts';

/** What a hilt is made of. */
export interface HiltSurfaces {
  readonly metal: Surface;
  readonly grip: Surface;
  /** Rivets, wire, inlays. */
  readonly accent: Surface;
}

/*
 * Hilts are built along x: the guard at x = 0, the pommel towards −x, the edge of the blade below.
 */
