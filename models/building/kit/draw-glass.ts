import { paint } from '../shell/paint.ts';
import type { PiecePen, Span } from '../shell/piece-pen.ts';

/** Glow marks a polished edge in a glass draft; see `glassAttributes`. */
const face = paint('glass', 0xdfeeea, 1, 0);
const edge = paint('glass-edge', 0xb7cfc3, 1, 1);

/** Thickness of a pane as drawn, metres. */
const thickness = 0.007;

/** An upright pane across the face, with bright edges left, right and on top. */
export function drawFrontPane(pen: PiecePen, [a0, a1]: Span, [u0, u1]: Span, out: number): void {
  pen.draft.with(face);
  pen.box([a0, a1], [u0, u1], [out - thickness, out], 'f');
  pen.draft.with(edge);
  pen.box([a0, a0 + thickness * 0.6], [u0, u1], [out - thickness, out + 0.001], 'fl');
  pen.box([a1 - thickness * 0.6, a1], [u0, u1], [out - thickness, out + 0.001], 'fr');
}

/** The same across the back of a piece, looking the other way. */
export function drawBackPane(pen: PiecePen, [a0, a1]: Span, [u0, u1]: Span, out: number): void {
  pen.draft.with(face);
  pen.box([a0, a1], [u0, u1], [out, out + thickness], 'k');
  pen.draft.with(edge);
  pen.box([a0, a0 + thickness * 0.6], [u0, u1], [out - 0.001, out + thickness], 'kl');
  pen.box([a1 - thickness * 0.6, a1], [u0, u1], [out - 0.001, out + thickness], 'kr');
}

/** An upright pane at the end of a case. `isRight`: which way it looks. */
export function drawEndPane(
  pen: PiecePen,
  along: number,
  [u0, u1]: Span,
  [o0, o1]: Span,
  isRight: boolean,
): void {
  pen.draft.with(face);
  if (isRight) pen.box([along - thickness, along], [u0, u1], [o0, o1], 'r');
  else pen.box([along, along + thickness], [u0, u1], [o0, o1], 'l');
}

/** A glass hood: four panes and a lid, with the twelve edges one notices. */
export function drawHood(pen: PiecePen, [a0, a1]: Span, [u0, u1]: Span, [o0, o1]: Span): void {
  pen.draft.with(face);
  pen.box([a0, a1], [u0, u1], [o0, o1], 'fklrt');
  pen.draft.with(edge);
  const t = thickness;
  const e = 0.001;
  for (const [x0, x1] of [
    [a0 - e, a0 + t],
    [a1 - t, a1 + e],
  ] as const) {
    for (const [z0, z1] of [
      [o0 - e, o0 + t],
      [o1 - t, o1 + e],
    ] as const) {
      // Panes are seen from both sides: an edge needs no inner faces.
      pen.box([x0, x1], [u0, u1], [z0, z1], `${x0 < a0 ? 'l' : 'r'}${z0 < o0 ? 'k' : 'f'}`);
    }
  }
  pen.box([a0, a1], [u1 - t, u1 + e], [o1 - t, o1 + e], 'ft');
  pen.box([a0, a1], [u1 - t, u1 + e], [o0 - e, o0 + t], 'kt');
  pen.box([a0 - e, a0 + t], [u1 - t, u1 + e], [o0, o1], 'lt');
  pen.box([a1 - t, a1 + e], [u1 - t, u1 + e], [o0, o1], 'rt');
}

/** A glass shelf: seen by its front edge. */
export function drawGlassShelf(pen: PiecePen, [a0, a1]: Span, up: number, [o0, o1]: Span): void {
  pen.draft.with(face);
  pen.box([a0, a1], [up - 0.012, up], [o0, o1], 't');
  pen.draft.with(edge);
  pen.box([a0, a1], [up - 0.012, up], [o0, o1], 'f');
}
