/**
 * What of the inside is seen from under the sky, and of the fronts from the inside: what lies behind a bronze door, as
 * seen through its doorway, and nothing else. A hall may be higher than the base of its front and reach under the
 * eaves; there the two would show through each other.
 */
export const doorwayShader = /* glsl */ `
/**
 * The two doors. Columns 0 and 1: middle of each threshold at the outer face of its wall, metres, and the yaw of the
 * front. Columns 2 and 3: half the clear width, clear height, depth of the wall, metres; all 0 where there is no door.
 */
uniform mat4 doorways;
uniform float eyeUnderSky;

bool isHiddenByFront(vec3 point) {
  bool isHidden = false;
  for (int i = 0; i < 2; i++) {
    vec4 doorAt = doorways[i];
    vec4 doorSize = doorways[i + 2];
    vec3 from = cameraPosition - doorAt.xyz;
    // Storeys above have openings of their own.
    if (doorSize.x <= 0.0 || from.y > doorSize.y + 4.0) continue;
    vec2 out2 = vec2(sin(doorAt.w), cos(doorAt.w));
    // Each side looks at the nearer end of the passage: what stands within the passage is beyond it.
    float face = eyeUnderSky > 0.5 ? 0.0 : -doorSize.z;
    vec3 to = point - doorAt.xyz;
    float here = dot(from.xz, out2) - face;
    float there = dot(to.xz, out2) - face;
    if (here * there >= 0.0) {
      isHidden = true;
      continue;
    }
    vec3 at = mix(from, to, here / (here - there));
    // In a mirror the doorway hangs below its threshold.
    if (abs(dot(at.xz, vec2(out2.y, -out2.x))) < doorSize.x && abs(at.y) < doorSize.y) return false;
    isHidden = true;
  }
  return isHidden;
}
`;
