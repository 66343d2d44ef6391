import type { Scene, Vector3, WebGLRenderer } from 'three';
import type { VisibleCells } from '../../museum/visibility/view-cone.ts';
import type { Pose } from '../../visit/pose.ts';

/** Eyes that are not the page's: those of somebody who wears a headset. */
export interface Eyes {
  /** Between the two, world metres: by it things choose how finely they are drawn. */
  readonly position: Vector3;
  /** What the last look saw. */
  readonly cells: VisibleCells;
  /**
   * Looks from where the head is.
   *
   * @param pose of the body, after the step of this frame
   * @param shut openings whose leaves are shut, as in `ViewCone`
   */
  look(pose: Readonly<Pose>, shut: Uint8Array): void;
  draw(renderer: WebGLRenderer, scene: Scene): void;
}
