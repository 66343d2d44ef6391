import { DoubleSide, GLSL3, RawShaderMaterial, type ShaderMaterial } from 'three';
import { evidenceShader } from '../evidence-shader.ts';
import { pickUniforms, type SharedUniforms } from '../shared-uniforms.ts';
import { toneShader } from '../tone-shader.ts';
import { outdoorLightShader } from './outdoor-light-shader.ts';
import type { OutdoorPictures } from './outdoor-pictures.ts';
import { pickOutdoorUniforms, type OutdoorUniforms } from './outdoor-uniforms.ts';

export const ridgeVertexShader = /* glsl */ `
precision highp float;

uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;

in vec3 position;
in vec4 normal;
in vec4 data;
in vec2 uv;

out vec3 vPoint;
out vec3 vNormal;
out vec4 vData;
out vec2 vUv;

void main() {
  vPoint = position;
  vNormal = normal.xyz;
  vData = data;
  vUv = uv;
  vec4 at = projectionMatrix * viewMatrix * vec4(position, 1.0);
  // Beyond the last plane of the camera: each line lies just before the sky, and before the line behind it.
  at.z = at.w > 0.0 ? at.w * (1.0 - 0.000006 * (1.0 + 2.0 * data.y)) : at.z;
  gl_Position = at;
}
`;

export const ridgeFragmentShader = /* glsl */ `
precision highp float;
precision highp int;

uniform vec3 cameraPosition;
uniform float winter;
uniform sampler2D vapour;

in vec3 vPoint;
in vec3 vNormal;
in vec4 vData;
in vec2 vUv;

out vec4 picture;
${toneShader}
${outdoorLightShader}
${evidenceShader}

void main() {
  // Groves, and in them crowns, on the slope as it lies: not stretched down it.
  vec2 slope = mat2(0.8, 0.6, -0.6, 0.8) * vec2(vUv.x, vPoint.y * 1.7);
  float crowns = texture(vapour, slope * 0.0021).r;
  float grain = 0.5 * texture(vapour, slope * vec2(0.011, 0.014)).r + 0.5 * texture(vapour, slope * vec2(0.043, 0.05)).r;
  vec3 autumn = mix(vec3(0.19, 0.075, 0.032), vec3(0.055, 0.075, 0.036), clamp(0.25 + vData.x + (crowns - 0.5) * 1.6, 0.0, 1.0));
  autumn = mix(autumn, vec3(0.20, 0.19, 0.18), smoothstep(0.72, 0.98, vData.z + (grain - 0.5) * 0.25) * 0.7);
  vec3 snow = mix(vec3(0.20, 0.20, 0.22), vec3(0.72, 0.76, 0.82), clamp(0.35 + 0.7 * vData.z + (grain - 0.5), 0.0, 1.0));
  vec3 albedo = mix(autumn, snow, winter) * (0.72 + 0.56 * grain);
  vec3 normal = normalize(vNormal);
  vec3 light = sunLight * max((dot(normal, sunWay) + 0.15) / 1.15, 0.0) + lightAround(normal, 1.0);
  vec3 colour = tintEvidence(albedo * light, 1.0, vPoint * 0.05, vec3(0.0, 0.0, 1.0));
  picture = vec4(developPicture(throughAir(colour, vPoint)), 1.0);
}
`;

/** The mountains behind the drawn land. */
export function createRidgeMaterial(
  shared: SharedUniforms,
  outdoors: OutdoorUniforms,
  pictures: OutdoorPictures,
): ShaderMaterial {
  return new RawShaderMaterial({
    name: 'ridges',
    glslVersion: GLSL3,
    vertexShader: ridgeVertexShader,
    fragmentShader: ridgeFragmentShader,
    side: DoubleSide,
    uniforms: { ...pickUniforms(shared), ...pickOutdoorUniforms(outdoors), vapour: pictures.vapour },
  });
}
