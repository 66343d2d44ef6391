/** Hash of a lattice point to [0, 1). */
function hashLattice(x: number, y: number, z: number): number {
  let bits = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(z, 1133469633);
  bits = Math.imul(bits ^ (bits >>> 13), 1274126177);
  return ((bits ^ (bits >>> 16)) >>> 0) / 4294967296;
}

const ease = (t: number) => t * t * (3 - 2 * t);

/** Smooth value noise, 0 to 1, one bump a unit; always the same. */
export function valueNoise(x: number, y: number, z: number): number {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const k = Math.floor(z);
  const u = ease(x - i);
  const v = ease(y - j);
  const w = ease(z - k);
  const along = (dj: number, dk: number) => {
    const a = hashLattice(i, j + dj, k + dk);
    return a + (hashLattice(i + 1, j + dj, k + dk) - a) * u;
  };
  const near = along(0, 0) + (along(1, 0) - along(0, 0)) * v;
  const far = along(0, 1) + (along(1, 1) - along(0, 1)) * v;
  return near + (far - near) * w;
}

/** Sum of octaves of value noise, 0 to 1, each twice as fine and half as strong. */
export function fractalNoise(x: number, y: number, z: number, octaves = 3): number {
  let sum = 0;
  let total = 0;
  let weight = 0.5;
  for (let octave = 0; octave < octaves; octave++) {
    sum += weight * valueNoise(x, y, z);
    total += weight;
    weight *= 0.5;
    x = x * 2.03 + 7;
    y = y * 2.03 + 3;
    z = z * 2.03 + 11;
  }
  return sum / total;
}
