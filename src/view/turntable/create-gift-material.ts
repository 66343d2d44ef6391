import { DoubleSide, GLSL3, RawShaderMaterial, Vector2, Vector3, type IUniform } from 'three';
import type { GiftEntry } from '../../museum/catalogue/gift-entry.ts';
import { materialNames } from '../../museum/materials/material-names.ts';
import { clearBlending, clearGlassShader } from '../scene/surfaces/clear-glass-shader.ts';
import { reflectionShader } from '../scene/surfaces/reflection-shader.ts';
import { pickUniforms, type SharedUniforms } from '../scene/surfaces/shared-uniforms.ts';
import { materialShader, textureShader } from '../scene/surfaces/texture-shader.ts';
import { colourShader, toneShader } from '../scene/surfaces/tone-shader.ts';
import { studioShader } from './studio-shader.ts';
import { vertexInputs } from '../scene/surfaces/vertex-inputs.ts';

const vertexShader = /* glsl */ `
precision highp float;
precision highp int;

uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform vec3 place;
uniform vec3 size;
uniform vec2 turn;
uniform vec3 partColours[3];
uniform vec3 partRows;

${vertexInputs}
out vec3 vPoint;
out vec3 vLocal;
out vec3 vNormal;
out vec4 vColour;
out vec2 vUv;
${materialShader}${colourShader}

void main() {
  int row = int(surface.x + 0.5);
  int part = int(surface.y + 0.5);
  vec3 colour = vertexColour.rgb;
  if (part > 0) {
    row = int((part == 1 ? partRows.x : part == 2 ? partRows.y : partRows.z) + 0.5);
    colour = part == 1 ? partColours[0] : part == 2 ? partColours[1] : partColours[2];
  }
  readMaterial(row);
  vLocal = position * size;
  vPoint = place + vec3(turn.x * vLocal.x + turn.y * vLocal.z, vLocal.y, turn.x * vLocal.z - turn.y * vLocal.x);
  // The model was squeezed into a box of one metre, its normals the other way round: both are undone here.
  vNormal = normalize(normal.xyz / max(size, vec3(1e-4)));
  vColour = vec4(toLinear(colour), vertexColour.a);
  vUv = uv;
  gl_Position = projectionMatrix * viewMatrix * vec4(vPoint, 1.0);
}
`;

