/** A picture of light while it is being finished: linear RGB, and which texels hold any. */
export interface LightPicture {
  readonly size: number;
  readonly light: Float32Array;
  /** Chart of each texel, −1 for none. */
  readonly chart: Int16Array;
  /** 1 where the light is true; the rest is filled from there. */
  readonly isLit: Uint8Array;
}

/** A texel may be this much brighter than the brightest beside it. */
const brightest = 1.15;

const luma = (light: Float32Array, texel: number): number =>
  0.3 * (light[texel * 3] as number) +
  0.6 * (light[texel * 3 + 1] as number) +
  0.1 * (light[texel * 3 + 2] as number);

/** Takes out what no light looks like: numbers that are none, and single texels brighter than all around them. */
export function cleanLight({ size, light, chart, isLit }: LightPicture): void {
  for (let texel = 0; texel < size * size; texel++) {
    const isSound =
      Number.isFinite(light[texel * 3]) &&
      Number.isFinite(light[texel * 3 + 1]) &&
      Number.isFinite(light[texel * 3 + 2]);
    if (!isSound) {
      isLit[texel] = 0;
      light.fill(0, texel * 3, texel * 3 + 3);
    }
  }
  const before = light.slice();
  for (let texel = 0; texel < size * size; texel++) {
    if (!isLit[texel]) continue;
    let most = -1;
    forNeighbours(size, texel, (other) => {
      if (isLit[other] && chart[other] === chart[texel]) most = Math.max(most, luma(before, other));
    });
    const here = luma(before, texel);
    if (most >= 0 && here > most * brightest + 0.005) {
      for (let channel = 0; channel < 3; channel++)
        light[texel * 3 + channel] =
          ((before[texel * 3 + channel] as number) * (most * brightest + 0.005)) / here;
    }
  }
}

/**
 * Fills texels without light from lit ones of the same chart, nearest first, and a rim of `padding` texels around
 * each chart: what is read between texels never meets black.
 */
export function dilateLight({ size, light, chart, isLit }: LightPicture, padding: number): void {
  const owner = chart.slice();
  const age = new Uint8Array(size * size);
  const filled = Uint8Array.from(isLit);
  let front: number[] = [];
  for (let texel = 0; texel < size * size; texel++) if (filled[texel]) front.push(texel);
  while (front.length > 0) {
    const next: number[] = [];
    const wanted = new Set<number>();
    for (const texel of front) {
      forNeighbours(size, texel, (other) => {
        if (filled[other] || wanted.has(other)) return;
        const isRim = chart[other] === -1;
        if (isRim && (age[texel] as number) >= padding) return;
        if (!isRim && chart[other] !== owner[texel]) return;
        wanted.add(other);
        owner[other] = owner[texel] as number;
        age[other] = isRim ? (age[texel] as number) + 1 : 0;
        next.push(other);
      });
    }
    const values = next.map((texel) => {
      const sum = [0, 0, 0];
      let count = 0;
      forNeighbours(size, texel, (other) => {
        if (!filled[other] || owner[other] !== owner[texel]) return;
        count++;
        for (let channel = 0; channel < 3; channel++)
          sum[channel] = (sum[channel] as number) + (light[other * 3 + channel] as number);
      });
      return sum.map((value) => value / Math.max(1, count));
    });
    next.forEach((texel, at) => {
      light.set(values[at] as number[], texel * 3);
      filled[texel] = 1;
    });
    front = next;
  }
}

function forNeighbours(size: number, texel: number, visit: (other: number) => void): void {
  const x = texel % size;
  const y = (texel - x) / size;
  for (let j = Math.max(0, y - 1); j <= Math.min(size - 1, y + 1); j++) {
    for (let i = Math.max(0, x - 1); i <= Math.min(size - 1, x + 1); i++)
      if (i !== x || j !== y) visit(j * size + i);
  }
}
