import { ShaderMaterial, type Texture } from 'three';
import { evidenceShader } from '../surfaces/evidence-shader.ts';
import type { SharedUniforms } from '../surfaces/shared-uniforms.ts';

/** The face of a board: its picture as its lamps show it, dimmer while the room sleeps; tinted by how well it is known. */
export function createBoardMaterial(picture: Texture, { evidence }: SharedUniforms): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { picture: { value: picture }, lit: { value: 0 }, evidence },
    vertexShader: /* glsl */ `
      varying vec2 at;
      varying vec3 point;
      varying vec3 facing;
      void main() {
        at = vec2(uv.x, 1.0 - uv.y);
        vec4 world = modelMatrix * vec4(position, 1.0);
        point = world.xyz;
        facing = normalize(mat3(modelMatrix) * normal);
        gl_Position = projectionMatrix * viewMatrix * world;
      }`,
    fragmentShader: /* glsl */ `
      uniform sampler2D picture;
      uniform float lit;
      varying vec2 at;
      varying vec3 point;
      varying vec3 facing;
      ${evidenceShader}
      void main() {
        // Finished sRGB tones: lamps behind glass, which the light of the hall does not change.
        vec3 colour = texture2D(picture, at).rgb * mix(0.32, 1.0, lit);
        gl_FragColor = vec4(tintEvidence(colour, 1.0, point, facing), 1.0);
      }`,
  });
}
