/** Key V outdoors, for what is ours as a whole: the valley's trees, water, mountains. */
export const evidenceShader = /* glsl */ `
vec3 showEvidence(vec3 colour, vec3 point, float amount) {
  if (amount <= 0.0) return colour;
  float grey = dot(colour, vec3(0.3, 0.6, 0.1));
  float line = smoothstep(0.42, 0.5, abs(fract((point.x + point.y + point.z) * 4.0) - 0.5));
  return mix(colour, grey * vec3(0.62, 0.86, 1.30) * (1.0 + 0.5 * line), amount * 0.8);
}
`;
