/**
 * How awake a room is, as its surfaces read it: where the wave of light began (x, z, metres, world), how far it has
 * come (metres), and how bright the room is as a whole (0 asleep … 1 awake). One array a room, for ever.
 */
export type RoomWake = Float32Array;

/** A wave that has passed every wall. */
export const fullyAwake: Readonly<RoomWake> = new Float32Array([0, 0, 1e5, 1]);

/**
 * How awake a place of a room is: its lamps come on as a wave that spreads from where the visitor came in, and go out
 * together.
 */
export const wakeShader = /* glsl */ `
/** Width of the front of the wave, metres. */
const float wakeFront = 3.5;
/** So far before their light lamps come on, metres. */
const float wakeLead = 2.0;

/** 0 asleep … 1 awake; \`lead\` metres before the front it is so already. */
float wakeAt(vec4 wake, vec2 at, float lead) {
  float front = wake.z + lead;
  return wake.w * (1.0 - smoothstep(front - wakeFront, front, distance(at, wake.xy)));
}

/** Share of its light that a place keeps while its room sleeps: lit cases glimmer, walls are guessed. */
float sleepShare(float level) {
  return mix(0.075, 0.2, smoothstep(0.25, 1.1, level));
}
`;
