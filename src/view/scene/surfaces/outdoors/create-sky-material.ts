import { BackSide, GLSL3, LessEqualDepth, RawShaderMaterial, type ShaderMaterial } from 'three';
import { pickUniforms, type SharedUniforms } from '../shared-uniforms.ts';
import { toneShader } from '../tone-shader.ts';
import { outdoorLightShader } from './outdoor-light-shader.ts';
import type { OutdoorPictures } from './outdoor-pictures.ts';
import { pickOutdoorUniforms, type OutdoorUniforms } from './outdoor-uniforms.ts';

export const skyVertexShader = /* glsl */ `
precision highp float;

uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;

in vec3 position;

out vec3 vWay;

void main() {
  vWay = position;
  // Round the eye, and behind everything.
  vec4 at = projectionMatrix * vec4(mat3(viewMatrix) * position, 1.0);
  gl_Position = at.xyww;
}
`;

export const skyFragmentShader = /* glsl */ `
precision highp float;
precision highp int;

uniform sampler2D vapour;
uniform float winter;

uniform vec3 cameraPosition;

in vec3 vWay;

out vec4 picture;
${toneShader}
${outdoorLightShader}

void main() {
  vec3 way = normalize(vWay);
  float high = max(way.y, 0.0);
  float towards = max(dot(way, sunWay), 0.0);
  vec3 zenith = mix(vec3(0.105, 0.235, 0.47), vec3(0.13, 0.26, 0.46), winter);
  vec3 middle = mix(vec3(0.30, 0.46, 0.63), vec3(0.38, 0.50, 0.64), winter);
  vec3 sky = mix(middle, zenith, smoothstep(0.10, 0.62, high));
  vec3 low = airAlong(normalize(vec3(way.x, 0.02, way.z)));
  sky = mix(low, sky, smoothstep(0.0, 0.34, high));
  sky += sunLight * 0.16 * (pow(towards, 6.0) * 0.35 + pow(towards, 40.0) * 0.8);

  // Two decks of cloud over the valley, thin ones above broken ones; far ones lie close together.
  vec2 plane = way.xz / (high + 0.16);
  vec2 drift = vec2(texture(vapour, plane * 0.045 + 0.3).r, texture(vapour, plane * 0.051 + 0.7).r) - 0.5;
  float broken = 0.62 * texture(vapour, plane * vec2(0.06, 0.085) + drift * 0.10).r +
    0.38 * texture(vapour, plane * vec2(0.21, 0.27) + drift * 0.2).r;
  float thin = texture(vapour, plane * vec2(0.035, 0.15) + drift * 0.16 + 0.41).r;
  float cover = smoothstep(mix(0.53, 0.47, winter), mix(0.78, 0.76, winter), broken);
  float veil = smoothstep(0.42, 0.85, thin) * 0.5;
  // The side of a cloud that looks at the sun: what lies towards it is thinner.
  float beyond = 0.62 * texture(vapour, (plane + sunWay.xz * 0.35) * vec2(0.06, 0.085) + drift * 0.10).r +
    0.38 * texture(vapour, (plane + sunWay.xz * 0.2) * vec2(0.21, 0.27) + drift * 0.2).r;
  float rim = clamp(0.62 + (broken - beyond) * 2.6, 0.0, 1.0);
  vec3 bright = mix(vec3(1.0, 0.90, 0.76), vec3(0.86, 0.88, 0.90), winter) * (0.92 + 0.7 * towards * towards);
  vec3 dull = mix(vec3(0.46, 0.47, 0.53), vec3(0.54, 0.58, 0.65), winter);
  float fade = smoothstep(0.015, 0.16, high);
  sky = mix(sky, mix(sky, bright, 0.7), veil * fade);
  sky = mix(sky, mix(dull, bright, rim), cover * 0.86 * fade);
  sky += vec3(1.0, 0.86, 0.62) * pow(towards, 900.0) * 9.0 * (1.0 - cover * 0.8);
  if (way.y < 0.0) sky = mix(low, vec3(0.16, 0.13, 0.09), smoothstep(0.0, -0.35, way.y));
  picture = vec4(developPicture(sky), 1.0);
}
`;

/** The sky of an afternoon in October, or of a day with snow: drawn last, where nothing else is. */
export function createSkyMaterial(
  shared: SharedUniforms,
  outdoors: OutdoorUniforms,
  pictures: OutdoorPictures,
): ShaderMaterial {
  return new RawShaderMaterial({
    name: 'sky',
    glslVersion: GLSL3,
    vertexShader: skyVertexShader,
    fragmentShader: skyFragmentShader,
    side: BackSide,
    depthWrite: false,
    depthFunc: LessEqualDepth,
    uniforms: { ...pickUniforms(shared), ...pickOutdoorUniforms(outdoors), vapour: pictures.vapour },
  });
}
