import { packedMargin } from '../exhibits/pack-level.ts';

/** What a vertex of the pool brings along, packed as `packLevel` does, and how to read it. */
export const packedVertexShader = /* glsl */ `
in uvec4 shape;
in uvec2 finish;

/** Place in a box of one metre each way that stands on its base. */
vec3 readPosition() {
  vec3 share = vec3(shape.x & 0xffffu, shape.x >> 16, shape.y & 0xffffu) / 65535.0;
  return share * ${(1 + 2 * packedMargin).toFixed(4)} - vec3(0.5, 0.0, 0.5) - ${packedMargin.toFixed(4)};
}

/** Row of the material, tint slot, and 40 × the metres a veil's coordinates span. */
ivec3 readSurface() {
  return ivec3((shape.y >> 16) & 0xffu, shape.y >> 24, finish.y >> 24);
}

/** Colour, sRGB, and openness to the sky. */
vec4 readVertexColour() {
  return vec4(shape.z & 0xffu, (shape.z >> 8) & 0xffu, (shape.z >> 16) & 0xffu, shape.z >> 24) / 255.0;
}

vec2 readUv() {
  return vec2(uintBitsToFloat(shape.w), uintBitsToFloat(finish.x));
}

vec3 readNormal() {
  vec2 side = vec2(finish.y & 0xfffu, (finish.y >> 12) & 0xfffu) / 4095.0 * 2.0 - 1.0;
  vec3 way = vec3(side, 1.0 - abs(side.x) - abs(side.y));
  float under = max(-way.z, 0.0);
  way.x += way.x < 0.0 ? under : -under;
  way.y += way.y < 0.0 ? under : -under;
  return normalize(way);
}
`;
