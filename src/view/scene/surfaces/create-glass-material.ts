import { DoubleSide, GLSL3, RawShaderMaterial, type ShaderMaterial } from 'three';
import { materialNames } from '../../../museum/materials/material-names.ts';
import { clearBlending } from './clear-glass-shader.ts';
import { reflectionShader } from './reflection-shader.ts';
import { lightRange } from '../../../../models/building/shell/shell-attributes.ts';
import { pickUniforms, type SharedUniforms } from './shared-uniforms.ts';
import { colourShader, toneShader } from './tone-shader.ts';
import { createShellRoomMatrix, shellRoomShader } from './shell-room-shader.ts';
import { wakeShader } from './wake-shader.ts';
import { vertexInputs } from './vertex-inputs.ts';

const edgeRow = materialNames.indexOf('glass-edge');
const haloRow = materialNames.indexOf('lamp');

export const glassVertexShader = /* glsl */ `
precision highp float;

uniform mat4 modelMatrix;
uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;

${vertexInputs}
in vec4 light;

out vec3 vPoint;
out vec3 vNormal;
out vec3 vColour;
out vec2 vUv;
out vec3 vLight;
flat out float vEdge;
${colourShader}
void main() {
  vec4 world = modelMatrix * vec4(position, 1.0);
  vPoint = world.xyz;
  vNormal = normal.xyz;
  vColour = toLinear(vertexColour.rgb);
  vUv = uv;
  vLight = light.rgb * light.rgb * ${lightRange.toFixed(1)};
  vEdge = abs(surface.x - ${edgeRow}.0) < 0.5 ? 1.0 : 0.0;
  vec4 seen = viewMatrix * world;
  if (abs(surface.x - ${haloRow}.0) < 0.5) {
    // A glow is drawn in the plane of x and y, its corners two radii from its middle: here it turns to the visitor.
    vEdge = 2.0;
    vUv = uv / (0.5 * length(uv));
    seen = viewMatrix * (world - vec4(uv, 0.0, 0.0));
    seen.xy += uv;
    seen.z += 0.12;
  }
  gl_Position = projectionMatrix * seen;
}
`;

export const glassFragmentShader = /* glsl */ `
precision highp float;

uniform vec3 cameraPosition;
${shellRoomShader}
in vec3 vPoint;
in vec3 vNormal;
in vec3 vColour;
in vec2 vUv;
in vec3 vLight;
flat in float vEdge;

out vec4 picture;
${reflectionShader}
${toneShader}
${wakeShader}

void main() {
  vec3 normal = normalize(vNormal);
  vec3 toEye = normalize(cameraPosition - vPoint);
  float facing = abs(dot(normal, toEye));
  float level = clamp(dot(vLight, vec3(0.3, 0.6, 0.1)), 0.15, 1.5);
  float wake = mix(0.14, 1.0, wakeAt(roomWake, vPoint.xz, wakeLead));
  if (vEdge > 1.5) {
    float away = dot(vUv, vUv);
    float glow = 0.10 * exp(-away * 4.5) + 0.30 * exp(-away * 40.0);
    picture = vec4(developPicture(vColour * glow * (1.0 - away) * step(away, 1.0) * wake), 0.0);
    return;
  }
  if (vEdge > 0.5) {
    // A polished edge gathers light from the whole sheet.
    vec3 colour = vec3(0.397, 0.686, 0.552) * 0.30 * (0.45 + 0.55 * level) * (0.55 + 0.45 * facing) * wake;
    picture = vec4(developPicture(colour), 1.0) * 0.7;
    return;
  }
  vec3 way = reflect(-toEye, dot(normal, toEye) < 0.0 ? -normal : normal);
  float strength = min(fresnel(facing, 0.045, 0.0), 0.34);
  vec3 mirrored = mirrorRoom(vPoint, way, 0.25, roomLow, roomHigh) * 0.3;
  // One soft slanting streak a pane, as from a window of light far behind the visitor: it walks along with them.
  float aside = dot(toEye, vec3(normal.z, 0.0, -normal.x));
  float slant = (vUv.x + vUv.y * 0.42 - 0.62 - 0.75 * aside) / 0.13;
  float streak = exp(-slant * slant) + 0.45 * exp(-(slant - 2.3) * (slant - 2.3) * 6.0);
  streak *= smoothstep(0.0, 0.25, vUv.y) * (1.0 - abs(normal.y));
  vec3 added = mirrored * strength + vec3(1.0, 0.88, 0.70) * streak * 0.012;
  // It only adds: what is behind keeps its colour.
  picture = vec4(developPicture(added * wake), 0.0);
}
`;

/** Material of all panes: they add what they mirror and hide next to nothing. */
export function createGlassMaterial(shared: SharedUniforms): ShaderMaterial {
  return new RawShaderMaterial({
    name: 'glass',
    glslVersion: GLSL3,
    vertexShader: glassVertexShader,
    fragmentShader: glassFragmentShader,
    side: DoubleSide,
    ...clearBlending,
    uniforms: {
      ...pickUniforms(shared),
      room: { value: createShellRoomMatrix() },
    },
  });
}
