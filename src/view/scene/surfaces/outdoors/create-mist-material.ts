import { DoubleSide, GLSL3, NormalBlending, RawShaderMaterial, type ShaderMaterial } from 'three';
import { pickUniforms, type SharedUniforms } from '../shared-uniforms.ts';
import { toneShader } from '../tone-shader.ts';
import { outdoorLightShader } from './outdoor-light-shader.ts';
import type { OutdoorPictures } from './outdoor-pictures.ts';
import { pickOutdoorUniforms, type OutdoorUniforms } from './outdoor-uniforms.ts';
import { sheetVertexShader } from './sheet-vertex-shader.ts';

export const mistFragmentShader = /* glsl */ `
precision highp float;
precision highp int;

uniform vec3 cameraPosition;
uniform sampler2D vapour;

in vec3 vPoint;
in vec4 vData;
in vec2 vUv;

out vec4 picture;
${toneShader}
${outdoorLightShader}

void main() {
  vec2 at = vUv * vec2(0.85, 0.34) + vData.y * 7.3;
  float cloud = 0.65 * texture(vapour, at).r + 0.35 * texture(vapour, at * 2.7 + 0.37).r;
  vec3 look = vPoint - cameraPosition;
  float far = length(look);
  float thick = vData.x * smoothstep(0.30, 0.72, cloud) * smoothstep(35.0, 110.0, far);
  if (thick < 0.004) discard;
  vec3 way = look / max(far, 0.001);
  vec3 colour = airAlong(way) * 0.92 + sunLight * 0.05;
  picture = vec4(developPicture(throughAir(colour, vPoint)), clamp(thick, 0.0, 0.85));
}
`;

/** Mist in the folds of the valley: sheets that are nothing at their edges. */
export function createMistMaterial(
  shared: SharedUniforms,
  outdoors: OutdoorUniforms,
  pictures: OutdoorPictures,
): ShaderMaterial {
  return new RawShaderMaterial({
    name: 'mist',
    glslVersion: GLSL3,
    vertexShader: sheetVertexShader,
    fragmentShader: mistFragmentShader,
    side: DoubleSide,
    transparent: true,
    depthWrite: false,
    blending: NormalBlending,
    uniforms: { ...pickUniforms(shared), ...pickOutdoorUniforms(outdoors), vapour: pictures.vapour },
  });
}
