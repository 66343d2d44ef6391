import { DoubleSide, GLSL3, RawShaderMaterial, Vector4, type ShaderMaterial } from 'three';
import { cardKinds, noTile } from '../../../../../models/building/exterior/forest/foliage-arrays.ts';
import {
  foliageAtlasSize,
  foliageTileNames,
  foliageTiles,
} from '../../../../museum/materials/foliage-atlas.ts';
import { evidenceShader } from '../evidence-shader.ts';
import { pickUniforms, type SharedUniforms } from '../shared-uniforms.ts';
import { colourShader, toneShader } from '../tone-shader.ts';
import { outdoorLightShader } from './outdoor-light-shader.ts';
import type { OutdoorPictures } from './outdoor-pictures.ts';
import { pickOutdoorUniforms, type OutdoorUniforms } from './outdoor-uniforms.ts';

/** Left, top, width and height of each tile, 0 … 1 from the upper left corner. */
const tileRects = foliageTileNames.map((name) => {
  const { x, y, width, height } = foliageTiles[name];
  const { width: wide, height: high } = foliageAtlasSize;
  // Half a pixel in, so that no neighbour shows along an edge.
  return new Vector4((x + 0.75) / wide, (y + 0.75) / high, (width - 1.5) / wide, (height - 1.5) / high);
});

const litter = foliageTileNames.indexOf('litter');

export const foliageVertexShader = /* glsl */ `
precision highp float;
precision highp int;

uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform vec3 cameraPosition;
uniform vec4 tileRects[${tileRects.length}];
uniform float winter;

in vec2 position;
in vec4 place;
in vec2 form;
in vec4 tile;
in vec4 across;
in vec4 upwards;
in vec4 facing;
in vec4 tint;

out vec3 vPoint;
out vec2 vUv;
out float vHigh;
flat out vec3 vAcross;
flat out vec3 vUpwards;
flat out vec3 vFacing;
flat out vec4 vTint;
flat out vec4 vLook;
flat out float vSunStep;
${colourShader}

void main() {
  int kind = int(tile.z + 0.5);
  int number = int((winter > 0.5 ? tile.y : tile.x) + 0.5);
  if (number == ${noTile}) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  bool isTurning = kind == ${cardKinds.turning};
  vec3 right = across.xyz;
  vec3 up = upwards.xyz;
  if (isTurning) {
    vec2 way = normalize(cameraPosition.xz - place.xz);
    right = vec3(way.y, 0.0, -way.x);
    up = vec3(0.0, 1.0, 0.0);
  }
  vec2 from = kind == ${cardKinds.spray} ? vec2(0.0, 0.45) : kind == ${cardKinds.lying} ? vec2(0.5) : vec2(0.5, 0.0);
  vec2 at = position - from;
  vPoint = place.xyz + right * at.x * place.w + up * at.y * form.x;
  vec4 rect = tileRects[number];
  float side = tile.w > 0.5 ? 1.0 - position.x : position.x;
  vUv = rect.xy + vec2(side, 1.0 - position.y) * rect.zw;
  vHigh = isTurning ? position.y : 1.0;
  vAcross = tile.w > 0.5 ? -right : right;
  vUpwards = up;
  vFacing = facing.xyz;
  vTint = vec4(toLinear(tint.rgb), tint.a);
  // Kind, shine, bare in winter, lying.
  vLook = vec4(isTurning ? 1.0 : 0.0, form.y, tile.x != tile.y ? winter : 0.0, number == ${litter} ? 1.0 : 0.0);
  vSunStep = kind == ${cardKinds.spray} ? 4.5 : 0.3;
  gl_Position = projectionMatrix * viewMatrix * vec4(vPoint, 1.0);
}
`;

