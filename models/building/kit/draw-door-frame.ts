import { shade, type Paint } from '../shell/paint.ts';
import type { SurfacePen } from '../shell/surface-pen.ts';
import { doorProfile, railProfile } from './profiles.ts';

/** An opening in a wall, metres along it and above its floor. */
export interface DoorOpening {
  readonly from: number;
  readonly to: number;
  readonly bottom: number;
  readonly top: number;
}

export interface DoorFrameMeasures {
  /** Width of the moulding and how far it stands out of the wall, metres. */
  readonly width: number;
  readonly out: number;
  /** Height of the frieze above it that carries the board; 0 for none. */
  readonly head: number;
}

/** A moulded frame on three sides of a door on blocks of stone, a frieze for its board, a shelf over all. */
export function drawDoorFrame(
  pen: SurfacePen,
  { from, to, bottom, top }: DoorOpening,
  { width, out, head }: DoorFrameMeasures,
  stone: Paint,
  line: Paint,
): void {
  const { draft } = pen;
  const block = Math.min(0.3, (top - bottom) * 0.12);
  for (const [a0, a1] of [
    [from - width, from],
    [to, to + width],
  ] as const) {
    draft.with(shade(stone, 0.94));
    pen.box([a0 - 0.012, a1], [bottom, bottom + block], [0, out * 1.12], 'flrt');
  }
  draft.with(stone);
  pen.frame([from - width, to + width], [bottom + block, top + width], doorProfile(width, out), 'ltr');
  draft.with(line);
  pen.frame(
    [from - 0.022, to + 0.022],
    [bottom, top + 0.022],
    [
      [0, out * 0.46],
      [0, out * 0.62],
      [0.022, out * 0.62],
      [0.022, 0],
    ],
    'ltr',
  );
  const shelf = top + width + head;
  if (head > 0) {
    draft.with(shade(stone, 1.04));
    pen.box([from - width * 0.82, to + width * 0.82], [top + width, shelf], [0, out * 0.5], 'flr');
  }
  draft.with(stone);
  pen.moved(0, shelf).strip(railProfile(0.15, out * 2.1), [from - width - out, to + width + out], [0, 0]);
}

/** The same from two doors away: three blocks. */
export function drawFarDoorFrame(
  pen: SurfacePen,
  { from, to, bottom, top }: DoorOpening,
  { width, out, head }: DoorFrameMeasures,
  stone: Paint,
): void {
  pen.draft.with(stone);
  pen.box([from - width, from], [bottom, top], [0, out], 'flr');
  pen.box([to, to + width], [bottom, top], [0, out], 'flr');
  pen.box([from - width, to + width], [top, top + width + head + 0.15], [0, out], 'flrtb');
}
