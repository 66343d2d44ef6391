/**
 * Snow on what looks up to the open sky: blown into low waves, ragged at its edges, none under eaves; trodden along
 * the way from door to door, with what was swept aside in a bank on both sides. Needs `layingShader` and the
 * light outdoors.
 */
export const snowShader = /* glsl */ `
uniform float winter;
uniform vec4 walk;

/** A soft hilly field: its height, 0 … 1, and its slope along both axes. */
vec3 snowSwell(vec2 at) {
  vec2 cell = floor(at);
  vec2 f = at - cell;
  vec2 soft = f * f * (3.0 - 2.0 * f);
  float a = chanceOf(cell).x;
  vec2 b = vec2(chanceOf(cell + vec2(1.0, 0.0)).x, chanceOf(cell + vec2(0.0, 1.0)).x) - a;
  float c = chanceOf(cell + 1.0).x - a - b.x - b.y;
  return vec3(a + dot(b, soft) + c * soft.x * soft.y, 6.0 * f * (1.0 - f) * (b + c * soft.yx));
}

/** How far its surface leans along x and z; how much it is trodden, 0 … 1; share of the surface under it, 0 … 1. */
vec4 snowOn(vec3 point, vec3 normal, float open) {
  vec3 broad = snowSwell(point.xz * vec2(0.34, 0.5) + point.y * 0.4);
  // The wind came down the valley: its waves lie across.
  vec3 waves = snowSwell(point.xz * vec2(2.3, 0.9) + broad.x * 2.0 + 7.0);
  float drift = 0.6 * broad.x + 0.4 * waves.x;
  float near = 1.0 - smoothstep(6.0, 45.0, distance(point, cameraPosition));
  vec2 lean = broad.yz * 0.13 + waves.yz * 0.10 * near;
  // Into a porch little is blown.
  float lies = smoothstep(0.30, 0.46, normal.y + (drift - 0.5) * 0.5) *
    smoothstep(0.52, 0.68, open - 2.2 * (1.0 - open) * step(point.y, air.w + 9.0) + (drift - 0.5) * 0.4);
  // On the ground alone, not on the roofs over it.
  vec2 along = walk.zw - walk.xy;
  vec2 from = point.xz - walk.xy;
  vec2 off = from - along * clamp(dot(from, along) / dot(along, along), 0.0, 1.0);
  float aside = length(off) - 1.35 + (waves.x - 0.5) * 0.5 + (broad.x - 0.5) * 1.1;
  float low = step(point.y, air.w + 2.7) * smoothstep(0.8, 0.95, normal.y);
  float trodden = low * smoothstep(0.25, -0.35, aside);
  float bank = aside - 0.55;
  lean += normalize(off + 0.001) * low * bank * exp(-bank * bank * 9.0) * -2.2;
  lies *= 1.0 - trodden * smoothstep(0.43, 0.55, drift);
  return vec4(lean, trodden, lies);
}
`;
