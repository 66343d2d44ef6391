/**
 * The lamps of the studio, fixed beside the eye: a large soft lamp on the upper left, a pale wall on the right, a
 * warm lamp behind. The thing turns, they stay.
 */
export const studioShader = /* glsl */ `
const vec3 keyWay = vec3(-0.50, 0.70, 0.51);
const vec3 fillWay = vec3(0.84, 0.20, 0.50);
const vec3 rimWay = vec3(0.42, 0.46, -0.78);

/** Lamps tip with an eye that looks from below: an underside is lit too. */
vec3 tip(vec3 way) {
  float c = cos(lightTilt), s = sin(lightTilt);
  return vec3(way.x, c * way.y - s * way.z, s * way.y + c * way.z);
}

/** A lit rectangle around a direction, its sides given as tangents; blur widens its edge and spreads its light. */
float panel(vec3 way, vec3 middle, vec2 half0, float blur) {
  vec3 across = normalize(cross(vec3(0.0, 1.0, 0.0), middle));
  vec3 along = cross(middle, across);
  float depth = dot(way, middle);
  vec2 at = abs(vec2(dot(way, across), dot(way, along))) / max(depth, 1e-3);
  vec2 edge = 1.0 - smoothstep(half0 - blur, half0 + blur, at);
  float share = half0.x * half0.y / ((half0.x + blur * 0.5) * (half0.y + blur * 0.5));
  return depth > 0.0 ? edge.x * edge.y * share : 0.0;
}

/** What polished things mirror: the three lamps, a dark warm room that pales towards the ceiling, the dark ground. */
vec3 mirrorStudio(vec3 way, float roughness) {
  float blur = mix(0.03, 0.75, roughness);
  float above = smoothstep(-0.03 - blur, 0.03 + blur, way.y);
  vec3 light = mix(vec3(0.020, 0.015, 0.011), mix(vec3(0.055, 0.047, 0.040), vec3(0.16, 0.15, 0.145), max(way.y, 0.0)), above);
  float horizon = (way.y - 0.03) / (0.05 + 0.6 * blur);
  light += vec3(1.0, 0.80, 0.58) * 0.10 * exp(-horizon * horizon);
  light += vec3(1.0, 0.95, 0.87) * 2.6 * panel(way, keyWay, vec2(0.52, 0.36), blur);
  light += vec3(0.80, 0.90, 1.0) * 0.75 * panel(way, fillWay, vec2(0.24, 0.9), blur);
  light += vec3(1.0, 0.84, 0.64) * 1.5 * panel(way, rimWay, vec2(0.5, 0.22), blur);
  return light;
}
`;
