import { bar, ellipsoid } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';

/** Neck and head: no more than their mass, smooth all over. No face was made, nobody is portrayed. */
export function modelHead(): Clay {
  return new Clay()
    .add(bar([0, 1.0, -0.195], [0, 1.16, -0.175], 0.074, 0.062))
    .add(ellipsoid([0, 1.252, -0.165], [0.088, 0.103, 0.113]), 0.03)
    .add(ellipsoid([0, 1.196, -0.12], [0.07, 0.096, 0.073]), 0.05);
}
