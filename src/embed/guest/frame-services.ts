import type { FrameManner } from './frame-manner.ts';
import type { Threshold } from './threshold.ts';

/** What is shown around the tour in the frame of another page. */
export interface FrameServices {
  readonly threshold: Threshold;
  readonly manner: FrameManner;
  /** Where what stands over the picture is put. */
  readonly picture: HTMLElement;
  /** The visitor leaves the tour for the page around it. */
  readonly stepOut: () => void;
}
