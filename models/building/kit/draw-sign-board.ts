import type { Paint } from '../shell/paint.ts';
import type { Span, SurfacePen } from '../shell/surface-pen.ts';

export interface SignBoardMeasures {
  /** Middle of the board along and up its surface, metres. */
  readonly u: number;
  readonly y: number;
  /** Size of the face that bears the words, metres; its frame goes around it. */
  readonly width: number;
  readonly height: number;
}

/** Width of the frame around the face, metres. */
const rim = 0.028;

/**
 * A board that names a room: a dark face in a thin frame of metal, still without its words. Evidence: boards and
 * numbered doors are described (inferred); their form is ours.
 */
export function drawSignBoard(
  pen: SurfacePen,
  { u, y, width, height }: SignBoardMeasures,
  metal: Paint,
  field: Paint,
): void {
  const [a, b]: readonly [Span, Span] = [
    [u - width / 2 - rim, u + width / 2 + rim],
    [y - height / 2 - rim, y + height / 2 + rim],
  ];
  pen.draft.with(metal);
  pen.frame(a, b, [
    [0, 0],
    [0, 0.03],
    [rim * 0.4, 0.04],
    [rim, 0.026],
  ]);
  pen.draft.with(field);
  pen.sheet([a[0] + rim, a[1] - rim], [b[0] + rim, b[1] - rim], 0.024);
}
