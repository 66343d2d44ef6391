import { Matrix4 } from 'three';
import { fullyAwake } from './wake-shader.ts';

/** What a surface knows of the room it is in, by the names the shaders use. */
export const shellRoomShader = /* glsl */ `
/**
 * The room, as one matrix, which is one call to send: its lamps; its low corner, and whether it lies under the open sky;
 * its high corner, and the density of the haze; how much its baked light counts, and the range of that.
 */
uniform mat4 room;
#define roomWake room[0]
#define roomLow room[1].xyz
#define roomSky room[1].w
#define roomHigh room[2].xyz
#define roomHaze room[2].w
#define lightMapUse room[3].xy
`;

/** A room without walls near by that is awake: for what is drawn before it has been told where it is. */
export function createShellRoomMatrix(): Matrix4 {
  const [x = 0, z = 0, reach = 0, level = 0] = fullyAwake;
  return new Matrix4().fromArray([x, z, reach, level, -500, -20, -500, 0, 500, 60, 500, 0, 0, 1, 0, 0]);
}
