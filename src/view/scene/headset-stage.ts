import type { WebGLRenderer } from 'three';
import type { MuseumPick, PickOrigin } from '../../museum/display/pick-museum.ts';
import type { Eyes } from './eyes.ts';

/** What a headset needs of the scene to draw it for its wearer. */
export interface HeadsetStage {
  readonly renderer: WebGLRenderer;
  /** From now on the picture is drawn for these eyes, by `draw` alone; null gives it back to the page. */
  wear(eyes: Eyes | null): void;
  /**
   * One frame for the eyes that wear it.
   *
   * @param elapsed seconds since the frame before
   * @param now milliseconds
   * @returns false where nothing was drawn: the room stood in is still being built
   */
  draw(elapsed: number, now: number): boolean;
  /** What a ray meets. @param direction any length but 0 */
  pick(from: PickOrigin, direction: readonly [x: number, y: number, z: number]): MuseumPick | null;
}
