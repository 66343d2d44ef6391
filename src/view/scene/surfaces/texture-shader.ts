import { smallSheetOffset } from './material-table.ts';

/** Reads the table of materials in the vertex shader; the answers go on as flat values. */
export const materialShader = /* glsl */ `
uniform highp sampler2D materialTable;

flat out vec4 vLook;
flat out vec4 vFeel;
flat out vec2 vRange;

void readMaterial(int row) {
  vLook = texelFetch(materialTable, ivec2(0, row), 0);
  vFeel = texelFetch(materialTable, ivec2(1, row), 0);
  vRange = texelFetch(materialTable, ivec2(2, row), 0).xy;
}
`;

/**
 * Textures and their relief. \`vLook\`: layer, metres per repeat, roughness, metal. \`vFeel\`: relief, sheen,
 * translucency, clear.
 */
export const textureShader = /* glsl */ `
uniform mediump sampler2DArray fineSheet;
uniform mediump sampler2DArray smallSheet;
uniform float richness;

flat in vec4 vLook;
flat in vec4 vFeel;
flat in vec2 vRange;

vec3 readSheet(vec2 at, vec2 dx, vec2 dy) {
  // Until the sheets have come a single texel stands in for them.
  if (vLook.x < 0.0 || textureSize(fineSheet, 0).x < 2) return vec3(1.0);
  return vLook.x < ${smallSheetOffset}.0
    ? textureGrad(fineSheet, vec3(at, vLook.x), dx, dy).rgb * vRange.x
    : textureGrad(smallSheet, vec3(at, vLook.x - ${smallSheetOffset}.0), dx, dy).rgb * vRange.x;
}

/** Texture at \`at\` (repeats), and the normal leaning with the texture's relief: dark is deep. */
vec3 readTexture(vec2 at, vec3 point, float metresPerRepeat, inout vec3 normal) {
  vec2 dx = dFdx(at), dy = dFdy(at);
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
