/**
 * The key to reality: how a colour is tinted by how well the thing is known. 0 documented keeps its own colour, in
 * brighter, warmer light; 1 inferred is amber and dotted; 2 reconstructed is blue and hatched; 3 claimed only is
 * pale grey. Patterns lie in the world, metres, so that they stay where they are while one walks; hue is never the
 * only mark.
 */
export const evidenceShader = /* glsl */ `
uniform float evidence;

vec3 tintEvidence(vec3 colour, float grade, vec3 point, vec3 normal) {
  if (evidence <= 0.0) return colour;
  // Light of the picture as it is seen, so that dark things still tell their tint.
  float grey = 0.05 + 0.85 * pow(max(dot(colour, vec3(0.3, 0.6, 0.1)), 0.0), 0.8);
  vec3 n = abs(normal);
  vec2 at = n.y > max(n.x, n.z) ? point.xz : n.x > n.z ? point.zy : point.xy;
  float far = clamp(length(fwidth(at)) * 8.0, 0.0, 1.0);
  vec3 told = colour * vec3(1.25, 1.16, 0.95) + vec3(0.014, 0.010, 0.0);
  if (grade > 2.5) {
    told = grey * vec3(0.74, 0.74, 0.72);
  } else if (grade > 1.5) {
    float wave = abs(fract((at.x + at.y) * 5.0) - 0.5);
    float line = mix(smoothstep(0.30, 0.36, wave), 0.28, far);
    told = grey * mix(vec3(0.30, 0.52, 0.98), vec3(0.52, 0.80, 1.35), line);
  } else if (grade > 0.5) {
    vec2 cell = fract(at * 8.0) - 0.5;
    float dot0 = mix(1.0 - smoothstep(0.20, 0.26, length(cell)), 0.16, far);
    told = grey * mix(vec3(1.05, 0.72, 0.30), vec3(1.5, 1.14, 0.62), dot0);
  }
  return mix(colour, told, evidence);
}
`;
