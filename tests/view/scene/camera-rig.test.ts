import { describe, expect, it } from 'vitest';
import type { Pose } from '../../../src/visit/pose.ts';
import { CameraRig } from '../../../src/view/scene/camera-rig.ts';

const pose: Pose = { room: 'main-1-1' as Pose['room'], x: 1, y: 2, z: 3, yaw: 0.5, pitch: -0.3 };

describe('the camera', () => {
  it('never rolls, and keeps its field of view wherever the visitor goes', () => {
    const rig = new CameraRig();
    rig.resize(16 / 9);
    for (let step = 0; step < 20; step++) {
      rig.follow({ ...pose, yaw: step, pitch: Math.sin(step) });
      expect(rig.camera.rotation.z).toBe(0);
      expect(rig.camera.fov).toBe(60);
    }
  });

  it('looks from as high and as wide as is chosen, and shows no less of a tall picture than before', () => {
    const rig = new CameraRig();
    rig.follow(pose);
    expect(rig.camera.position.y).toBeCloseTo(3.62, 9);
    const narrow = rig.planHalfAngle;
    rig.suit({ eyes: 'seated', fieldOfView: 75 });
    rig.resize(1);
    rig.follow(pose);
    expect(rig.camera.position.y).toBeCloseTo(3.2, 9);
    expect(rig.camera.fov).toBe(75);
    // What may be seen is looked for as wide as the picture is.
    expect(rig.planHalfAngle).toBeGreaterThan(narrow);
    expect(rig.halfAngleVertical).toBeCloseTo((75 * Math.PI) / 360, 9);
    rig.resize(0.5);
    expect(2 * Math.atan(Math.tan(rig.halfAngleVertical) * 0.5) * (180 / Math.PI)).toBeGreaterThanOrEqual(
      56 - 1e-9,
    );
  });
});
