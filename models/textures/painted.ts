import { clamp01, smoothStep, turbulence, wrap } from './noise.ts';
import { blend, brighten, paintOf, type Rgb, type TextureRecipe } from './recipe.ts';

/*
 * Dancheong, painted by rule: a ground, then shape over shape, each flower in three steps of one colour from pale at
 * the tip to deep at the heart, dark outlines, white lines beside them. Lengths are in heights of the band.
 */
const green = paintOf('#2f6e4f');
const deepGreen = paintOf('#173f33');
const paleGreen = paintOf('#8dbb8a');
const orange = paintOf('#c4552d');
const red = paintOf('#a8262a');
const deepRed = paintOf('#641519');
const rose = paintOf('#e39a94');
const blue = paintOf('#2f4f8c');
const paleBlue = paintOf('#8fabd0');
const white = paintOf('#efe9da');
const yellow = paintOf('#d9a441');
const ink = paintOf('#17130f');

const soft = 0.004;

/** 1 inside (distance below 0), 0 outside, half a pixel soft. */
function cover(distance: number): number {
  return smoothStep(soft, -soft, distance);
}

function line(distance: number, width: number): number {
  return cover(Math.abs(distance) - width / 2);
}

/** Distance to the outline of one of `count` petals around the origin, and how far along the petal a point is. */
function petal(
  x: number,
  y: number,
  count: number,
  turn: number,
  from: number,
  to: number,
  width: number,
): { distance: number; along: number } {
  const step = (2 * Math.PI) / count;
  const angle = wrap(Math.atan2(y, x) - turn + step / 2, step) - step / 2;
  const r = Math.hypot(x, y);
  const px = r * Math.cos(angle);
  const py = Math.abs(r * Math.sin(angle));
  const along = (px - from) / (to - from);
  // Widest past the middle, pointed at the tip, as a lotus petal is.
  const t = clamp01(along);
  const half = width * Math.sin(Math.PI * t ** 1.25) ** 0.75 * (1 - 0.25 * t * t);
  const distance = along < 0 ? from - px : along > 1 ? Math.hypot(px - to, py) : py - half;
  return { distance, along };
}

/** One ring of petals in three steps of a colour, over what is already there. */
function ringOfPetals(
  below: Rgb,
  x: number,
  y: number,
  ring: {
    readonly count: number;
    readonly turn: number;
    readonly from: number;
    readonly to: number;
    readonly width: number;
    readonly colours: readonly [deep: Rgb, middle: Rgb, pale: Rgb];
  },
): Rgb {
  const { distance, along } = petal(x, y, ring.count, ring.turn, ring.from, ring.to, ring.width);
  const [deep, middle, pale] = ring.colours;
  let c = blend(below, ink, cover(distance - 0.008));
  let paint = blend(deep, middle, smoothStep(0.25, 0.5, along));
  paint = blend(paint, pale, smoothStep(0.6, 0.85, along));
  // A fine vein down the middle of each petal and a white line inside its edge.
  paint = blend(paint, white, line(distance + 0.012, 0.006) * 0.85);
  c = blend(c, paint, cover(distance));
  return c;
}

function lotus(below: Rgb, x: number, y: number, size: number): Rgb {
  const px = x / size;
  const py = y / size;
  let c = ringOfPetals(below, px, py, {
    count: 8,
    turn: Math.PI / 8,
    from: 0.42,
    to: 1,
    width: 0.26,
    colours: [deepGreen, green, paleGreen],
  });
  c = ringOfPetals(c, px, py, {
    count: 8,
    turn: 0,
    from: 0.3,
    to: 0.94,
    width: 0.25,
    colours: [deepRed, red, rose],
  });
  c = ringOfPetals(c, px, py, {
    count: 8,
    turn: Math.PI / 8,
    from: 0.16,
    to: 0.66,
    width: 0.19,
    colours: [red, orange, white],
  });
  const r = Math.hypot(px, py);
  c = blend(c, ink, cover(r - 0.275));
  c = blend(c, yellow, cover(r - 0.255));
  c = blend(c, green, cover(r - 0.19));
  const angle = wrap(Math.atan2(py, px), Math.PI / 4) - Math.PI / 8;
  const seed = Math.hypot(r * Math.cos(angle) - 0.12, r * Math.sin(angle));
  c = blend(c, yellow, cover(seed - 0.032));
  return blend(c, yellow, cover(r - 0.045));
}

