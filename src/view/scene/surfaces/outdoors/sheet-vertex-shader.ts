/** Vertices of what lies or hangs in the valley as one sheet, in world metres: the stream, the mist. */
export const sheetVertexShader = /* glsl */ `
precision highp float;

uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;

in vec3 position;
in vec4 data;
in vec2 uv;

out vec3 vPoint;
out vec4 vData;
out vec2 vUv;

void main() {
  vPoint = position;
  vData = data;
  vUv = uv;
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
}
`;
