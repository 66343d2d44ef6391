import type { Arrangement } from './arrange-gifts.ts';
import { chooseScaleLength, referenceHeights, type Reference } from './choose-scale.ts';
import { drawSoftLine, referenceOutlines } from './reference-outlines.ts';
import { projectPoint, type TurntableView } from './turntable-view.ts';

interface Label {
  readonly x: number;
  readonly y: number;
}

/** What is drawn over the picture, CSS pixels from its upper left corner. */
export interface Overlay {
  /** Outline of the reference and where its name stands; null where none is shown. */
  readonly reference: { readonly path: string; readonly label: Label } | null;
  /** The scale: how many metres a bar of so many pixels tells, at the depth of the middle. */
  readonly scale: { readonly metres: number; readonly length: number };
  /** Where the number of each thing stands, below it. */
  readonly numbers: readonly Label[];
}

/** Longest the bar of the scale may be, as a share of the picture's width. */
const barShare = 0.24;

/**
 * Outline, scale and numbers for a view. The outline always faces the eye: what it tells is a height, not a shape.
 *
 * @param width of the picture, CSS pixels; so is `height`
 */
export function computeOverlay(
  view: TurntableView,
  arrangement: Arrangement,
  reference: Reference | null,
  width: number,
  height: number,
): Overlay {
  const scaleMetre = projectPoint(view, view.aim).metre * height;
  const metres = chooseScaleLength((width * barShare) / scaleMetre);
  const numbers = arrangement.x.map((x, at) => {
    const foot = projectPoint(view, [x, 0, arrangement.radius[at] ?? 0]);
    return { x: foot.x * width, y: foot.y * height };
  });
  return {
    reference: reference && drawReference(view, arrangement, reference, width, height),
    scale: { metres, length: metres * scaleMetre },
    numbers,
  };
}

function drawReference(
  view: TurntableView,
  { referenceX }: Arrangement,
  reference: Reference,
  width: number,
  height: number,
): Overlay['reference'] {
  if (referenceX === null) return null;
  const foot = projectPoint(view, [referenceX, 0, 0]);
  const metre = foot.metre * height;
  const [footX, footY] = [foot.x * width, foot.y * height];
  const path = drawSoftLine(
    referenceOutlines[reference].map(([x, y]) => [footX + x * metre, footY - y * metre] as const),
  );
  return { path, label: { x: footX, y: footY - referenceHeights[reference] * metre } };
}