/** An orchid from the side: five pale petals, a speckled lip, strap leaves bending out of it. */
function orchid(below: Rgb, x: number, y: number, size: number): Rgb {
  let c = below;
  for (const [lean, reach, tone] of [
    [-1, 1.25, green],
    [1, 1.25, green],
    [-0.45, 1.35, paleGreen],
    [0.45, 1.35, paleGreen],
  ] as const) {
    // Leaves run out to the sides and droop.
    const t = clamp01((lean < 0 ? -x : x) / (size * reach));
    const mid = size * (0.9 * Math.abs(lean) * t - 1.25 * t * t - 0.42);
    const half = size * 0.1 * Math.sin(Math.PI * Math.min(1, t * 0.96 + 0.04)) ** 0.6 * (t < 1 ? 1 : 0);
    const distance = Math.abs(y - mid) - half;
    const isSide = lean < 0 ? x < 0 : x > 0;
    if (!isSide || half <= 0) continue;
    c = blend(c, ink, cover(distance - size * 0.03));
    c = blend(c, blend(tone, white, line(y - mid, size * 0.03) * 0.7), cover(distance));
  }
  const px = x / size;
  const py = y / size;
  c = ringOfPetals(c, px, py, {
    count: 5,
    turn: Math.PI / 2,
    from: 0.06,
    to: 0.78,
    width: 0.23,
    colours: [blue, paleBlue, white],
  });
  const lip = Math.hypot(px / 0.85, (py + 0.12) * 0.9) - 0.2;
  c = blend(c, ink, cover(lip - 0.02));
  c = blend(c, blend(yellow, orange, smoothStep(0, -0.18, lip)), cover(lip));
  return blend(c, deepRed, cover(Math.hypot(px, py + 0.14) - 0.05));
}

/** Bands of colour in circles around (0, 0), as at the ends of a beam. */
function rainbow(below: Rgb, r: number, outer: number): Rgb {
  const bands: readonly (readonly [share: number, paint: Rgb])[] = [
    [1, ink],
    [0.975, white],
    [0.91, blue],
    [0.83, paleBlue],
    [0.77, ink],
    [0.75, orange],
    [0.66, yellow],
    [0.58, ink],
    [0.56, green],
    [0.47, paleGreen],
    [0.4, ink],
    [0.38, red],
    [0.26, rose],
    [0.18, white],
  ];
  return bands.reduce((c, [share, paint]) => blend(c, paint, cover(r - outer * share)), below);
}

/** Age: the brush's unevenness, smoke in the corners of the years. */
function weather(c: Rgb, u: number, v: number): Rgb {
  const stroke = 0.88 + 0.24 * turbulence(u, v, 12, 24, 3, 91);
  return brighten(c, stroke * (0.9 + 0.16 * turbulence(u, v, 3, 3, 3, 93)));
}

/** Borders above and below: a red strip with yellow lozenges between white lines. */
function border(c: Rgb, x: number, y: number): Rgb {
  const away = Math.min(y, 1 - y);
  let d = blend(c, white, cover(away - 0.135));
  d = blend(d, ink, cover(away - 0.122));
  d = blend(d, red, cover(away - 0.112));
  const cell = wrap(x * 12, 1) - 0.5;
  const lozenge = Math.abs(cell) / 12 + Math.abs(away - 0.062) * 0.75;
  d = blend(d, ink, cover(lozenge - 0.034));
  d = blend(d, yellow, cover(lozenge - 0.027));
  d = blend(d, green, cover(Math.abs(wrap(cell + 0.5, 1) - 0) / 12 + Math.abs(away - 0.062) - 0.012));
  d = blend(d, ink, cover(away - 0.016));
  return blend(d, deepGreen, cover(away - 0.01));
}

