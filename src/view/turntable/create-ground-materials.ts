import {
  DataTexture,
  DoubleSide,
  FrontSide,
  GLSL3,
  LinearFilter,
  NormalBlending,
  RawShaderMaterial,
  RedFormat,
  Vector2,
  Vector3,
  type IUniform,
} from 'three';
import type { SharedUniforms } from '../scene/surfaces/shared-uniforms.ts';
import { toneShader } from '../scene/surfaces/tone-shader.ts';
import { shadowSide, type ContactShadow } from './compute-contact-shadow.ts';

/** How far the ground round a disc is drawn, in radii of the disc. */
export const groundReach = 1.6;

const discVertexShader = /* glsl */ `
precision highp float;
uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform vec3 place;
uniform vec2 turn;
uniform float radius;
in vec3 position;
out vec2 vAt;

void main() {
  vAt = position.xz * ${groundReach.toFixed(2)};
  vec2 local = vAt * radius;
  vec3 point = place + vec3(turn.x * local.x + turn.y * local.y, 0.0, turn.x * local.y - turn.y * local.x);
  gl_Position = projectionMatrix * viewMatrix * vec4(point, 1.0);
}
`;

const discFragmentShader = /* glsl */ `
precision highp float;
uniform sampler2D shadowMap;
uniform vec2 shadowHalf;
uniform float radius;
in vec2 vAt;
out vec4 picture;
${toneShader}

void main() {
  float away = length(vAt);
  float line = fwidth(away);
  // The disc, its turned edge, and a point of brass where the front is.
  float disc = 1.0 - smoothstep(1.0 - line, 1.0 + line, away);
  float edge = smoothstep(0.962 - line, 0.962 + line, away) * disc;
  float groove = 1.0 - smoothstep(0.004, 0.004 + 1.5 * line, abs(away - 0.962));
  float dotAway = length(vAt - vec2(0.0, 0.915));
  float brass = 1.0 - smoothstep(0.014, 0.014 + 1.5 * line, dotAway);
  vec2 shadowAt = vAt * radius / shadowHalf * 0.5 + 0.5;
  vec2 inside = step(abs(shadowAt - 0.5), vec2(0.5));
  float dark = texture(shadowMap, shadowAt).r * inside.x * inside.y;
  vec3 wood = mix(vec3(0.066, 0.042, 0.026), vec3(0.033, 0.021, 0.013), smoothstep(0.0, 1.0, away));
  wood = mix(wood, vec3(0.115, 0.075, 0.042), edge * 0.8) * (1.0 - 0.6 * groove * disc);
  wood = mix(wood, vec3(0.62, 0.45, 0.20), brass);
  vec3 colour = mix(vec3(0.0), wood, disc) * (1.0 - 0.93 * dark);
  // Beyond the disc the ground is the room's own dark, with the disc's soft shade on it.
  float beyond = exp(-(away - 1.0) * 7.0) * (1.0 - smoothstep(1.3, 1.55, away));
  float alpha = max(disc, 0.55 * beyond);
  picture = vec4(developPicture(adaptIndoors(colour)), alpha);
}
`;

const backVertexShader = /* glsl */ `
precision highp float;
in vec3 position;
out vec2 vAt;

void main() {
  vAt = position.xz;
  gl_Position = vec4(position.xz, 1.0, 1.0);
}
`;

const backFragmentShader = /* glsl */ `
precision highp float;
in vec2 vAt;
out vec4 picture;
${toneShader}

void main() {
  float away = length((vAt - vec2(-0.12, 0.10)) * vec2(0.85, 1.0));
  vec3 light = mix(vec3(0.072, 0.047, 0.029), vec3(0.015, 0.0098, 0.0065), smoothstep(0.0, 1.3, away));
  picture = vec4(developPicture(adaptIndoors(light)), 1.0);
}
`;

export interface DiscUniforms {
  readonly place: IUniform<Vector3>;
  readonly turn: IUniform<Vector2>;
  readonly radius: IUniform<number>;
  readonly shadowMap: IUniform<DataTexture>;
  readonly shadowHalf: IUniform<Vector2>;
}

/** The disc under one thing, with the thing's shadow on it. Seen from above only. */
export function createDiscMaterial(shared: SharedUniforms): {
  material: RawShaderMaterial;
  own: DiscUniforms;
} {
  const own: DiscUniforms = {
    place: { value: new Vector3() },
    turn: { value: new Vector2(1, 0) },
    radius: { value: 1 },
    shadowMap: { value: createShadowMap(null) },
    shadowHalf: { value: new Vector2(1, 1) },
  };
  const material = new RawShaderMaterial({
    name: 'turntable disc',
    glslVersion: GLSL3,
    vertexShader: discVertexShader,
    fragmentShader: discFragmentShader,
    side: FrontSide,
    transparent: true,
    blending: NormalBlending,
    depthWrite: false,
    uniforms: { ...pickTone(shared), ...own },
  });
  return { material, own };
}

/** The dark behind, paler round the middle. */
export function createBackMaterial(shared: SharedUniforms): RawShaderMaterial {
  return new RawShaderMaterial({
    name: 'turntable back',
    glslVersion: GLSL3,
    vertexShader: backVertexShader,
    fragmentShader: backFragmentShader,
    side: DoubleSide,
    depthTest: false,
    depthWrite: false,
    uniforms: pickTone(shared),
  });
}

/** The picture of a shadow; none for null. */
export function createShadowMap(shadow: ContactShadow | null): DataTexture {
  const side = shadow ? shadowSide : 1;
  const map = new DataTexture(shadow?.dark ?? new Uint8Array(1), side, side, RedFormat);
  map.minFilter = LinearFilter;
  map.magFilter = LinearFilter;
  map.needsUpdate = true;
  return map;
}

function pickTone({ exposure, mirrorPass }: SharedUniforms): Record<string, IUniform> {
  return { exposure, mirrorPass };
}
