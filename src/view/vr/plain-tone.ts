import { DoubleSide, GLSL3, RawShaderMaterial, Vector4, type IUniform, type Texture } from 'three';

const vertices = (hasPicture: boolean): string => /* glsl */ `
precision highp float;
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
in vec3 position;
${hasPicture ? 'in vec2 uv;\nout vec2 at;' : ''}
void main() {
  ${hasPicture ? 'at = uv;' : ''}
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;
const fragments = (hasPicture: boolean): string => /* glsl */ `
precision highp float;
uniform vec4 colour;
${hasPicture ? 'uniform sampler2D picture;\nin vec2 at;' : ''}
out vec4 seen;
void main() {
  seen = ${hasPicture ? 'vec4(texture(picture, at).rgb, 1.0) * colour' : 'colour'};
}
`;

/** One tone, or a picture, over whatever is behind it: for what is shown to who wears a headset and stands in no room. */
export class PlainTone extends RawShaderMaterial {
  /** Finished sRGB tones and opacity, 0 to 1. */
  readonly tone = new Vector4(1, 1, 1, 1);

  constructor(picture: Texture | null, isOverAll = true) {
    super({
      name: 'shown in a headset',
      glslVersion: GLSL3,
      vertexShader: vertices(picture !== null),
      fragmentShader: fragments(picture !== null),
      transparent: true,
      depthTest: !isOverAll,
      depthWrite: false,
      side: DoubleSide,
      // Both sides in one go: it is flat.
      forceSinglePass: true,
    });
    const uniforms: Record<string, IUniform> = { colour: { value: this.tone } };
    if (picture) uniforms['picture'] = { value: picture };
    this.uniforms = uniforms;
  }
}
