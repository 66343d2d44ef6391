import { DoubleSide, GLSL3, RawShaderMaterial, type ShaderMaterial } from 'three';
import type { OutdoorUniforms } from './outdoor-uniforms.ts';

/** What casts a shadow: a mesh that stands in the world, a piece in many places, or balls that are not drawn else. */
export type SunCaster = 'standing' | 'placed' | 'ball';

const points: Record<SunCaster, string> = {
  standing: `
vec3 findPoint() { return position; }`,
  placed: `
in vec4 placeX;
in vec4 placeY;
in vec4 placeZ;
vec3 findPoint() {
  vec4 p = vec4(position, 1.0);
  return vec3(dot(placeX, p), dot(placeY, p), dot(placeZ, p));
}`,
  ball: `
in vec3 middle;
in vec2 reach;
vec3 findPoint() { return middle + normalize(position) * reach.xyx; }`,
};

/** Draws depth alone, into the sun's picture. The triangles of all sides count: roofs are thin. */
export function createSunMaterial(outdoors: OutdoorUniforms, caster: SunCaster): ShaderMaterial {
  return new RawShaderMaterial({
    name: `sun on ${caster}`,
    glslVersion: GLSL3,
    side: DoubleSide,
    vertexShader: /* glsl */ `
precision highp float;

uniform mat4 sunMatrix;

in vec3 position;
${points[caster]}

void main() {
  gl_Position = vec4((sunMatrix * vec4(findPoint(), 1.0)).xyz * 2.0 - 1.0, 1.0);
}
`,
    fragmentShader: /* glsl */ `
precision highp float;
out vec4 picture;
void main() { picture = vec4(1.0); }
`,
    uniforms: { sunMatrix: outdoors.sunMatrix },
  });
}
