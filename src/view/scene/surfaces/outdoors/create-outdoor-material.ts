import { FrontSide, GLSL3, RawShaderMaterial, type ShaderMaterial } from 'three';
import { layingShader } from '../laying-shader.ts';
import { doorwayShader } from '../doorway-shader.ts';
import { evidenceShader } from '../evidence-shader.ts';
import { reflectionShader } from '../reflection-shader.ts';
import { pickUniforms, type SharedUniforms } from '../shared-uniforms.ts';
import { materialShader, textureShader } from '../texture-shader.ts';
import { colourShader, toneShader } from '../tone-shader.ts';
import { outdoorLightShader } from './outdoor-light-shader.ts';
import { snowShader } from './snow-shader.ts';
import { pickOutdoorUniforms, type OutdoorUniforms } from './outdoor-uniforms.ts';
import { vertexInputs } from '../vertex-inputs.ts';

/** Where a vertex stands: as it is, or carried by the place of its piece. */
const placedShader = /* glsl */ `
in vec4 placeX;
in vec4 placeY;
in vec4 placeZ;
in vec4 tone;

vec3 placePoint(vec3 p) {
  return vec3(dot(placeX, vec4(p, 1.0)), dot(placeY, vec4(p, 1.0)), dot(placeZ, vec4(p, 1.0)));
}
vec3 placeNormal(vec3 n) {
  return vec3(dot(placeX.xyz, n), dot(placeY.xyz, n), dot(placeZ.xyz, n));
}
vec2 placeUv(vec2 at) {
  return at * vec2(length(vec3(placeX.x, placeY.x, placeZ.x)), length(vec3(placeX.y, placeY.y, placeZ.y)));
}
`;
const standingShader = /* glsl */ `
const vec4 tone = vec4(1.0);
vec3 placePoint(vec3 p) { return p; }
vec3 placeNormal(vec3 n) { return n; }
vec2 placeUv(vec2 at) { return at; }
`;

/** @param isPlaced the mesh is one piece drawn in many places: `placeX` … `placeZ` are the rows of each place */
export function writeOutdoorVertexShader(isPlaced: boolean): string {
  return /* glsl */ `
precision highp float;
precision highp int;

uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;

${vertexInputs}
out vec3 vPoint;
out vec3 vNormal;
out vec4 vColour;
out vec2 vUv;
flat out vec3 vGiven;
${isPlaced ? placedShader : standingShader}${materialShader}${colourShader}

void main() {
  readMaterial(int(surface.x + 0.5));
  vPoint = placePoint(position);
  vNormal = placeNormal(normal.xyz);
  vColour = vec4(toLinear(vertexColour.rgb * tone.rgb), vertexColour.a * tone.a);
  vUv = placeUv(uv) / (vLook.y * vec2(vRange.y, 1.0));
  // Of the last byte the lowest two bits are the grade.
  vGiven = vec3(surface.yz, mod(surface.w, 4.0));
  gl_Position = projectionMatrix * viewMatrix * vec4(vPoint, 1.0);
}
`;
}

export const outdoorFragmentShader = /* glsl */ `
precision highp float;
precision highp int;

uniform vec3 cameraPosition;
uniform vec2 mirrorFloor;

in vec3 vPoint;
in vec3 vNormal;
in vec4 vColour;
in vec2 vUv;
flat in vec3 vGiven;

out vec4 picture;
${textureShader}
${layingShader}
${reflectionShader}
${toneShader}
${outdoorLightShader}
${snowShader}
${evidenceShader}
${doorwayShader}

void main() {
  if (eyeUnderSky < 0.5 && isHiddenByFront(vPoint)) discard;
  vec3 flatNormal = normalize(vNormal);
  vec3 normal = flatNormal;
  vec3 toEye = normalize(cameraPosition - vPoint);
  Laid laid = layTexture(vUv, vPoint, toEye, normal);
  vec3 albedo = vColour.rgb * laid.detail * (1.0 - 0.6 * laid.joint);
  float glow = vGiven.x / 255.0;
  float metal = vLook.w;
  float open = vColour.a;
  float roughness = clamp(min(vLook.z, 1.0 - vGiven.y / 255.0), 0.03, 1.0);
  float facing = clamp(dot(normal, toEye), 0.0, 1.0);
  if (winter > 0.5) {
    vec4 snow = snowOn(vPoint, mix(normal, flatNormal, 0.5), open);
    float lies = snow.w;
    // Where it ends it is a hand thick, and shades what lies under it.
    float edge = 4.0 * lies * (1.0 - lies);
    vec3 white = mix(vec3(0.68, 0.72, 0.77), vec3(0.40, 0.40, 0.41), snow.z) * (1.0 - 0.3 * edge);
    albedo = mix(albedo * vec3(0.78, 0.79, 0.82) * (1.0 - 0.35 * snow.z), white, lies);
    roughness = mix(roughness, 0.9, lies);
    metal *= 1.0 - lies;
    normal = normalize(mix(normal, flatNormal, lies * 0.5) - vec3(snow.x, 0.0, snow.y) * lies * flatNormal.y);
  }

  float slope = dot(normal, sunWay);
  float sun = slope > 0.0 && dot(flatNormal, sunWay) > 0.0 ? sunReaches(vPoint, flatNormal) : 0.0;
  vec3 light = sunLight * sun * max(slope, 0.0) + lightAround(normal, open);
  vec3 colour = albedo * light * (1.0 - metal * 0.8);

  if (metal > 0.5 || roughness < 0.62) {
    float strength = fresnel(facing, 0.04, roughness);
    vec3 way = reflect(-toEye, normal);
    vec3 tint = mix(vec3(strength), albedo * (0.75 + 0.25 * strength), metal);
    colour += skyAlong(way) * tint * mix(0.15, 1.0, open) * (1.0 - smoothstep(0.45, 0.62, roughness) * (1.0 - metal));
    // The sun itself, spread by the grain of the surface.
    vec3 between = normalize(toEye + sunWay);
    float sharp = 2.0 / max(roughness * roughness * roughness * roughness, 0.0004);
    float glint = pow(max(dot(normal, between), 0.0), sharp) * (sharp + 2.0) * 0.08;
    colour += sunLight * sun * max(slope, 0.0) * glint * mix(vec3(0.045 + 0.5 * strength * strength), albedo, metal);
  }
  colour += albedo * glow * 3.2;

  colour = tintEvidence(colour, vGiven.z, vPoint, flatNormal);
  colour = throughAir(colour, vPoint);
  picture = vec4(developPicture(colour), mirrorPass > 0.5 ? clamp((vPoint.y - mirrorFloor.x) / 6.0, 0.0, 1.0) : 1.0);
}
`;

/**
 * Solid things under the open sky: fronts, courts, ground. Their sun, its shadows and the air are computed in the
 * picture; indoors nothing of it is drawn.
 *
 * @param isPlaced for a piece drawn in many places at once
 */
export function createOutdoorMaterial(
  shared: SharedUniforms,
  outdoors: OutdoorUniforms,
  isPlaced: boolean,
): ShaderMaterial {
  return new RawShaderMaterial({
    name: isPlaced ? 'outdoor pieces' : 'outdoors',
    glslVersion: GLSL3,
    vertexShader: writeOutdoorVertexShader(isPlaced),
    fragmentShader: outdoorFragmentShader,
    side: FrontSide,
    uniforms: { ...pickUniforms(shared), ...pickOutdoorUniforms(outdoors) },
  });
}
