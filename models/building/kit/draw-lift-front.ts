import { paint, type Paint } from '../shell/paint.ts';
import type { SurfacePen } from '../shell/surface-pen.ts';
import type { DoorFrameMeasures, DoorOpening } from './draw-door-frame.ts';

const dark = paint('plastic', 0x14171a, 0.6);
const light = paint('lamp', 0xffb45e, 0, 0.9);

/**
 * The front of a lift around its door: a frame of metal, above it the panel that tells where the cabin is, beside it
 * the plate with two buttons. The leaves stand open within the wall, out of sight. Evidence: lifts are mentioned
 * (inferred); their form is ours.
 */
export function drawLiftFront(
  pen: SurfacePen,
  { from, to, bottom, top }: DoorOpening,
  { width, out }: Pick<DoorFrameMeasures, 'width' | 'out'>,
  metal: Paint,
): void {
  const { draft } = pen;
  draft.with(metal);
  pen.frame(
    [from - width, to + width],
    [bottom, top + width],
    [
      [0, 0],
      [0.012, out * 0.8],
      [width * 0.5, out],
      [width, out * 0.5],
      [width, 0],
    ],
    'ltr',
  );
  const u = (from + to) / 2;
  draft.with(dark);
  pen.box([u - 0.3, u + 0.3], [top + width + 0.03, top + width + 0.17], [0, 0.02], 'flrtb');
  draft.with(light);
  for (const side of [-1, 1]) {
    const a = u + side * 0.16;
    const b = top + width + 0.1;
    const face = pen.moved(0, 0, 0.021);
    face.triangle(
      [a - 0.035, b - 0.025 * side, 0],
      [a + 0.035 * side, b - 0.025, 0],
      [a + (side > 0 ? 0 : 0.035), b + 0.03, 0],
    );
  }
  draft.with({ ...metal, colour: 0xa88445 });
  pen.box([to + width + 0.12, to + width + 0.24], [bottom + 0.95, bottom + 1.25], [0, 0.015], 'flrtb');
  for (const up of [1.04, 1.16]) {
    draft.with(up > 1.1 ? light : dark);
    pen.box(
      [to + width + 0.16, to + width + 0.2],
      [bottom + up - 0.02, bottom + up + 0.02],
      [0.015, 0.024],
      'flrtb',
    );
  }
}
