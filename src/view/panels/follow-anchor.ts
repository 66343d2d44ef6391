import type { LabelAnchors } from './panel-services.ts';

/** Kept free between a label and the edges of the picture, CSS pixels. */
const margin = 10;

/**
 * Hangs a label below an exhibit, in the middle, as long as the exhibit is in the picture: frame by frame, past
 * React. It keeps within the picture, and so is never cut; nor does it lie over the bar at the foot of small pages.
 *
 * @returns how to stop
 */
export function followAnchor(label: HTMLElement, exhibit: string, anchors: LabelAnchors): () => void {
  // What all labels lie in keeps clear of notches and round corners.
  const frame = label.parentElement ?? label.ownerDocument.documentElement;
  const bar = label.parentElement?.querySelector('nav');
  /** Lower edge of what is left of the picture. */
  const measureFoot = (top: number): number => {
    const edge = bar?.getBoundingClientRect();
    const isAtFoot =
      edge !== undefined && edge.width > edge.height && edge.top - top > frame.clientHeight / 2;
    return isAtFoot ? edge.top - top : frame.clientHeight;
  };
  const hang = (): void => {
    const anchor = anchors.anchorOf(exhibit);
    label.hidden = anchor === null;
    if (!anchor) return;
    const { offsetWidth: width, offsetHeight: height } = label;
    const { left, top } = frame.getBoundingClientRect();
    const x = clamp(anchor.x - left - width / 2, margin, frame.clientWidth - width - margin);
    const y = clamp(anchor.y - top + margin, margin, measureFoot(top) - height - margin);
    label.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  hang();
  return anchors.onFrame(hang);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