/** Frieze: two heights long; a lotus, then an orchid, half-rainbows between. */
const frieze: TextureRecipe = (u, v) => {
  const x = wrap(u, 1) * 2;
  let c: Rgb = blend(deepGreen, green, smoothStep(0.1, 0.5, Math.min(v, 1 - v)) * 0.55);
  // Tendrils: a wave of leaves behind everything.
  const wave = v - 0.5 - 0.22 * Math.sin(x * Math.PI * 2);
  c = blend(c, paleGreen, line(wave, 0.022) * 0.9);
  const bud = Math.hypot(wrap(x + 0.25, 0.5) - 0.25, (v - 0.5 + (wrap(x, 1) < 0.5 ? -0.2 : 0.2)) * 1.1);
  c = blend(c, ink, cover(bud - 0.075));
  c = blend(c, orange, cover(bud - 0.065));
  c = blend(c, yellow, cover(bud - 0.035));
  for (const at of [0, 1, 2]) {
    const dx = x - at;
    for (const side of [-1, 1]) {
      const r = Math.hypot(dx, (v - 0.5 - side * 0.36) * 1.0);
      if (r < 0.26) c = rainbow(c, r, 0.24);
    }
    const dot = Math.abs(dx) * 1.3 + Math.abs(v - 0.5);
    c = blend(c, ink, cover(dot - 0.14));
    c = blend(c, white, cover(dot - 0.128));
    c = blend(c, red, cover(dot - 0.1));
    c = blend(c, yellow, cover(dot - 0.045));
  }
  c = lotus(c, x - 0.5, v - 0.5, 0.37);
  c = orchid(c, x - 1.5, v - 0.52, 0.34);
  return weather(border(c, x, v), u, v);
};

/** Beam: four heights long; rainbows close a panel of green, with a flower in its middle. */
const beam: TextureRecipe = (u, v) => {
  const x = wrap(u, 1) * 4;
  const end = Math.min(x, 4 - x);
  let c = blend(green, deepGreen, smoothStep(0.25, 0.5, Math.abs(v - 0.5)) * 0.7);
  const middle = Math.abs(x - 2);
  c = blend(c, paleGreen, line(Math.abs(v - 0.5) - 0.3, 0.02) * (middle < 1.1 ? 1 : 0));
  // Zigzag where the ends meet the panel.
  const zig = end - 0.86 - 0.16 * Math.abs(wrap(v * 2, 1) * 2 - 1);
  c = blend(c, ink, cover(zig));
  c = blend(c, white, cover(zig + 0.02));
  c = blend(c, blue, cover(zig + 0.07));
  c = blend(c, paleBlue, cover(zig + 0.15));
  c = blend(c, ink, cover(zig + 0.19));
  c = blend(c, orange, cover(zig + 0.21));
  c = blend(c, yellow, cover(zig + 0.3));
  c = blend(c, ink, cover(zig + 0.36));
  c = blend(c, deepGreen, cover(zig + 0.38));
  const r = Math.hypot(end, v - 0.5);
  if (r < 0.46) c = rainbow(c, r, 0.44);
  c = lotus(c, x - 2, v - 0.5, 0.36);
  for (const side of [-1, 1]) {
    const bud = Math.hypot(x - 2 - side * 0.66, v - 0.5);
    c = blend(c, ink, cover(bud - 0.15));
    c = blend(c, white, cover(bud - 0.14));
    c = blend(c, red, cover(bud - 0.115));
    c = blend(c, yellow, cover(bud - 0.05));
  }
  const away = Math.min(v, 1 - v);
  c = blend(c, white, cover(away - 0.06));
  c = blend(c, ink, cover(away - 0.045));
  return weather(blend(c, red, cover(away - 0.035)), u, v);
};

