/**
 * Snow on what looks up to the open sky: thinner where it is trodden and blown, none under eaves. Needs `winter`.
 */
export const snowShader = /* glsl */ `
uniform float winter;

float snowCell(vec2 at) {
  return fract(52.9829189 * fract(dot(at, vec2(0.06711056, 0.00583715)) + 0.37 * fract(dot(at, vec2(0.7548, 0.5698)))));
}

float snowDrift(vec2 at) {
  vec2 cell = floor(at);
  vec2 f = at - cell;
  f = f * f * (3.0 - 2.0 * f);
  return mix(
    mix(snowCell(cell), snowCell(cell + vec2(1.0, 0.0)), f.x),
    mix(snowCell(cell + vec2(0.0, 1.0)), snowCell(cell + vec2(1.0, 1.0)), f.x), f.y);
}

/** Share of a surface under snow, 0 … 1. \`open\`: how much of the sky it sees. */
float snowOn(vec3 point, vec3 normal, float open) {
  float drift = 0.6 * snowDrift(point.xz * 0.45) + 0.4 * snowDrift(point.xz * 2.3 + 7.0);
  float lies = smoothstep(0.28, 0.78, normal.y + (drift - 0.5) * 0.45);
  return lies * smoothstep(0.45, 0.9, open) * smoothstep(0.10, 0.42, drift + 0.12);
}
`;
