import { chance, clamp01, cloud, mosaic, smoothStep, turbulence, veins, wrap } from './noise.ts';
import { blend, grey, type Rgb, type TextureRecipe } from './recipe.ts';

/** A vein that runs slantwise through the whole repeat, wandering, stronger here and weaker there. */
function slantVein(
  u: number,
  v: number,
  turnsU: number,
  turnsV: number,
  width: number,
  seed: number,
): number {
  const wander = turbulence(u, v, 2, 2, 5, seed) - 0.5;
  const shiver = turbulence(u, v, 14, 14, 3, seed + 3) - 0.5;
  const at = wrap(u * turnsU + v * turnsV + wander * 0.75 + shiver * 0.07, 1) - 0.5;
  const body = smoothStep(0.38, 0.62, cloud(u, v, 3, 3, seed + 9));
  return Math.exp(-Math.abs(at) / (width * (0.4 + 1.1 * body))) * (0.3 + 0.7 * body);
}

/** White marble, 3.2 metres: soft grey clouds drawn out along the bed, long slanting veins that fork and fade. */
const marbleVeined: TextureRecipe = (u, v) => {
  const drift = turbulence(2 * u + v, 2 * v - u, 1, 1, 5, 3);
  const cloudy = smoothStep(0.36, 0.74, drift);
  const strong = slantVein(u, v, 1, 1, 0.007, 11);
  const beside = slantVein(u, v, 1, 1, 0.03, 11) * 0.45;
  const second = slantVein(u, v, 2, 1, 0.007, 29);
  const third = slantVein(u, v, 1, 2, 0.004, 71);
  const web = veins(u, v, 5, 0.008, 0.22, 43) * smoothStep(0.46, 0.66, turbulence(u, v, 3, 3, 3, 47));
  const crystal = cloud(u, v, 360, 360, 61) * 0.6 + cloud(u, v, 170, 170, 63) * 0.4;
  const ground = 1.03 - 0.12 * cloudy + 0.04 * (crystal - 0.5);
  return grey(
    ground * (1 - clamp01(0.46 * strong + 0.14 * beside + 0.36 * second + 0.28 * third + 0.26 * web)),
  );
};

/** Beige marble, 2.8 metres: warm beds with pale threads, and small fossils. */
const marbleClouded: TextureRecipe = (u, v) => {
  const bed = turbulence(2 * u + v, 2 * v - u, 1, 2, 5, 5);
  const pale = veins(u, v, 5, 0.008, 0.24, 13);
  const dark = veins(u, v, 4, 0.006, 0.26, 17) * smoothStep(0.45, 0.65, turbulence(u, v, 4, 4, 3, 19));
  const shell = mosaic(u, v, 46, 9);
  const fossil = smoothStep(0.34, 0.22, shell.near) * (chance(shell.column, shell.row, 23) > 0.8 ? 1 : 0);
  const cloudy = turbulence(u + 2 * v, v - 2 * u, 2, 3, 4, 31) - 0.5;
  const fine = turbulence(u, v, 130, 130, 2, 27) - 0.5;
  const ground = 1.08 - 0.2 * smoothStep(0.28, 0.74, bed) + 0.3 * cloudy + 0.07 * fine;
  return grey(
    ground *
      (1 + 0.12 * pale * smoothStep(0.4, 0.6, cloud(u, v, 6, 6, 61)) - 0.3 * dark) *
      (1 + 0.1 * fossil * (chance(shell.column, shell.row, 24) - 0.6)),
  );
};

/** Black or green marble, 2.6 metres: deep clouds and bright, broken veins. */
const marbleDark: TextureRecipe = (u, v) => {
  const soft = turbulence(u, v, 5, 5, 5, 25);
  const strong = slantVein(u, v, 1, 2, 0.004, 213);
  const fine = slantVein(u, v, 2, 1, 0.0028, 233) * 0.5;
  const web = veins(u, v, 7, 0.006, 0.2, 251) * 0.32 * smoothStep(0.5, 0.7, turbulence(u, v, 4, 4, 3, 253));
  const ground = 0.66 + 0.46 * smoothStep(0.3, 0.7, soft) + 0.1 * (turbulence(u, v, 150, 150, 2, 255) - 0.5);
  return grey(ground + (4.4 - ground) * clamp01((strong + fine + web) * 0.5));
};

