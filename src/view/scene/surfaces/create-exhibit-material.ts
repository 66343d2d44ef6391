import { DoubleSide, GLSL3, RawShaderMaterial, type IUniform, type ShaderMaterial } from 'three';
import { materialNames } from '../../../museum/materials/material-names.ts';
import { slotsPerRow, texelsPerSlot } from '../exhibits/slot-table.ts';
import { clearBlending, clearGlassShader } from './clear-glass-shader.ts';
import { evidenceShader } from './evidence-shader.ts';
import { packedVertexShader } from './packed-vertex-shader.ts';
import { reflectionShader } from './reflection-shader.ts';
import { pickUniforms, type SharedUniforms } from './shared-uniforms.ts';
import { materialShader, textureShader } from './texture-shader.ts';
import { colourShader, toneShader } from './tone-shader.ts';
import { wakeShader } from './wake-shader.ts';

/** Width of the list of slots, texels; as the pool lays it out. */
const listWidth = 512;
const linenRow = materialNames.indexOf('linen');

export const exhibitVertexShader = /* glsl */ `
precision highp float;
precision highp int;
precision highp usampler2D;

uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform highp sampler2D slotTable;
uniform highp usampler2D drawList;
uniform int drawFirstRow;
uniform int drawFirst;

${packedVertexShader}
out vec3 vPoint;
out vec3 vLocal;
out vec3 vNormal;
out vec4 vColour;
out vec2 vUv;
flat out vec3 vLight;
flat out vec4 vPlace;
flat out float vLinen;
flat out float vTurned;
flat out float vKnown;
flat out float vStanding;
${materialShader}${colourShader}${wakeShader}

uint readList(int at) {
  return texelFetch(drawList, ivec2(at % ${listWidth}, at / ${listWidth}), 0).r;
}

vec3 unpackColour(float packedColour) {
  int c = int(packedColour + 0.5);
  return vec3(ivec3(c >> 16, c >> 8, c) & 255) / 255.0;
}

void main() {
#ifdef MULTI_DRAW
  int first = int(readList(drawFirstRow + gl_DrawID));
#else
  int first = drawFirst;
#endif
  int slot = int(readList(first + gl_InstanceID));
  ivec2 at = ivec2((slot % ${slotsPerRow}) * ${texelsPerSlot}, slot / ${slotsPerRow});
  vec4 place = texelFetch(slotTable, at, 0);
  vec4 size = texelFetch(slotTable, at + ivec2(1, 0), 0);
  vec4 tint = texelFetch(slotTable, at + ivec2(2, 0), 0);
  vec4 lamp = texelFetch(slotTable, at + ivec2(3, 0), 0);

  vec3 position = readPosition();
  vec3 normal = readNormal();
  vec4 vertexColour = readVertexColour();
  vec2 uv = readUv();
  ivec3 surface = readSurface();
  int row = surface.x;
  int part = surface.y;
  vec3 colour = vertexColour.rgb;
  float state = mod(size.w, 4.0);
  if (part > 0 && state > 0.5 && state < 1.5) {
    int packedRows = int(tint.w + 0.5);
    row = (packedRows >> (7 * (part - 1))) & 127;
    // A recipe may paint light and shade into a part that takes its colour from the gift.
    colour = unpackColour(part == 1 ? tint.x : part == 2 ? tint.y : tint.z);
  }
  readMaterial(row);

  // A shape may be mirrored and turned in its box: few forms under linen look like many.
  int pose = int(lamp.w + 0.5);
  vec3 mirror = vec3((pose & 1) != 0 ? -1.0 : 1.0, 1.0, (pose & 2) != 0 ? -1.0 : 1.0);
  vec3 inBox = ((pose & 4) != 0 ? position.zyx : position) * mirror;
  vec3 faced = ((pose & 4) != 0 ? normal.zyx : normal) * mirror;
  vTurned = mirror.x * mirror.z * ((pose & 4) != 0 ? -1.0 : 1.0);
  vec3 local = inBox * size.xyz;
  float c = cos(place.w), s = sin(place.w);
  vec3 turned = vec3(c * local.x + s * local.z, local.y, c * local.z - s * local.x);
  // The model was squeezed into a box of one metre, its normals the other way round: both are undone here.
  vec3 upright = normalize(faced / max(size.xyz, vec3(1e-4)));
  vPoint = place.xyz + turned;
  vLocal = local;
  vNormal = upright;
  vColour = vec4(toLinear(colour), vertexColour.a);
  // A veil's coordinates run once across its cloth; threads stay as fine as they are, however large it is.
  vUv = surface.z > 0 ? uv * float(surface.z) / 40.0 * max(size.x, max(size.y, size.z)) / vLook.y : uv;
  vLinen = row == ${linenRow} ? 1.0 : 0.0;
  // Pale cloth under a lamp made for dark things would burst.
  vLight = lamp.rgb / mix(1.0, 0.72 + 0.48 * dot(lamp.rgb, vec3(0.3, 0.6, 0.1)), vLinen);
  vec4 wake = texelFetch(slotTable, ivec2(slot / ${slotsPerRow}, textureSize(slotTable, 0).y - 1), 0);
  float awake = wakeAt(wake, place.xz, 0.5 * wakeLead);
  vLight *= mix(sleepShare(dot(lamp.rgb, vec3(0.3, 0.6, 0.1))), 1.0, awake);
  vPlace = vec4(c, s, state, float(slot % 1024));
  vKnown = mod(floor(size.w * 0.25), 4.0);
  // Nobody knows whether it stood there yet: half as bright.
  vStanding = floor(size.w * 0.0625);
  if (vStanding > 0.5 && vStanding < 1.5) vLight *= 0.4;
  gl_Position = projectionMatrix * viewMatrix * vec4(vPoint, 1.0);
}
`;

