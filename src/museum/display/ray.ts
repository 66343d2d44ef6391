/** A half-line of the world frame, metres. `direction` has length 1. */
export interface Ray {
  readonly origin: readonly [x: number, y: number, z: number];
  readonly direction: readonly [x: number, y: number, z: number];
}