/**
 * Granite, one metre: pale felspar in crystals as large as a thumbnail, smoky quartz between, flakes of black mica.
 * Even on the whole, so that slabs can be cut from it anywhere.
 */
const granite: TextureRecipe = (u, v) => {
  const bend = 0.004;
  const a = wrap(u + bend * (cloud(u, v, 150, 150, 3) - 0.5), 1);
  const b = wrap(v + bend * (cloud(u, v, 150, 150, 5) - 0.5), 1);
  const crystal = mosaic(a, b, 105, 21);
  const kind = chance(crystal.column, crystal.row, 26);
  const own = chance(crystal.column, crystal.row, 27);
  const felspar = 1.12 + 0.12 * own;
  const quartz = 0.9 + 0.08 * own;
  let tone = kind > 0.46 ? felspar : quartz;
  const flake = mosaic(a, b, 150, 31);
  const mica = chance(flake.column, flake.row, 35);
  if (mica > 0.83) tone += (0.5 - tone) * smoothStep(0.5, 0.36, flake.near);
  else if (mica < 0.012) tone = 1.6;
  const edge = smoothStep(0, 0.1, crystal.next - crystal.near);
  return grey(tone * (0.96 + 0.04 * edge) * (0.97 + 0.06 * turbulence(u, v, 90, 90, 2, 37)));
};

/** Living rock as the drill left it, two metres: broken planes, cracks, grain. */
const rock: TextureRecipe = (u, v) => {
  const height = (a: number, b: number): number => {
    const bend = 0.06 * (turbulence(a, b, 5, 5, 3, 5) - 0.5);
    const x = a + bend;
    const y = b - bend;
    // Every octave turned another way, so that no grid shows; whole numbers keep the repeat.
    const ridge = (p: number, q: number, count: number, seed: number): number =>
      1 - Math.abs(2 * cloud(p * x + q * y, p * y - q * x, count, count, seed) - 1);
    return (
      0.46 * ridge(2, 1, 3, 3) +
      0.28 * ridge(1, 2, 6, 7) +
      0.16 * ridge(3, 1, 10, 9) +
      0.1 * ridge(1, 3, 22, 13)
    );
  };
  const step = 0.004;
  const here = height(u, v);
  const slope = (here - height(u, v + step)) * 9 - (here - height(u - step, v)) * 4;
  const crack = veins(u, v, 5, 0.009, 0.12, 83);
  const grain = 0.9 + 0.2 * turbulence(u, v, 110, 110, 2, 15);
  return grey(
    (0.62 + 0.62 * here) * (1 + Math.max(-0.55, Math.min(0.55, slope))) * grain * (1 - 0.45 * crack),
  );
};

const plaster: TextureRecipe = (u, v) =>
  grey(0.97 + 0.07 * (turbulence(u, v, 14, 14, 4, 3) - 0.5) + 0.09 * (turbulence(u, v, 60, 60, 2, 6) - 0.5));

const jade: TextureRecipe = (u, v) => {
  const soft = turbulence(u, v, 4, 4, 5, 71);
  const fleck = veins(u, v, 5, 0.03, 0.25, 73);
  const c: Rgb = blend([0.78, 0.86, 0.8], [1.22, 1.18, 1.15], smoothStep(0.3, 0.7, soft));
  return blend(c, [1.45, 1.4, 1.36], fleck * 0.3);
};

export const stoneRecipes = {
  'marble-veined': marbleVeined,
  'marble-clouded': marbleClouded,
  'marble-dark': marbleDark,
  granite,
  rock,
  plaster,
  jade,
};