export const foliageFragmentShader = /* glsl */ `
precision highp float;
precision highp int;

uniform vec3 cameraPosition;
uniform float winter;
uniform sampler2D foliageMap;
uniform sampler2D foliageNormals;

in vec3 vPoint;
in vec2 vUv;
in float vHigh;
flat in vec3 vAcross;
flat in vec3 vUpwards;
flat in vec3 vFacing;
flat in vec4 vTint;
flat in vec4 vLook;
flat in float vSunStep;

out vec4 picture;
${toneShader}
${outdoorLightShader}
${evidenceShader}

void main() {
  vec4 painted = texture(foliageMap, vUv);
  // Small copies of a leafy picture are thin: the farther off, the more of it counts.
  vec2 texels = vUv * vec2(${foliageAtlasSize.width}.0, ${foliageAtlasSize.height}.0);
  float smaller = max(0.0, log2(max(length(dFdx(texels)), length(dFdy(texels)))));
  // Bare twigs stay thin: the snow behind them shows.
  float opacity = painted.a * (1.0 + smaller * mix(0.3, 0.1, vLook.z));
  if (opacity < 0.42) discard;

  vec3 grain = texture(foliageNormals, vUv).xyz;
  float leaf = smoothstep(0.3, 0.7, grain.z);
  vec2 flatLean = grain.xy * 2.0 - 1.0;
  vec3 lean = vec3(flatLean, sqrt(max(0.0, 1.0 - dot(flatLean, flatLean))));
  vec3 toEye = normalize(cameraPosition - vPoint);
  vec3 front = normalize(cross(vAcross, vUpwards));
  front *= dot(front, toEye) < 0.0 ? -1.0 : 1.0;
  vec3 ofCard = vAcross * lean.x + vUpwards * lean.y + front * lean.z;
  // A near crown is round as a whole; its sprays only ruffle it.
  vec3 normal = normalize(mix(vFacing * 1.1 + ofCard * 0.55, ofCard, vLook.x));

  vec3 soft = painted.rgb * painted.rgb;
  vec3 albedo = mix(soft, mix(soft, painted.rgb, 0.25) * vTint.rgb * 1.4, leaf);
  float open = vTint.a * mix(mix(0.45, 1.0, smoothstep(0.0, 0.55, vHigh)), 1.0, 1.0 - vLook.x);
  float shine = vLook.y * leaf;
  if (winter > 0.5) {
    // Snow lies on what looks up.
    // In a near crown it lies on the sprays that are flat, most of them above.
    float up = mix(0.35 * normal.y + 0.65 * abs(ofCard.y), normal.y, vLook.x);
    float lies = smoothstep(mix(0.3, 0.15, vLook.x), 0.75, up + 0.3 * (painted.g - 0.5)) * mix(0.55, 0.95, leaf);
    albedo = mix(albedo * mix(1.0, 0.7, leaf), vec3(0.64, 0.68, 0.74), lies * (1.0 - vLook.z * 0.45));
    shine *= 0.2;
  }
  float lit = vLook.w > 0.5 ? 1.0 : mix(0.4, 1.0, open);
  // A crown does not lie in its own shadow: its far side is turned away already.
  vec3 light = lightLeaves(vPoint + sunWay * vSunStep, normal, toEye, open, shine) * mix(1.0, lit, 0.6);
  vec3 colour = tintEvidence(albedo * light, 1.0, vPoint, vec3(0.0, 0.0, 1.0));
  picture = vec4(developPicture(throughAir(colour, vPoint)), smoothstep(0.25, 0.6, opacity));
}
`;

/** Leaves as cards: whole trees afar, sprays near, grass, and what has fallen. */
export function createFoliageMaterial(
  shared: SharedUniforms,
  outdoors: OutdoorUniforms,
  pictures: OutdoorPictures,
): ShaderMaterial {
  const material = new RawShaderMaterial({
    name: 'foliage',
    glslVersion: GLSL3,
    vertexShader: foliageVertexShader,
    fragmentShader: foliageFragmentShader,
    side: DoubleSide,
    uniforms: {
      ...pickUniforms(shared),
      ...pickOutdoorUniforms(outdoors),
      foliageMap: pictures.foliage,
      foliageNormals: pictures.normals,
      tileRects: { value: tileRects },
    },
  });
  material.alphaToCoverage = true;
  return material;
}
