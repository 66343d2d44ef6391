/**
 * From light to picture, the same for all that is drawn: exposure, a shoulder that keeps lamps from bursting and
 * reds from turning orange, sRGB, and a grain of half a step against banding in dark walls.
 */
export const toneShader = /* glsl */ `
uniform float exposure;
uniform float mirrorPass;

/** sRGB from linear light 0 … 1 by roots alone, within half a step of a byte but for the darkest few. */
vec3 toScreen(vec3 c) {
  vec3 second = sqrt(c);
  vec3 fourth = sqrt(second);
  vec3 eighth = sqrt(fourth);
  return max(0.662002687 * second + 0.684122060 * fourth - 0.323583601 * eighth - 0.0225411470 * c, 0.0);
}

float shoulder(float x) {
  return x * (2.30 * x + 0.10) / (x * (2.22 * x + 0.78) + 0.13);
}

/** Light as the mirror's picture keeps it. */
const float mirrorRange = 4.0;

/** Indoors the eye has grown used to warm lamps: white marble is white. The mirror's picture is adapted later. */
vec3 adaptIndoors(vec3 light) {
  return mirrorPass > 0.5 ? light : light * vec3(0.95, 1.0, 1.16);
}

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

/** For vertices: colours are said in sRGB and mixed as light. */
export const colourShader = /* glsl */ `
vec3 toLinear(vec3 c) {
  return mix(c / 12.92, pow((c + 0.055) / 1.055, vec3(2.4)), step(0.04045, c));
}
`;