const fragmentShader = /* glsl */ `
precision highp float;
precision highp int;

uniform vec3 cameraPosition;
uniform vec2 turn;
uniform float lightTilt;

in vec3 vPoint;
in vec3 vLocal;
in vec3 vNormal;
in vec4 vColour;
in vec2 vUv;

out vec4 picture;
${textureShader}
${reflectionShader}
${toneShader}
${studioShader}
${clearGlassShader}

/** From the frame of the thing into that of the lamps, which tip with an eye that looks from below. */
vec3 toStudio(vec3 way) {
  return tip(vec3(turn.x * way.x + turn.y * way.z, way.y, turn.x * way.z - turn.y * way.x));
}

vec2 layOn(vec3 normal) {
  vec3 n = abs(normal);
  vec2 flatPlace = n.y > max(n.x, n.z) ? vLocal.xz : n.x > n.z ? vLocal.zy : vLocal.xy;
  return flatPlace / vLook.y;
}

void main() {
  vec3 toEye = tip(normalize(cameraPosition - vPoint));
  vec3 own = normalize(vNormal);
  if (!gl_FrontFacing) own = -own;
  vec2 at = vUv;
  if (fwidth(vUv.x) + fwidth(vUv.y) < 1e-7) at = layOn(own);
  vec3 smoothNormal = toStudio(own);
  vec3 detail = readTexture(at, dFdx(at), dFdy(at), vLocal, own);
  if (vRange.x < 1.5) detail = vec3(1.0);
  vec3 normal = toStudio(own);
  vec3 albedo = vColour.rgb * detail;
  float open = vColour.a * mix(1.0, vColour.a, 0.4);
  // An underside is dark because of what it stands on; seen from below it is held up.
  open = mix(open, max(open, 0.6), clamp(-own.y, 0.0, 1.0) * clamp(-2.0 * lightTilt, 0.0, 1.0));
#ifdef CLEAR
  float clear = dot(smoothNormal, toEye);
  vec4 seen = lookThrough(vColour.rgb, vec3(0.55 * open), mirrorStudio(reflect(-toEye, smoothNormal), 0.02), clear);
  picture = vec4(developPicture(adaptIndoors(seen.rgb)), seen.a);
  return;
#endif
  float metal = vLook.w;
  float roughness = clamp(vLook.z, 0.02, 1.0);
  float facing = clamp(dot(normal, toEye), 0.0, 1.0);
  float smoothFacing = clamp(max(facing, dot(smoothNormal, toEye)), 0.0, 1.0);

  float soft = 0.22 + 0.2 * vFeel.z;
  float key = clamp((dot(normal, keyWay) + soft) / (1.0 + soft), 0.0, 1.0);
  float side = clamp((dot(normal, fillWay) + 0.4) / 1.4, 0.0, 1.0);
  float rear = clamp(dot(normal, rimWay), 0.0, 1.0);
  float up = normal.y * 0.5 + 0.5;
  vec3 fill = mix(vec3(0.10, 0.075, 0.055), vec3(0.26, 0.25, 0.245), up);
  vec3 shade = pow(vec3(open), mix(vec3(1.0), vec3(0.85, 1.0, 1.18), vFeel.z));
  vec3 light = shade * (fill + vec3(1.0, 0.95, 0.87) * key * key * 0.98 * mix(0.5, 1.0, open)
    + vec3(0.80, 0.90, 1.0) * side * 0.24 + vec3(1.0, 0.86, 0.68) * rear * 0.35);
  light += vFeel.z * 0.16 * shade * vec3(1.0, 0.82, 0.6) * (1.0 - smoothFacing) * (0.4 + 0.6 * up);
  vec3 colour = albedo * light * (1.0 - metal);
  float rimLight = pow(1.0 - smoothFacing, 3.0);
  colour += mix(albedo, vec3(dot(albedo, vec3(0.333))), 0.3) * vFeel.y * rimLight * open * (0.3 + 0.7 * up);

  if (vFeel.w > 0.5) {
    // Clear glass: the studio seen through it, bent, below what it mirrors.
    vec3 into = -toEye;
    vec3 inner = refract(into, normalize(normal + 0.5 * sin(vLocal * 210.0) * vec3(1.0, 0.5, 1.0)), 0.66);
    vec3 through = mirrorStudio(refract(into, normal, 0.66), 0.03) * 0.34 + mirrorStudio(reflect(inner, normal), 0.04) * 0.24;
    // What is bright stays bright, the rest is the dark ground behind.
    through = vec3(0.052, 0.036, 0.024) + 1.7 * through * through / (0.28 + through);
    colour = vColour.rgb * through * mix(0.55, 1.0, open);
    colour += vColour.rgb * (0.015 + 0.05 * key + 0.34 * rimLight) * mix(0.6, 1.0, open);
    colour = mix(colour, mirrorStudio(reflect(into, normal), 0.02) * 1.2, fresnel(smoothFacing, 0.06, 0.0));
  } else if (metal > 0.5 || (roughness < 0.75 && richness > 0.5)) {
    vec3 mirrored = mirrorStudio(reflect(-toEye, normal), roughness * roughness * 0.9 + roughness * 0.1);
    float strength = fresnel(smoothFacing, 0.045, roughness) * (1.0 - smoothstep(0.55, 0.75, roughness));
    vec3 tint = mix(vec3(strength), albedo * (1.0 - strength) + strength * 0.9, metal);
    colour += mirrored * tint * mix(0.25, 1.0, open);
    colour += albedo * metal * light * 0.14;
  }
  picture = vec4(developPicture(adaptIndoors(colour)), 1.0);
}
`;

/** What changes from picture to picture of one thing. */
export interface GiftUniforms {
  readonly place: IUniform<Vector3>;
  /** Cosine and sine of the angle it is turned by about the upright. */
  readonly turn: IUniform<Vector2>;
  /** Angle the lamps tip by, radians. */
  readonly lightTilt: IUniform<number>;
}

/** Materials of one gift in the studio, what is solid and what is of glass: its parts in its own colours, its surfaces those of the tour. */
export function createGiftMaterial(
  gift: Pick<GiftEntry, 'size' | 'surfaces'>,
  shared: SharedUniforms,
): { materials: [solid: RawShaderMaterial, clear: RawShaderMaterial]; own: GiftUniforms } {
  const parts = [0, 1, 2].map((part) => gift.surfaces[part] ?? gift.surfaces.at(-1));
  const own: GiftUniforms = {
    place: { value: new Vector3() },
    turn: { value: new Vector2(1, 0) },
    lightTilt: { value: 0 },
  };
  const uniforms = {
    ...pickUniforms(shared),
    ...own,
    size: { value: new Vector3(...gift.size) },
    partColours: { value: parts.map((part) => readColour(part?.colour)) },
    partRows: { value: new Vector3(...parts.map((part) => readRow(part?.material))) },
  };
  const create = (isClear: boolean): RawShaderMaterial =>
    new RawShaderMaterial({
      name: isClear ? 'turntable glass' : 'turntable gift',
      glslVersion: GLSL3,
      vertexShader,
      fragmentShader: (isClear ? '#define CLEAR\n' : '') + fragmentShader,
      side: DoubleSide,
      uniforms,
      ...(isClear ? clearBlending : {}),
    });
  return { materials: [create(false), create(true)], own };
}

function readColour(colour = '#b0a898'): Vector3 {
  const value = Number.parseInt(colour.slice(1), 16);
  return new Vector3(value >> 16, (value >> 8) & 255, value & 255).divideScalar(255);
}

function readRow(name: string | undefined): number {
  const row = (materialNames as readonly string[]).indexOf(name ?? 'placeholder');
  return row < 0 ? materialNames.indexOf('placeholder') : row;
}
