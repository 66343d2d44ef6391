import { PerspectiveCamera } from 'three';
import { comfortChoices, eyeHeights, type Comfort } from '../../visit/comfort.ts';
import type { Pose } from '../../visit/pose.ts';

/** On a tall screen the view is at least this wide, degrees, so that a room stays a room. */
const leastHorizontalDegrees = 56;

/** Puts the camera where the visitor's eyes are. */
export class CameraRig {
  readonly camera = new PerspectiveCamera(comfortChoices.fieldOfView[0], 1, 0.05, 900);

  /** Height of the eyes above the feet, metres. */
  eyeHeight: number = eyeHeights.standing;
  /** Vertical angle of view on a wide screen, degrees. It is never animated: that makes people sick. */
  #fieldOfView: number = comfortChoices.fieldOfView[0];
  /** Share of half the picture by which its middle is shifted to a side. */
  #shift = 0;

  constructor() {
    this.camera.rotation.order = 'YXZ';
  }

  /** From how high one looks, and how wide: seen with the next `resize` and `follow`. */
  suit({ eyes, fieldOfView }: Pick<Comfort, 'eyes' | 'fieldOfView'>): void {
    this.eyeHeight = eyeHeights[eyes];
    this.#fieldOfView = fieldOfView;
  }

  /** @param aspect width over height of the picture */
  resize(aspect: number): void {
    const least = 2 * Math.atan(Math.tan((leastHorizontalDegrees * Math.PI) / 360) / aspect);
    this.camera.aspect = aspect;
    this.camera.fov = Math.max(this.#fieldOfView, (least * 180) / Math.PI);
    this.camera.updateProjectionMatrix();
  }

  /** Half the vertical angle of view, radians. */
  get halfAngleVertical(): number {
    return (this.camera.fov * Math.PI) / 360;
  }

  /** Half the horizontal angle of view, radians, with what a covered part shifts the picture by. */
  get planHalfAngle(): number {
    return Math.atan(Math.tan(this.halfAngleVertical) * this.camera.aspect * (1 + this.#shift));
  }

  /**
   * Shifts the picture so that its middle lies in the middle of the part no panel covers.
   *
   * @param start, end, bottom covered parts of the picture, 0 to 1
   */
  setCovered(width: number, height: number, left: number, right: number, bottom: number): void {
    this.#shift = Math.abs(right - left);
    if (left === 0 && right === 0 && bottom === 0) {
      if (this.camera.view) this.camera.clearViewOffset();
      return;
    }
    this.camera.setViewOffset(
      width,
      height,
      ((right - left) / 2) * width,
      (bottom / 2) * height,
      width,
      height,
    );
  }

  follow(pose: Readonly<Pose>): void {
    this.camera.position.set(pose.x, pose.y + this.eyeHeight, pose.z);
    this.camera.rotation.set(pose.pitch, pose.yaw, 0);
    this.camera.updateMatrixWorld();
  }
}