/** One panel of a bronze door: frame, studs at its corners, an orchid in relief. Bright is high. */
const bronzeRelief: TextureRecipe = (u, v) => {
  const x = wrap(u, 1) - 0.5;
  const y = wrap(v, 1) - 0.5;
  const inside = Math.max(Math.abs(x), Math.abs(y));
  let h = 0.42 + 0.5 * smoothStep(0.4, 0.46, inside);
  h = Math.max(h, 0.75 * line(inside - 0.37, 0.03));
  const stud = Math.hypot(0.5 - Math.abs(x), 0.5 - Math.abs(y));
  h = Math.max(h, (1.15 - stud * 5) * smoothStep(0.13, 0.11, stud));
  const pin = Math.hypot(wrap(x * 6 + 0.5, 1) - 0.5, (0.5 - Math.abs(y)) * 6);
  const pinSide = Math.hypot(wrap(y * 6 + 0.5, 1) - 0.5, (0.5 - Math.abs(x)) * 6);
  const near = Math.min(pin, pinSide);
  h = Math.max(h, (1.05 - near * 1.2) * smoothStep(0.3, 0.24, near));
  if (inside < 0.35) {
    for (const [px, py, size, turn] of [
      [0.02, 0.08, 0.2, 0.2],
      [-0.15, -0.08, 0.13, 0.9],
      [0.17, -0.12, 0.14, -0.5],
      [0.17, 0.24, 0.09, 0.4],
      [-0.18, 0.22, 0.1, -0.2],
    ] as const) {
      const { distance, along } = petal((x - px) / size, (y - py) / size, 5, turn, 0.05, 1, 0.3);
      h = Math.max(h, cover(distance * size) * (0.62 + 0.45 * Math.sin(Math.PI * clamp01(along)) ** 0.7));
      const heart = Math.hypot(x - px, y - py) / size;
      h = Math.max(h, (1.2 - heart) * smoothStep(0.22, 0.16, heart));
    }
    for (const [lean, rise] of [
      [-0.9, 0.5],
      [0.9, 0.45],
      [-0.4, 0.8],
      [0.5, 0.75],
    ] as const) {
      const t = clamp01((y + 0.33) / (0.62 * rise));
      const mid = lean * 0.3 * t * t;
      const half = 0.026 * Math.sin(Math.PI * t) ** 0.6;
      if (half > 0) h = Math.max(h, cover(Math.abs(x - mid) - half) * 0.72);
    }
  }
  const worn = turbulence(u, v, 10, 10, 4, 97);
  return brighten(
    blend([0.8, 0.9, 0.86], [1.1, 1.02, 0.86], smoothStep(0.4, 0.9, h)),
    h * (0.8 + 0.4 * worn),
  );
};

/** Painted lattice of a feigned window: bright bars, dark openings. */
const lattice: TextureRecipe = (u, v) => {
  const bar = (at: number, width: number): number =>
    smoothStep(width, width * 0.7, Math.abs(wrap(at + 0.5, 1) - 0.5));
  const grid = Math.max(bar(u * 4, 0.1), bar(v * 4, 0.1));
  const slant = Math.max(bar((u + v) * 4, 0.075), bar((u - v) * 4, 0.075));
  const rail = Math.max(bar(u, 0.045), bar(v, 0.045));
  const lit = Math.max(grid * 1.6, slant * 1.25, rail * 2.1, 0.14);
  return brighten([1, 1, 0.96], lit * (0.9 + 0.2 * turbulence(u, v, 20, 20, 2, 99)));
};

export const paintedRecipes = {
  'dancheong-frieze': frieze,
  'dancheong-beam': beam,
  'bronze-relief': bronzeRelief,
  lattice,
};
