import { FrontSide, GLSL3, RawShaderMaterial, type ShaderMaterial } from 'three';
import { doorwayShader } from './doorway-shader.ts';
import { evidenceShader } from './evidence-shader.ts';
import { lightRange } from '../../../../models/building/shell/shell-attributes.ts';
import { layingShader } from './laying-shader.ts';
import { reflectionShader } from './reflection-shader.ts';
import { pickUniforms, type SharedUniforms } from './shared-uniforms.ts';
import { materialShader, textureShader } from './texture-shader.ts';
import { colourShader, toneShader } from './tone-shader.ts';
import { createShellRoomMatrix, shellRoomShader } from './shell-room-shader.ts';
import { duskShader, noDoorLight, wakeShader } from './wake-shader.ts';
import { vertexInputs } from './vertex-inputs.ts';

export const shellVertexShader = /* glsl */ `
precision highp float;
precision highp int;

uniform mat4 modelMatrix;
uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;

${vertexInputs}
in vec4 light;
in vec2 lightUv;

out vec3 vPoint;
out vec3 vNormal;
out vec4 vColour;
out vec2 vUv;
out vec3 vLight;
out vec3 vLightAt;
flat out vec3 vGiven;
${materialShader}${colourShader}

void main() {
  readMaterial(int(surface.x + 0.5));
  vec4 world = modelMatrix * vec4(position, 1.0);
  vPoint = world.xyz;
  vNormal = normal.xyz;
  vColour = vec4(toLinear(vertexColour.rgb), vertexColour.a);
  vUv = uv / (vLook.y * vec2(vRange.y, 1.0));
  vLight = light.rgb * light.rgb * ${lightRange.toFixed(1)};
  // Of the last byte the lowest two bits are the grade.
  vLightAt = vec3(lightUv, lightUv.x + lightUv.y > 0.0 ? 1.0 : 0.0);
  vGiven = vec3(surface.yz, mod(surface.w, 4.0));
  gl_Position = projectionMatrix * viewMatrix * world;
}
`;

