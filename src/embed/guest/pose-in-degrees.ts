import type { Pose } from '../../visit/pose.ts';
import type { AddressPose } from '../../address/place.ts';
import type { MethodGives, MethodTakes } from '../vocabulary/value-of.ts';

type SpokenPose = MethodGives<'getPose'>;

/** Where one stands and looks, as it is told outside: metres to the centimetre, degrees to the tenth, as in an address. */
export function poseInDegrees({ room, x, z, yaw, pitch }: Omit<Pose, 'y'>): SpokenPose {
  const turned = round((yaw * 180) / Math.PI, 10) % 360;
  return {
    room,
    x: round(x, 100),
    z: round(z, 100),
    yaw: turned > 180 ? turned - 360 : turned <= -180 ? turned + 360 : turned,
    pitch: round((pitch * 180) / Math.PI, 10),
  };
}

/** The same back: radians. */
export function poseInRadians({ x, z, yaw, pitch }: MethodTakes<'setPose'>): AddressPose {
  return { x, z, yaw: (yaw * Math.PI) / 180, pitch: (pitch * Math.PI) / 180 };
}

/** Adding zero turns −0 into 0. */
function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts + 0;
}
