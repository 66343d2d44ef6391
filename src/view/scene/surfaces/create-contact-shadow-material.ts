import {
  AddEquation,
  CustomBlending,
  DoubleSide,
  GLSL3,
  OneFactor,
  RawShaderMaterial,
  SrcColorFactor,
  ZeroFactor,
  type IUniform,
  type ShaderMaterial,
} from 'three';
import { slotsPerRow, texelsPerSlot } from '../exhibits/slot-table.ts';

/** What a shadow lies on: the deck, the wall behind a hung thing, or the deck under the block below a thing. */
export const shadowKinds = { deck: 0, hung: 1, block: 2 } as const;

/** So far a block, with its cloth, stands out around what lies on it, metres. */
const blockMargin = 0.025;

export const contactShadowVertexShader = /* glsl */ `
precision highp float;
precision highp int;

uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform vec3 cameraPosition;
uniform highp sampler2D slotTable;
uniform float reach;

in vec2 corner;
/** The number of the exhibit's slot, times four, and a kind: whole numbers that a float holds exactly. */
in float slot;
in vec4 support;
in float drop;

out vec2 vAt;
out vec2 vPlan;
flat out vec2 vHalf;
flat out vec2 vMost;
flat out float vSoft;
flat out float vDepth;
flat out vec4 vSupport;

/** Cloth under a gift is less thick than this, metres. */
const float lift = 0.0045;
/** So far the cloth over a block stands out around what lies on it, metres. */
const float cloth = ${blockMargin.toFixed(3)};

void main() {
  int code = int(slot + 0.5);
  int number = code >> 2;
  int kind = code & 3;
  bool isHung = kind == ${shadowKinds.hung};
  bool isBlock = kind == ${shadowKinds.block};
  ivec2 texel = ivec2((number % ${slotsPerRow}) * ${texelsPerSlot}, number / ${slotsPerRow});
  vec4 place = texelFetch(slotTable, texel, 0);
  // A mirrored thing has a size below nothing.
  vec3 size = abs(texelFetch(slotTable, texel + ivec2(1, 0), 0).xyz);
  float c = cos(place.w), s = sin(place.w);
  vec3 along = vec3(c, 0.0, -s);
  vec3 outward = vec3(s, 0.0, c);

  vMost = vec2(1e4);
  vec3 point = place.xyz;
  if (isHung) {
    vHalf = size.xy * 0.5;
    vSoft = clamp(0.4 * size.z + 0.04, 0.05, 0.12);
    vAt = corner * (vHalf + vSoft);
    // On the wall behind, a little below: its light comes from above.
    point += outward * (lift - 0.5 * size.z) + vec3(0.0, 0.5 * size.y - 0.35 * vSoft + vAt.y, 0.0);
    point += along * vAt.x;
  } else {
    vHalf = size.xz * 0.5 + (isBlock ? cloth : 0.0);
    float height = isBlock ? drop : size.y;
    // What is tall keeps light from farther around its foot; among many things each has its own small share.
    vSoft = clamp(0.28 * height, 0.018, 0.07 + 0.1 * max(size.x, size.z));
    if (!isBlock && drop > 0.0) vMost = vHalf + cloth;
    vAt = corner * (vHalf + vSoft);
    // The strip of a case shines from above its front: the shadow lies a little behind the thing.
    point.y += lift - (isBlock ? drop : 0.0);
    point += along * vAt.x + outward * (vAt.y - 0.15 * vSoft);
  }
  vPlan = point.xz;
  vSupport = support;
  vDepth = (isHung ? 0.5 : 0.68) * (1.0 - smoothstep(0.6 * reach, reach, distance(cameraPosition, place.xyz)));
  gl_Position = projectionMatrix * viewMatrix * vec4(point, 1.0);
}
`;

export const contactShadowFragmentShader = /* glsl */ `
precision highp float;

in vec2 vAt;
in vec2 vPlan;
flat in vec2 vHalf;
flat in vec2 vMost;
flat in float vSoft;
flat in float vDepth;
flat in vec4 vSupport;

out vec4 picture;

void main() {
  // Past the edge of what carries the thing there is nothing to be dark.
  if (any(lessThan(vPlan, vSupport.xy)) || any(greaterThan(vPlan, vSupport.zw)) || any(greaterThan(abs(vAt), vMost)))
    discard;
  float round_ = 0.55 * min(vHalf.x, vHalf.y);
  vec2 past = abs(vAt) - vHalf + round_;
  float away = length(max(past, 0.0)) + min(max(past.x, past.y), 0.0) - round_;
  // A wide one for the light that is kept away, a narrow one where nothing gets between thing and deck.
  float wide = 1.0 - smoothstep(-0.9 * vSoft, vSoft, away);
  float narrow = 1.0 - smoothstep(-0.02, 0.22 * vSoft + 0.006, away);
  float shade = 0.72 * wide + 0.28 * narrow;
  // Warm light comes back from below and behind: what is dark is a little redder.
  vec3 left = vec3(1.0) - vDepth * shade * vec3(0.96, 1.0, 1.02);
  picture = vec4(left, 1.0);
}
`;

/**
 * Material of the soft shadows at the foot of things: what lies below is multiplied by it.
 *
 * @param own `slotTable`, and `reach`: the distance at which shadows have faded, metres
 */
export function createContactShadowMaterial(own: Record<string, IUniform>): ShaderMaterial {
  return new RawShaderMaterial({
    name: 'contact shadows',
    glslVersion: GLSL3,
    vertexShader: contactShadowVertexShader,
    fragmentShader: contactShadowFragmentShader,
    side: DoubleSide,
    depthWrite: false,
    // In front of the deck it lies on, whatever the angle.
    polygonOffset: true,
    polygonOffsetFactor: -2,
    polygonOffsetUnits: -2,
    blending: CustomBlending,
    blendEquation: AddEquation,
    blendSrc: ZeroFactor,
    blendDst: SrcColorFactor,
    // Opacity means height while the floor's mirror is drawn: it is left alone.
    blendSrcAlpha: ZeroFactor,
    blendDstAlpha: OneFactor,
    uniforms: own,
  });
}
