/** Points that are in the world already. */
export const bracketVertices = /* glsl */ `
precision highp float;

uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;

in vec3 position;

void main() {
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
}
`;

/** Brass, a little of what lies behind it shining through. */
export const bracketFragments = /* glsl */ `
precision mediump float;
out vec4 picture;
void main() { picture = vec4(0.851, 0.714, 0.416, 0.85); }
`;
