/**
 * From light to picture, the same for all that is drawn: exposure, a shoulder that keeps lamps from bursting and
 * reds from turning orange, sRGB, and a grain of half a step against banding in dark walls.
 */
export const toneShader = /* glsl */ `
uniform float exposure;
uniform float mirrorPass;

vec3 toLinear(vec3 c) {
  return mix(c / 12.92, pow((c + 0.055) / 1.055, vec3(2.4)), step(0.04045, c));
}

vec3 toScreen(vec3 c) {
  return mix(c * 12.92, 1.055 * pow(c, vec3(1.0 / 2.4)) - 0.055, step(0.0031308, c));
}

float shoulder(float x) {
  return x * (2.30 * x + 0.10) / (x * (2.22 * x + 0.78) + 0.13);
}

/** Light as the mirror's picture keeps it. */
const float mirrorRange = 4.0;

vec3 developPicture(vec3 light) {
  if (mirrorPass > 0.5) return sqrt(clamp(light / mirrorRange, 0.0, 1.0));
  vec3 c = max(light * exposure, 0.0);
  // A trace of every colour reaches the others, as on film: saturated cloth under strong lamps stays cloth.
  c = mix(c, vec3(dot(c, vec3(0.30, 0.59, 0.11))), 0.07);
  vec3 each = vec3(shoulder(c.r), shoulder(c.g), shoulder(c.b));
  float peak = max(max(c.r, c.g), max(c.b, 1e-5));
  vec3 together = c / peak * shoulder(peak);
  vec3 screen = toScreen(clamp(mix(together, each, 0.45), 0.0, 1.0));
  float grain = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
  return screen + (grain - 0.5) / 255.0;
}
`;
