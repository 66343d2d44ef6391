import { Euler, Quaternion } from 'three';
import type { TrackedHead } from './wearer.ts';

const turned = new Quaternion();
const angles = new Euler();

/** A head by what the headset says of it. */
export function readHead({ position, orientation }: XRRigidTransform): TrackedHead {
  turned.set(orientation.x, orientation.y, orientation.z, orientation.w);
  angles.setFromQuaternion(turned, 'YXZ');
  return { x: position.x, y: position.y, z: position.z, yaw: angles.y, pitch: angles.x };
}
