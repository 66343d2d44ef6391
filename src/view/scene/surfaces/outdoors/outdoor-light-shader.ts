/**
 * Sun, sky and air of the valley, for every material under the open sky. Needs `cameraPosition`; colours are light,
 * before the tone that makes a picture of it.
 */
export const outdoorLightShader = /* glsl */ `
uniform highp sampler2DShadow sunMap;
uniform mat4 sunMatrix;
uniform vec3 sunWay;
uniform vec3 sunLight;
uniform vec3 skyLight;
uniform vec3 groundLight;
uniform vec3 airFar;
uniform vec3 airNear;
uniform vec4 air;

/** Share of the sun that reaches a point, 0 … 1. flatNormal: of the face itself, without relief. */
float sunReaches(vec3 point, vec3 flatNormal) {
  // A step off the face, so that it does not shade itself; the longer, the flatter the beams graze it.
  float graze = 1.0 - clamp(dot(flatNormal, sunWay), 0.0, 1.0);
  vec3 at = (sunMatrix * vec4(point + flatNormal * (0.10 + 0.14 * graze), 1.0)).xyz;
  if (any(lessThan(at, vec3(0.0))) || any(greaterThan(at, vec3(1.0)))) return 1.0;
  vec2 step = 0.75 / vec2(textureSize(sunMap, 0));
  float depth = at.z - 0.0016;
  // Each look is blended by the card from four texels.
  return 0.25 * (
    texture(sunMap, vec3(at.xy + vec2(-0.5, -1.0) * step, depth)) +
    texture(sunMap, vec3(at.xy + vec2(1.0, -0.5) * step, depth)) +
    texture(sunMap, vec3(at.xy + vec2(0.5, 1.0) * step, depth)) +
    texture(sunMap, vec3(at.xy + vec2(-1.0, 0.5) * step, depth)));
}

/** Light of sky and ground on a surface. open: how much of them it sees, 0 … 1. */
vec3 lightAround(vec3 normal, float open) {
  float up = 0.5 + 0.5 * normal.y;
  // Under a roof the sky is gone first; what is left comes off the ground.
  vec3 sky = skyLight * up * open * mix(open, 1.0, 0.35);
  vec3 ground = groundLight * (1.0 - 0.72 * up) * mix(0.35, 1.0, open);
  return sky + ground;
}

/** Light on and through a leaf: soft across its edge, warm where the sun stands behind it. */
vec3 lightLeaves(vec3 point, vec3 normal, vec3 toEye, float open, float shine) {
  float lit = sunReaches(point, sunWay);
  float wrapped = max((dot(normal, sunWay) + 0.3) / 1.3, 0.0);
  float through = shine * pow(clamp(dot(-toEye, sunWay) * 0.5 + 0.5, 0.0, 1.0), 3.0);
  return sunLight * lit * (wrapped + through) + lightAround(normal, open);
}

/** The colour of the air along a look. */
vec3 airAlong(vec3 way) {
  float towards = max(dot(way, sunWay), 0.0);
  return mix(airFar, airNear, 0.25 + 0.75 * towards * towards) * (1.0 + 0.25 * towards * towards * towards);
}

/** What is left of a colour behind the air between it and the eye. */
vec3 throughAir(vec3 colour, vec3 point) {
  vec3 look = point - cameraPosition;
  float far = length(look);
  float height = max(0.5 * (point.y + cameraPosition.y) - air.w, 0.0);
  float thin = exp(-height / air.z);
  float hidden = 1.0 - exp(-pow(far * air.x * thin, air.y));
  return mix(colour, airAlong(look / max(far, 0.001)), hidden);
}

/** What polished things mirror out here: the sky, a wooded rim, the ground. */
vec3 skyAlong(vec3 way) {
  vec3 sky = mix(airAlong(way) * 0.9, vec3(0.16, 0.32, 0.56), smoothstep(0.05, 0.65, way.y));
  vec3 below = mix(vec3(0.17, 0.10, 0.05), vec3(0.30, 0.26, 0.19), smoothstep(-0.1, -0.6, way.y));
  return mix(below, sky, smoothstep(0.02, 0.20, way.y));
}
`;