export const shellFragmentShader = /* glsl */ `
precision highp float;
precision highp int;

uniform vec3 cameraPosition;
uniform sampler2D mirrorMap;
uniform mat4 mirrorMatrix;
uniform vec2 mirrorFloor;
uniform sampler2D lightMap;

in vec3 vPoint;
in vec3 vNormal;
in vec4 vColour;
in vec2 vUv;
in vec3 vLight;
in vec3 vLightAt;
flat in vec3 vGiven;

out vec4 picture;
${shellRoomShader}
${textureShader}
${layingShader}
${reflectionShader}
${toneShader}
${evidenceShader}
${doorwayShader}
${wakeShader}
${duskShader}

vec3 mirrorSky(vec3 way) {
  vec3 sky = mix(vec3(0.86, 0.76, 0.58), vec3(0.30, 0.46, 0.66), smoothstep(0.0, 0.7, way.y));
  return mix(vec3(0.10, 0.085, 0.05), sky, smoothstep(-0.08, 0.08, way.y));
}

vec3 readMirror(vec2 at, float smaller) {
  vec3 root = textureLod(mirrorMap, at, smaller).rgb;
  return root * root * mirrorRange;
}

/** The room drawn from below the floor, softer the higher above the floor the thing is that it mirrors. */
vec3 mirrorBelow(vec3 bent, vec2 slab, float roughness) {
  vec4 at = mirrorMatrix * vec4(vPoint, 1.0);
  // No two slabs lie quite level: the picture breaks a little at every joint.
  vec2 here = at.xy / at.w + bent.xz * 0.02 + (slab - 0.5) * 0.006;
  // Opacity holds the height of what is mirrored; looked up softly, so that outlines do not tear.
  float height = textureLod(mirrorMap, here, 1.0).a * 6.0;
  float eye = max(cameraPosition.y - mirrorFloor.x, 0.1);
  float reach = 0.0012 + 0.22 * roughness * height / (height + eye);
  // Each look takes in what lies between it and the next: no grain, and no grid, however wide the blur.
  float smaller = clamp(log2(reach * 1.1 * float(textureSize(mirrorMap, 0).x)), 0.0, 5.0);
  vec3 sum = readMirror(here, smaller) * 0.28;
  for (int i = 0; i < 6; i++) {
    float angle = float(i) * 1.0471976 + 0.4;
    // Upright things stretch towards the visitor, as in every polished floor.
    vec2 away = vec2(cos(angle), sin(angle) * 2.2) * reach * (i % 2 == 0 ? 1.0 : 0.55);
    sum += readMirror(here + away, smaller) * 0.12;
  }
  return sum;
}

void main() {
  if (eyeUnderSky > 0.5 && roomSky < 0.5 && isHiddenByFront(vPoint)) discard;
  vec3 flatNormal = normalize(vNormal);
  vec3 normal = flatNormal;
  vec3 toEye = normalize(cameraPosition - vPoint);
  Laid laid = layTexture(vUv, vPoint, toEye, normal);
  vec3 detail = laid.detail;
  vec3 albedo = vColour.rgb * detail * (1.0 - 0.72 * laid.joint);
  float glow = vGiven.x / 255.0;
  float gloss = vGiven.y / 255.0;
  float metal = vLook.w;
  // Joints and pores of a polished stone are duller than its face.
  float dip = clamp(1.0 - dot(detail, vec3(0.333)), 0.0, 1.0) * step(0.0, vLook.x);
  float roughness = clamp(min(vLook.z, 1.0 - gloss) + 0.06 * dip * dip, 0.02, 1.0);

  // Baked light has no direction; most of it comes from above and from the open side of a wall.
  float relief = 1.0 + 0.9 * dot(normal - flatNormal, normalize(vec3(0.25, 1.0, 0.35) + flatNormal * 0.6));
  // Where the template's light has been baked its picture counts; it knows by itself how closed in a point is.
  float baked = vLightAt.z > 0.5 ? lightMapUse.x : 0.0;
  float open = mix(vColour.a, 1.0, baked);
  vec3 fallen = vLight * mix(0.25, 1.0, vColour.a);
  float level = dot(vLight, vec3(0.3, 0.6, 0.1)) * vColour.a;
  if (baked > 0.0) {
    vec3 root = textureLod(lightMap, vLightAt.xy, 0.0).rgb;
    vec3 mapped = root * root * lightMapUse.y;
    fallen = mix(fallen, mapped, baked);
    level = mix(level, dot(mapped, vec3(0.3, 0.6, 0.1)), baked);
  }
  vec3 light = fallen * clamp(relief, 0.2, 1.8);

  float facing = clamp(dot(normal, toEye), 0.0, 1.0);
  // A polished floor swallows light that a rough one would scatter: it is darker, and what it mirrors tells.
  float ice = smoothstep(0.75, 0.95, 1.0 - roughness) * step(0.95, flatNormal.y) * (1.0 - metal);
  float dull = (1.0 - metal * 0.85) * (1.0 - 0.66 * ice * richness);
  float awake = wakeAt(roomWake, vPoint.xz, 0.0);
  float waking = mix(sleepShare(level), 1.0, awake);
  light *= waking;
  vec3 colour = albedo * light * dull;
  if (awake < 1.0) colour += albedo * duskAt(vPoint, normal, vColour.a) * dull * (1.0 - awake);
  colour += albedo * light * vFeel.y * pow(1.0 - facing, 3.0) * 0.35;

  if (metal > 0.5 || (roughness < 0.62 && richness > 0.5)) {
    // Walls mirror as stone does; floors are polished until one could skate on them.
    float base = mix(0.04, 0.065, smoothstep(0.6, 0.95, 1.0 - roughness)) + 0.12 * ice;
    float strength = fresnel(facing, base, roughness) * (1.0 - 0.8 * laid.joint) * (1.0 - smoothstep(0.45, 0.62, roughness) * (1.0 - metal));
    vec3 way = reflect(-toEye, normal);
    vec3 mirrored = roomSky > 0.5
      ? mirrorSky(way)
      : mirrorRoom(vPoint, way, roughness, roomLow, roomHigh) * clamp(0.35 + level * 0.65, 0.2, 1.4) * waking;
    bool isFloor = mirrorFloor.y > 0.0 && flatNormal.y > 0.95 && abs(vPoint.y - mirrorFloor.x) < 0.02;
    // What hangs below the floor is as bright as it is, whether or not the floor is lit.
    if (isFloor) mirrored = mix(mirrored, mirrorBelow(normal - flatNormal, laid.own.xy, roughness), mirrorFloor.y);
    colour += mirrored * mix(vec3(strength), albedo * (0.75 + 0.25 * strength), metal) * mix(0.4, 1.0, open);
  }

  colour += albedo * glow * 3.2 * mix(0.1, 1.0, wakeAt(roomWake, vPoint.xz, wakeLead));

  if (roomSky < 0.5) colour = adaptIndoors(colour);
  colour = tintEvidence(colour, vGiven.z, vPoint, flatNormal);
  if (roomHaze > 0.0) {
    float away = length(cameraPosition - vPoint);
    vec3 air = mix(vec3(0.62, 0.66, 0.70), vec3(0.92, 0.76, 0.50), clamp(dot(-toEye, normalize(vec3(-0.78, 0.2, 0.5))), 0.0, 1.0));
    colour = mix(colour, air, 1.0 - exp(-pow(away * roomHaze, 1.55)));
  }
  picture = vec4(developPicture(colour), mirrorPass > 0.5 ? clamp((vPoint.y - mirrorFloor.x) / 6.0, 0.0, 1.0) : 1.0);
}
`;

/**
 * Material of all shells: walls, floors, ceilings, furniture, and the fronts and the valley outside. One material
 * serves every room; what differs from room to room is set before each draw by `bindShellRoom`.
 */
export function createShellMaterial(shared: SharedUniforms): ShaderMaterial {
  return new RawShaderMaterial({
    name: 'shell',
    glslVersion: GLSL3,
    vertexShader: shellVertexShader,
    fragmentShader: shellFragmentShader,
    side: FrontSide,
    uniforms: {
      ...pickUniforms(shared),
      room: { value: createShellRoomMatrix() },
      roomDoors: { value: noDoorLight },
      lightMap: { value: shared.mirrorMap.value },
    },
  });
}
