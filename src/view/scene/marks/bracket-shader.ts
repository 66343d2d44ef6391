/**
 * Lines of an even width on the screen: each is a strip of four points, which know where the line leads (`other`) and on
 * which side of it they lie. Points are in the world already.
 */
export const bracketVertices = /* glsl */ `
precision highp float;

uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform vec2 halfPicture;
uniform float halfWidth;

in vec3 position;
in vec3 other;
in float side;
out float across;

const float nearest = 0.05;

void main() {
  vec4 here = projectionMatrix * viewMatrix * vec4(position, 1.0);
  vec4 there = projectionMatrix * viewMatrix * vec4(other, 1.0);
  // What reaches behind the eye ends before it.
  if (here.w < nearest && there.w > nearest) here = mix(there, here, (there.w - nearest) / (there.w - here.w));
  if (there.w < nearest && here.w > nearest) there = mix(here, there, (here.w - nearest) / (here.w - there.w));
  vec2 along = (there.xy / there.w - here.xy / here.w) * halfPicture;
  along = length(along) > 0.0 ? normalize(along) : vec2(1.0, 0.0);
  // Drawn out by half its width at either end, so that corners are whole.
  vec2 shift = (vec2(-along.y, along.x) * side - along) * halfWidth;
  across = side;
  gl_Position = vec4(here.xy + shift / halfPicture * here.w, here.z, here.w);
}
`;

/**
 * Brass between dark edges. On whatever lies behind it one of the two stands out by more than three to one
 * (`tests/view/scene/marks/bracket-contrast.test.ts`).
 */
export const bracketFragments = /* glsl */ `
precision mediump float;
in float across;
out vec4 picture;
void main() { picture = abs(across) < 0.5 ? vec4(0.851, 0.714, 0.416, 1.0) : vec4(0.0, 0.0, 0.0, 1.0); }
`;
