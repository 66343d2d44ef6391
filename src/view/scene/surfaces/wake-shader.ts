/**
 * How awake a room is, as its surfaces read it: where its light spreads from (x, z, metres, world), how far it has
 * come (metres), and how bright the room is as a whole (0 asleep … 1 awake). A reach below 0 belongs to a long
 * passage: its light fades with the distance from the visitor instead of ending at a front. One array a room, for
 * ever.
 */
export type RoomWake = Float32Array;

/**
 * Light that falls into a room through its doorways, as its surfaces read it. Eight numbers a doorway: middle of the
 * lit face of the wall (x, y, z, metres, world), how bright it is there (0 … 1); the way in (x, z), half the clear
 * width, half the clear height (metres). One array a room, for ever.
 */
export type DoorLight = Float32Array;

/** Doorways a room is lit through at one time, at most. */
export const doorLights = 2;

/** A wave that has passed every wall. */
export const fullyAwake: Readonly<RoomWake> = new Float32Array([0, 0, 1e5, 1]);

/** No doorway gives light. */
export const noDoorLight: Readonly<DoorLight> = new Float32Array(8 * doorLights);

/** Width of the front of the wave, metres. */
export const wakeFront = 3.5;
/** Over so many metres the light of a long passage fades. */
export const wakeFade = 30;

/**
 * How awake a place of a room is: its lamps come on as a wave that spreads from where the visitor came in, and go out
 * together.
 */
export const wakeShader = /* glsl */ `
/** So far before their light lamps come on, metres. */
const float wakeLead = 2.0;

/** 0 asleep … 1 awake; lead metres before the front it is so already. */
float wakeAt(vec4 wake, vec2 at, float lead) {
  float inside = abs(wake.z) + lead - distance(at, wake.xy);
  float faded = clamp(inside / ${wakeFade.toFixed(1)}, 0.0, 1.0);
  return wake.w * (wake.z < 0.0 ? faded * faded : smoothstep(0.0, ${wakeFront.toFixed(1)}, inside));
}

/** Share of its light that a place keeps while its room sleeps: lit cases glimmer, walls are guessed. */
float sleepShare(float level) {
  return mix(0.13, 0.2, smoothstep(0.25, 1.1, level));
}
`;

/**
 * What a sleeping room has of light besides its own: a warm dusk in which no corner is black, and what comes in
 * through doorways from rooms that are awake.
 */
export const duskShader = /* glsl */ `
/** Two columns a doorway. */
uniform mat4 roomDoors;

/** Light on a point of a sleeping room; open: how open the point is, 0 … 1. */
vec3 duskAt(vec3 point, vec3 normal, float open) {
  float light = 0.0;
  for (int i = 0; i < ${2 * doorLights}; i += 2) {
    vec4 door = roomDoors[i];
    vec4 form = roomDoors[i + 1];
    vec3 to = door.xyz - point;
    float depth = -dot(to.xz, form.xy);
    if (door.w * step(-0.2, depth) <= 0.0) continue;
    // The doorway as one glowing sheet: the jambs stand beside it, the floor lies under it.
    float area = form.z * form.w;
    float near = dot(to, to) + area;
    light += door.w * 1.6 * area * max(dot(normal, to) + 0.12 * depth, 0.0) * (depth + 0.3) / (near * near);
    // And the lamps high up behind it: they throw its shape on the floor, softer the farther in.
    float soft = 0.15 + 0.35 * max(depth, 0.0);
    vec2 over = vec2(abs(dot(to.xz, vec2(form.y, -form.x))), depth - to.y) - form.zw;
    over = 1.0 - smoothstep(-soft, soft, over);
    light += door.w * 0.6 * over.x * over.y * max(dot(normal, vec3(-0.7 * form.x, 0.7, -0.7 * form.y)), 0.0) * exp(-0.25 * depth);
  }
  return (0.4 + 0.6 * open) * (vec3(0.040, 0.030, 0.021) + vec3(1.0, 0.80, 0.58) * light);
}
`;
