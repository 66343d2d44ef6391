/**
 * What polished things mirror, without a picture of the room: a warm, dim hall and the lamps of its cases, drawn
 * by formula. Roughness widens every edge and spreads the same light.
 */
export const reflectionShader = /* glsl */ `
float fresnel(float facing, float base, float roughness) {
  float edge = max(1.0 - roughness, base);
  return base + (edge - base) * pow(clamp(1.0 - facing, 0.0, 1.0), 5.0);
}

/**
 * A hall around point (metres, world), seen along way. low and high are the corners of the room.
 */
vec3 mirrorRoom(vec3 point, vec3 way, float roughness, vec3 low, vec3 high) {
  vec3 safe = mix(way, vec3(1e-4), vec3(lessThan(abs(way), vec3(1e-4))));
  vec3 until = max((low - point) / safe, (high - point) / safe);
  float far = max(min(until.x, min(until.y, until.z)), 0.0);
  vec3 hit = point + way * far - low;
  vec3 size = high - low;
  float blur = roughness * (0.25 + far * 0.45) + 0.015;
  vec3 warm = vec3(1.0, 0.74, 0.46);
  if (until.y <= min(until.x, until.z)) {
    if (way.y < 0.0) {
      // Light of the cases lies in pools along the walls; the middle of the floor is dark.
      vec2 aside = min(hit.xz, size.xz - hit.xz);
      float wall = min(aside.x, aside.y);
      return warm * (0.035 + 0.2 * exp(-wall * wall * 0.8) * (1.0 - 0.6 * roughness));
    }
    // Spots in the ceiling, in a grid; below a certain sharpness they run into one glow.
    vec2 cell = abs(fract(hit.xz / 2.4) - 0.5) * 2.4;
    float disc = 1.0 - smoothstep(0.09, 0.09 + blur, length(1.2 - cell));
    float share = 0.0081 / ((0.09 + blur * 0.5) * (0.09 + blur * 0.5));
    return warm * (0.07 + 7.0 * disc * share);
  }
  float across = until.x < until.z ? hit.z : hit.x;
  // Lit cases stand along the walls, dark between; scallops of light above them.
  float bay = 0.5 + 0.5 * cos(across * 2.618);
  float open = mix(0.35, 1.0, smoothstep(0.15 - blur, 0.45 + blur, bay));
  float cases = smoothstep(0.7 - blur, 0.95 + blur, hit.y) * (1.0 - smoothstep(2.05 - blur, 2.2 + blur, hit.y));
  float lamp = exp(-pow((hit.y - 2.08) / (0.05 + blur), 2.0)) * 0.05 / (0.05 + blur);
  float scallop = (1.0 - smoothstep(2.2, size.y, hit.y)) * step(2.0, hit.y);
  return warm * (0.06 + open * (0.55 * cases + 3.0 * lamp) + 0.22 * scallop * bay);
}

/**
 * The inside of a lit case, seen from the thing in it along way (its own frame: +z to the visitor): a strip of
 * light above the front, the lit back wall, the dark room with its far lights, cloth below.
 */
vec3 mirrorCase(vec3 way, float roughness) {
  float blur = mix(0.03, 0.7, roughness);
  vec3 warm = vec3(1.0, 0.80, 0.56);
  float above = smoothstep(-0.02 - blur, 0.02 + blur, way.y);
  vec3 below = mix(vec3(0.022, 0.017, 0.013), vec3(0.20, 0.115, 0.08), smoothstep(0.05, 0.95, -way.y));
  vec3 light = mix(below, vec3(0.040, 0.032, 0.026), above);
  float back = (1.0 - smoothstep(-0.5 - blur, -0.1 + blur, way.z)) * above;
  light += warm * back * (0.18 + 0.36 * smoothstep(0.0, 0.9, way.y));
  float horizon = (way.y - 0.10) / (0.05 + 0.6 * blur);
  light += warm * 0.36 * exp(-horizon * horizon) * (0.6 + 0.4 * cos(way.x * 9.0));
  float turn = atan(way.y, way.z) - 1.12;
  float strip = (1.0 - smoothstep(0.10, 0.12 + blur, abs(turn))) * (1.0 - smoothstep(0.70, 0.72 + blur, abs(way.x)));
  light += vec3(1.0, 0.87, 0.68) * strip * 8.0 * 0.16 / (0.16 + blur);
  float side = max(dot(way, normalize(vec3(-0.86, 0.30, 0.40))), 0.0);
  light += vec3(0.62, 0.70, 0.80) * 0.55 * pow(side, mix(40.0, 3.0, sqrt(roughness)));
  return light;
}
`;
