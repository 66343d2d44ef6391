import { layingCodes } from './material-table.ts';

const { slabs, matched, courses, broken, silk } = layingCodes;

/**
 * How textures are laid on large faces so that no repeat shows: stone in slabs, each cut from another place; walls
 * in courses, each shifted; rock in two sizes; and slow changes of brightness over everything. Needs
 * `textureShader`.
 */
export const layingShader = /* glsl */ `
uint mixBits(uint h) {
  h ^= h >> 15u;
  h *= 0x2c1b3c6du;
  h ^= h >> 12u;
  h *= 0x297a2d39u;
  return h ^ (h >> 15u);
}

/** Four chances, 0 … 1, the same for a cell for ever. */
vec4 chanceOf(vec2 cell) {
  uint h = mixBits(uint(int(cell.x) + 4096) * 0x165667b1u ^ uint(int(cell.y) + 4096) * 0x27d4eb2fu);
  return vec4(h & 255u, (h >> 8u) & 255u, (h >> 16u) & 255u, h >> 24u) / 255.0;
}

float slowNoise(vec2 at) {
  vec2 cell = floor(at), f = at - cell;
  f = f * f * (3.0 - 2.0 * f);
  float low = mix(chanceOf(cell).x, chanceOf(cell + vec2(1.0, 0.0)).x, f.x);
  float high = mix(chanceOf(cell + vec2(0.0, 1.0)).x, chanceOf(cell + vec2(1.0, 1.0)).x, f.x);
  return mix(low, high, f.y);
}

struct Laid {
  /** What the texture does to the colour. */
  vec3 detail;
  /** Chances of the slab or course, 0.5 where there is none. */
  vec4 own;
  /** 0 stone … 1 joint. */
  float joint;
};

Laid layTexture(vec2 uv, vec3 point, vec3 toEye, inout vec3 normal) {
  int way = int(vRange.z + 0.5);
  vec2 at = uv;
  vec2 dx = dFdx(uv), dy = dFdy(uv);
  float crystal = 1.0;
  Laid laid = Laid(vec3(1.0), vec4(0.5), 0.0);
  if (way == ${slabs} || way == ${matched}) {
    vec2 unit = vec2(vDark.a, vPale.a);
    vec2 repeat = vLook.y * vec2(vRange.y, 1.0);
    vec2 metres = uv * repeat;
    vec2 cell = floor(metres / unit);
    // Every wall has stones of its own; what is round is one stone.
    vec3 upright = abs(normal);
    float plane = max(upright.x, max(upright.y, upright.z)) > 0.999 ? round(dot(point, normal) * 1.7 + 0.123) : 0.0;
    vec2 inside = metres - cell * unit;
    laid.own = chanceOf(cell + plane * vec2(34.0, 55.0));
    // A matched pair is one block sawn through: the right slab is the left one turned over.
    bool isTurned = way == ${matched} ? mod(cell.x, 2.0) > 0.5 : laid.own.w > 0.5;
    vec4 block = way == ${matched} ? chanceOf(vec2(floor(cell.x * 0.5), cell.y) + 77.0 + plane * vec2(34.0, 55.0)) : laid.own;
    at = (vec2(isTurned ? unit.x - inside.x : inside.x, inside.y) + block.xy * 7.3) / repeat;
    vec2 gap = min(inside, unit - inside);
    vec2 pixel = max(fwidth(metres), vec2(1e-5));
    vec2 line = (1.0 - smoothstep(vec2(0.0011), vec2(0.0011) + pixel, gap)) * min(vec2(1.0), 0.0033 / pixel);
    laid.joint = max(line.x, line.y);
    // From very near the texture runs out of points: crystals go on where it ends.
    float near = 1.0 - smoothstep(0.0008, 0.0030, max(pixel.x, pixel.y));
    if (near > 0.0) crystal += 0.09 * near * (slowNoise(metres * 420.0) - 0.5) + 0.06 * near * (slowNoise(metres * 150.0 + 9.0) - 0.5);
  } else if (way == ${courses}) {
    float count = vDark.a;
    float course = floor(uv.y * count);
    laid.own = chanceOf(vec2(course, 5.0));
    at = vec2(uv.x + laid.own.x, (fract(uv.y * count) + floor(laid.own.y * (count - 0.01))) / count);
  }
  laid.detail = readTexture(at, dx, dy, point, normal) * crystal;
  vec2 spread = point.xz + point.y * vec2(0.37, 0.81);
  if (way == ${broken}) {
    float patchy = smoothstep(0.35, 0.65, slowNoise(spread * 0.9));
    const mat2 turn = mat2(0.36, 0.21, -0.21, 0.36);
    vec3 wide = readSheet(turn * at + 0.37, turn * dx, turn * dy);
    laid.detail = mix(laid.detail, wide * mix(1.0, dot(laid.detail, vec3(0.333)), 0.5), patchy * 0.8);
  } else if (way == ${silk}) {
    // Threads of the figure lie across those of the ground: each shines to another side.
    float aside = abs(dot(toEye, normalize(vec3(normal.z, 0.0, -normal.x) + 1e-5)));
    float contrast = mix(1.7, -0.7, smoothstep(0.25, 0.95, aside));
    laid.detail = 1.0 + (laid.detail - 1.0) * contrast;
  }
  if (vRange.w > 0.0) {
    float slow = slowNoise(spread * 0.43 + 3.1) + 0.6 * slowNoise(spread * 1.31) - 0.8;
    laid.detail *= 1.0 + vRange.w * slow * 1.6;
    laid.detail *= 1.0 + vRange.w * 1.1 * (laid.own.z - 0.5);
  }
  return laid;
}
`;