export const exhibitFragmentShader = /* glsl */ `
precision highp float;
precision highp int;

uniform vec3 cameraPosition;
uniform vec2 mirrorFloor;

in vec3 vPoint;
in vec3 vLocal;
in vec3 vNormal;
in vec4 vColour;
in vec2 vUv;
flat in vec3 vLight;
flat in vec4 vPlace;
flat in float vLinen;
flat in float vTurned;
flat in float vKnown;
flat in float vStanding;

out vec4 picture;
${textureShader}
${reflectionShader}
${toneShader}
${evidenceShader}
${clearGlassShader}

/** A direction of the world in the frame of the thing. */
vec3 toThing(vec3 way) {
  return vec3(vPlace.x * way.x - vPlace.y * way.z, way.y, vPlace.x * way.z + vPlace.y * way.x);
}

/** Repeats of the texture for parts that carry none of their own: laid on from the side they face most. */
vec2 layOn(vec3 normal) {
  vec3 n = abs(normal);
  vec2 flatPlace = n.y > max(n.x, n.z) ? vLocal.xz : n.x > n.z ? vLocal.zy : vLocal.xy;
  return flatPlace / vLook.y;
}

void main() {
  vec3 toEyeWorld = normalize(cameraPosition - vPoint);
  vec3 toEye = toThing(toEyeWorld);
  vec3 normal = normalize(vNormal);
  bool isBack = gl_FrontFacing == (vTurned < 0.0);
  // Slivers at the rim of a fold are seen from behind though their soft normal faces the eye: no dark line there.
  if (isBack && (vLinen < 0.5 || dot(normal, toEye) < 0.0)) normal = -normal;
  float state = vPlace.z;

  if (vStanding > 1.5) {
    // Given later than the year the house is shown as of: a grey shade of it, of which every other dot is left out.
    if (mod(floor(gl_FragCoord.x) + floor(gl_FragCoord.y), 2.0) < 0.5) discard;
    float edge = 1.0 - abs(dot(normal, toEye));
    vec3 shade = vec3(0.030, 0.034, 0.040) + vec3(0.10, 0.115, 0.135) * smoothstep(0.45, 0.95, edge);
    picture = vec4(developPicture(shade * (0.3 + 0.7 * dot(vLight, vec3(0.333)))), 1.0);
    return;
  }

  if (state > 1.5) {
    // An outline of what is elsewhere (2), or a block for a model that has not come (3).
    float rim = 1.0 - abs(dot(normal, toEye));
    if (state < 2.5) {
      vec2 cell = gl_FragCoord.xy;
      float hatch = mod(cell.x + cell.y, 7.0);
      float dots = mod(cell.x - cell.y, 2.0);
      if (rim < 0.62 && hatch > 1.5 && dots < 0.5) discard;
      vec3 ink = mix(vec3(0.055, 0.048, 0.042), vec3(0.34, 0.30, 0.24), smoothstep(0.55, 0.85, rim));
      picture = vec4(developPicture(ink * (0.35 + 0.65 * dot(vLight, vec3(0.333)))), 1.0);
    } else {
      float shade = 0.55 + 0.45 * normal.y * 0.6;
      picture = vec4(developPicture(vec3(0.19, 0.18, 0.165) * vLight * shade), 1.0);
    }
    return;
  }

  vec2 at = vUv;
  if (fwidth(vUv.x) + fwidth(vUv.y) < 1e-7) at = layOn(normal);
  vec3 flatNormal = normal;
  vec3 detail = readTexture(at, dFdx(at), dFdy(at), vLocal, normal);
  if (vRange.x < 1.5) detail = vec3(1.0);
  vec3 albedo = vColour.rgb * detail;
  float open = vColour.a * mix(1.0, vColour.a, mix(0.4, 0.9, vLinen));
  // Under a hem it is dark.
  if (isBack) open *= mix(1.0, 0.6, vLinen);
#ifdef CLEAR
  vec4 seen = lookThrough(vColour.rgb, vLight * open, mirrorCase(reflect(-toEye, flatNormal), 0.02), dot(flatNormal, toEye));
  vec3 told = tintEvidence(seen.rgb, vKnown, vLocal, flatNormal);
  picture = vec4(developPicture(adaptIndoors(told)), max(seen.a, 0.4 * evidence));
  return;
#endif
  float metal = vLook.w;
  float roughness = clamp(vLook.z, 0.02, 1.0);
  float facing = clamp(dot(normal, toEye), 0.0, 1.0);
  // Where the texture's relief turns a face away from the eye the rim would burst.
  float smoothFacing = clamp(max(facing, dot(flatNormal, toEye)), 0.0, 1.0);

  // The strip of light above the front, a little to the left; the lit back and the cloth give the rest.
  const vec3 lamp = vec3(-0.46, 0.74, 0.49);
  float soft = mix(0.10, 0.24, vLinen) + 0.2 * vFeel.z * (1.0 - vLinen);
  float key = clamp((dot(normal, lamp) + soft) / (1.0 + soft), 0.0, 1.0);
  key = mix(key, key * key * (3.0 - 2.0 * key), 0.25);
  float up = normal.y * 0.5 + 0.5;
  vec3 fill = mix(vec3(0.13, 0.085, 0.055), vec3(0.20, 0.185, 0.17), up) * (0.85 + 0.25 * max(-normal.z, 0.0));
  // In a fold light that has been through or off the cloth is warmer.
  vec3 shade = pow(vec3(open), mix(vec3(1.0), vec3(0.85, 1.0, 1.18), max(vLinen, vFeel.z)));
  vec3 light = vLight * shade * (fill + vec3(1.0, 0.97, 0.92) * key * mix(0.5, 1.0, open) * 0.92);
  light += vLight * vFeel.z * 0.16 * shade * vec3(1.0, 0.82, 0.6) * (1.0 - smoothFacing) * (0.4 + 0.6 * up);

  vec3 colour = albedo * light * (1.0 - metal);
  float rimLight = pow(1.0 - smoothFacing, 3.0);
  colour += mix(albedo, vec3(dot(albedo, vec3(0.333))), 0.3) * vLight * vFeel.y * rimLight * open * (0.3 + 0.7 * up);

  if (vFeel.w > 0.5) {
    // Cut glass: the case seen through the facets, bent a little differently for each colour, over what it mirrors.
    vec3 into = -toEye;
    vec3 through = vec3(
      mirrorCase(refract(into, normal, 0.690), 0.02).r,
      mirrorCase(refract(into, normal, 0.660), 0.02).g,
      mirrorCase(refract(into, normal, 0.630), 0.02).b);
    // Light that has met a second facet: its dark and bright alternate faster than the outer face does.
    vec3 inner = refract(into, normalize(normal + 0.55 * sin(vLocal * 210.0) * vec3(1.0, 0.5, 1.0)), 0.66);
    through = through * 0.45 + mirrorCase(reflect(inner, normal), 0.03) * 0.40;
    float strength = fresnel(smoothFacing, 0.06, 0.0);
    vec3 tone = vColour.rgb;
    colour = vLight * tone * through * 1.9 * (0.2 + through) / (0.35 + through) * mix(0.45, 1.0, open);
    // Cut edges gather the light of the lamp above and hand it on to all sides.
    colour += vLight * tone * (0.05 + 0.13 * key) * mix(0.6, 1.0, open);
    colour = mix(colour, vLight * mirrorCase(reflect(into, normal), 0.02) * 1.2, strength);
    colour += vLight * tone * rimLight * 0.22;
  } else if (metal > 0.5 || (roughness < 0.75 && richness > 0.5)) {
    vec3 mirrored = mirrorCase(reflect(-toEye, normal), roughness * roughness * 0.9 + roughness * 0.1);
    float strength = fresnel(smoothFacing, 0.045, roughness) * (1.0 - smoothstep(0.55, 0.75, roughness));
    vec3 tint = mix(vec3(strength), albedo * (1.0 - strength) + strength * 0.9, metal);
    colour += vLight * mirrored * tint * mix(0.25, 1.0, open) * mix(1.0, 1.05, metal);
    colour += vLight * albedo * metal * light * 0.12;
  }
  colour = tintEvidence(colour, vKnown, vLocal, flatNormal);
  picture = vec4(developPicture(adaptIndoors(colour)), mirrorPass > 0.5 ? clamp((vPoint.y - mirrorFloor.x) / 6.0, 0.0, 1.0) : 1.0);
}
`;

/**
 * Material of everything in the pool: linen forms and gifts, each placed, sized, tinted and lit by its slot.
 *
 * @param own uniforms of the pool: `slotTable`, `drawList`, `drawFirstRow`, `drawFirst`
 * @param isClear for what is of glass: drawn over the rest, seen through
 * @param hasMultiDraw whether one call draws many shapes (`gl_DrawID` says which)
 */
export function createExhibitMaterial(
  own: Record<string, IUniform>,
  hasMultiDraw: boolean,
  isClear: boolean,
  shared: SharedUniforms,
): ShaderMaterial {
  return new RawShaderMaterial({
    name: isClear ? 'exhibits of glass' : 'exhibits',
    glslVersion: GLSL3,
    vertexShader:
      (hasMultiDraw ? '#extension GL_ANGLE_multi_draw : require\n#define MULTI_DRAW\n' : '') +
      exhibitVertexShader,
    fragmentShader: (isClear ? '#define CLEAR\n' : '') + exhibitFragmentShader,
    ...(isClear ? clearBlending : {}),
    // Cloth is seen from within where it lifts from the ground.
    side: DoubleSide,
    uniforms: { ...pickUniforms(shared), ...own },
  });
}
