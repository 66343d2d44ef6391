import { GLSL3, RawShaderMaterial, type ShaderMaterial } from 'three';
import { evidenceShader } from '../evidence-shader.ts';
import { pickUniforms, type SharedUniforms } from '../shared-uniforms.ts';
import { toneShader } from '../tone-shader.ts';
import { outdoorLightShader } from './outdoor-light-shader.ts';
import type { OutdoorPictures } from './outdoor-pictures.ts';
import { pickOutdoorUniforms, type OutdoorUniforms } from './outdoor-uniforms.ts';
import { sheetVertexShader } from './sheet-vertex-shader.ts';

export const waterFragmentShader = /* glsl */ `
precision highp float;
precision highp int;

uniform vec3 cameraPosition;
uniform float winter;
uniform sampler2D vapour;

in vec3 vPoint;
in vec4 vData;
in vec2 vUv;

out vec4 picture;
${toneShader}
${outdoorLightShader}
${evidenceShader}

float rippleAt(vec2 at) {
  // Drawn out along the flow; finer ripples ride on broader ones.
  return texture(vapour, at * vec2(0.055, 0.16)).r * 0.6 +
    texture(vapour, at * vec2(0.17, 0.46) + 0.31).r * 0.32 +
    texture(vapour, at * vec2(0.61, 1.3) + 0.77).r * 0.14;
}

void main() {
  vec3 look = cameraPosition - vPoint;
  float far = length(look);
  vec3 toEye = look / far;
  float e = 0.05 + far * 0.0012;
  float here = rippleAt(vUv);
  float rough = mix(0.5, 1.15, vData.z) / (1.0 + far * 0.012);
  vec2 slope = vec2(rippleAt(vUv + vec2(e, 0.0)) - here, rippleAt(vUv + vec2(0.0, e)) - here) / e * 0.34 * rough;
  vec3 normal = normalize(vec3(-slope.x, 1.0, -slope.y));
  float facing = max(dot(normal, toEye), 0.0);
  float mirrors = 0.025 + 0.975 * pow(1.0 - facing, 5.0);

  // The bed shows through where it is shallow; deep water is green and dark.
  float depth = vData.x;
  vec3 bed = mix(vec3(0.21, 0.18, 0.13), vec3(0.10, 0.095, 0.07), texture(vapour, vPoint.xz * 0.21).r);
  vec3 deep = vec3(0.014, 0.042, 0.040);
  float lit = sunReaches(vPoint, vec3(0.0, 1.0, 0.0));
  vec3 light = sunLight * lit * max(sunWay.y, 0.0) + lightAround(vec3(0.0, 1.0, 0.0), 1.0);
  vec3 below = mix(bed, deep, 1.0 - exp(-depth * 3.2)) * light * 1.1;
  vec3 mirrored = skyAlong(reflect(-toEye, normal));
  vec3 colour = mix(below, mirrored, mirrors);
  // The sun breaks on the ripples.
  vec3 between = normalize(toEye + sunWay);
  colour += sunLight * lit * pow(max(dot(normal, between), 0.0), 340.0) * 5.0;

  float lace = texture(vapour, vUv * vec2(0.42, 0.9)).r * 0.55 + texture(vapour, vUv * vec2(1.4, 2.6) + 0.5).r * 0.5;
  float foam = smoothstep(0.42, 0.78, vData.y * 1.1 + (lace - 0.5) * 1.25) * smoothstep(0.02, 0.12, vData.y);
  colour = mix(colour, vec3(0.82, 0.86, 0.86) * light, foam * 0.8);

  if (winter > 0.5) {
    // Ice grows in from the banks; the middle stays open.
    float ice = smoothstep(0.62, 0.40, vData.z + (lace - 0.5) * 0.35);
    vec3 frozen = mix(vec3(0.42, 0.52, 0.56), vec3(0.80, 0.84, 0.89), smoothstep(0.35, 0.6, here)) * light;
    colour = mix(colour, mix(frozen, mirrored, mirrors * 0.35), ice);
  }
  float edge = smoothstep(0.0, 0.09, depth);
  colour = tintEvidence(colour, 1.0, vPoint, vec3(0.0, 1.0, 0.0));
  picture = vec4(developPicture(throughAir(colour, vPoint)), edge);
}
`;

/** The stream: sky above, bed below, foam where it meets stone. */
export function createWaterMaterial(
  shared: SharedUniforms,
  outdoors: OutdoorUniforms,
  pictures: OutdoorPictures,
): ShaderMaterial {
  return new RawShaderMaterial({
    name: 'water',
    glslVersion: GLSL3,
    vertexShader: sheetVertexShader,
    fragmentShader: waterFragmentShader,
    transparent: true,
    depthWrite: false,
    uniforms: { ...pickUniforms(shared), ...pickOutdoorUniforms(outdoors), vapour: pictures.vapour },
  });
}
