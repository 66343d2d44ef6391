import { layersPerSheet } from './material-table.ts';

/** Reads the table of materials in the vertex shader; the answers go on as flat values. */
export const materialShader = /* glsl */ `
uniform highp sampler2D materialTable;

flat out vec4 vLook;
flat out vec4 vFeel;
flat out vec4 vRange;
flat out vec4 vDark;
flat out vec4 vPale;

void readMaterial(int row) {
  vLook = texelFetch(materialTable, ivec2(0, row), 0);
  vFeel = texelFetch(materialTable, ivec2(1, row), 0);
  vRange = texelFetch(materialTable, ivec2(2, row), 0);
  vDark = texelFetch(materialTable, ivec2(3, row), 0);
  vPale = texelFetch(materialTable, ivec2(4, row), 0);
}
`;

/**
 * Textures and their relief. vLook: layer, metres per repeat, roughness, metal. vFeel: relief, sheen,
 * translucency, clear. vRange: range, aspect, way of laying, unevenness. vDark, vPale: tints of what is
 * darker and lighter than the mean, and the size of a slab.
 */
export const textureShader = /* glsl */ `
uniform mediump sampler2DArray paintedSheet;
uniform mediump sampler2DArray largeSheet;
uniform mediump sampler2DArray mediumSheet;
uniform mediump sampler2DArray smallSheet;
uniform float richness;

flat in vec4 vLook;
flat in vec4 vFeel;
flat in vec4 vRange;
flat in vec4 vDark;
flat in vec4 vPale;

vec3 readSheet(vec2 at, vec2 dx, vec2 dy) {
  // Until the sheets have come a single texel stands in for them.
  if (vLook.x < 0.0 || textureSize(smallSheet, 0).x < 2 || textureSize(largeSheet, 0).x < 2) return vec3(1.0);
  if (vLook.x < ${layersPerSheet}.0) return textureGrad(paintedSheet, vec3(at, vLook.x), dx, dy).rgb * vRange.x;
  float root = vLook.x < ${layersPerSheet * 2}.0
    ? textureGrad(largeSheet, vec3(at, vLook.x - ${layersPerSheet}.0), dx, dy).r
    : vLook.x < ${layersPerSheet * 3}.0
    ? textureGrad(mediumSheet, vec3(at, vLook.x - ${layersPerSheet * 2}.0), dx, dy).r
    : textureGrad(smallSheet, vec3(at, vLook.x - ${layersPerSheet * 3}.0), dx, dy).r;
  float value = root * root * vRange.x;
  return value * mix(vDark.rgb, vPale.rgb, smoothstep(0.55, 1.45, value));
}

/**
 * Texture at at (repeats; dx, dy its change from pixel to pixel), and the normal leaning with the
 * texture's relief: dark is deep.
 */
vec3 readTexture(vec2 at, vec2 dx, vec2 dy, vec3 point, inout vec3 normal) {
  vec3 px = dFdx(point), py = dFdy(point);
  vec3 detail = readSheet(at, dx, dy);
  // Farther off the relief is finer than a pixel.
  float sharp = 1.0 - smoothstep(0.02, 0.06, max(length(dx), length(dy)));
  if (vFeel.x > 0.0 && sharp > 0.0 && richness > 0.5) {
    const vec3 luma = vec3(0.3, 0.6, 0.1);
    float here = dot(detail, luma);
    float alongX = (dot(readSheet(at + dx, dx, dy), luma) - here) * vFeel.x * sharp;
    float alongY = (dot(readSheet(at + dy, dx, dy), luma) - here) * vFeel.x * sharp;
    vec3 across = cross(py, normal), along = cross(normal, px);
    float turn = dot(px, across);
    vec3 lean = sign(turn) * (alongX * across + alongY * along);
    normal = normalize(abs(turn) * normal - lean + normal * 1e-12);
  }
  return detail;
}
`;
