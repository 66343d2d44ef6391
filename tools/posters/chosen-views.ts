/** Rooms whose one large thing is seen neither from their door nor from their middle: x and z in metres, yaw and pitch in degrees. */
export const chosenViews: Readonly<
  Record<string, readonly [x: number, z: number, yaw: number, pitch: number]>
> = {
  'main-3-1': [12, -8, 35, 5],
  'main-3-6': [-25.6, -25.5, 0, 2],
};
