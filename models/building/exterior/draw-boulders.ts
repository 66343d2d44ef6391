import { startRandom, type RandomStream } from '../../../src/museum/math/seeded-random.ts';
import { mixColour, paint, shadeColour } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import type { Vector } from '../shell/vector.ts';
import { roughness, streamHalf, type Land } from './land.ts';
import type { Site } from './read-site.ts';
import { shapeBoulder, type BoulderShape } from './shape-boulder.ts';

const rock = paint('granite-rough', 0xb2aa9c, 0);

/** A stone that lies there: middle and radius, metres. */
export interface Boulder {
  readonly at: Vector;
  readonly radius: number;
}

/** Granite in the stream, on its banks and here and there under the trees. Returns where the stones lie. */
export function drawBoulders(draft: ShellDraft, site: Site, land: Land): Boulder[] {
  const random = startRandom('boulders');
  const large = Array.from({ length: 5 }, () => shapeBoulder(random, 2));
  const small = Array.from({ length: 4 }, () => shapeBoulder(random, 1));
  const boulders: Boulder[] = [];
  const lay = (x: number, z: number, radius: number, sunk: number): void => {
    if (land.clearanceAt(x, z) < radius * 1.5 + 0.4) return;
    if (land.isRoad(x) && Math.abs(z - land.roadAt(x)) < radius * 1.5 + 2.9) return;
    const shapes = radius > 1.15 ? large : small;
    const at: Vector = [x, land.heightAt(x, z) + radius * (0.34 - sunk), z];
    boulders.push({ at, radius });
    drawBoulder(
      draft,
      land,
      shapes[Math.floor(random() * shapes.length)] as BoulderShape,
      at,
      radius,
      random,
    );
  };
  // Families: one great stone with lesser ones about it.
  for (let family = 0; family < 42; family++) {
    const x = land.middleX + (random() * 2 - 1) * 125;
    const side = random();
    const off = side < 0.42 ? (random() * 2 - 1) * 6.5 : (random() < 0.5 ? -1 : 1) * (6.5 + random() * 6);
    const z = land.streamAt(x) + off;
    const great = 0.55 + random() ** 2.2 * 1.75;
    lay(x, z, great, 0.3 * random());
    const lesser = 2 + Math.floor(random() * 4);
    for (let at = 0; at < lesser; at++) {
      const angle = random() * Math.PI * 2;
      const out = great * (1.1 + random() * 1.3);
      lay(x + Math.cos(angle) * out * 1.3, z + Math.sin(angle) * out, great * (0.16 + 0.36 * random()), 0.25);
    }
  }
  // Cobbles along the water's edge.
  for (let cobble = 0; cobble < 130; cobble++) {
    const x = land.middleX + (random() * 2 - 1) * 75;
    const z = land.streamAt(x) + (random() < 0.5 ? -1 : 1) * (streamHalf - 2.5 + random() * 5);
    lay(x, z, 0.16 + 0.3 * random() ** 2, 0.1);
  }
  // Some lie in the wood and along the path.
  for (let lone = 0; lone < 60; lone++) {
    const x = land.middleX + (random() * 2 - 1) * 48;
    const z = land.middleZ + (random() * 2 - 1) * 150;
    const clear = land.clearanceAt(x, z);
    const roof = land.roofAt(x, z);
    const radius = 0.35 + random() ** 3 * 1.1;
    if (clear > 24 || (roof !== null && land.heightAt(x, z) < roof)) continue;
    if (site.houses.some((house) => Math.hypot(house.x - x, house.z - z) < 50 && clear < 3)) continue;
    lay(x, z, radius, 0.35);
  }
  return boulders;
}

function drawBoulder(
  draft: ShellDraft,
  land: Land,
  { points, normals, triangles }: BoulderShape,
  at: Vector,
  radius: number,
  random: RandomStream,
): void {
  draft.with(rock);
  const turn = random() * Math.PI * 2;
  const c = Math.cos(turn);
  const s = Math.sin(turn);
  const tone = 0.8 + 0.32 * random();
  const warm = random();
  const mossy = random() * 0.9;
  const first = draft.vertexCount;
  points.forEach((p, row) => {
    const n = normals[row] as Vector;
    const x = at[0] + (p[0] * c + p[2] * s) * radius;
    const y = at[1] + p[1] * radius;
    const z = at[2] + (p[2] * c - p[0] * s) * radius;
    let colour = shadeColour(
      mixColour(rock.colour, 0xb89f82, warm * 0.5),
      tone * (0.86 + 0.2 * roughness(x * 1.1, z * 1.1 + y)),
    );
    // Moss keeps to the top and the shade, lichen in between; what the water wets is dark.
    const moss =
      Math.max(0, n[1] - 0.35) * mossy * Math.min(1, Math.max(0, roughness(x * 0.9 + 4, z * 0.9) * 3 - 1.1));
    colour = mixColour(colour, 0x5f6436, Math.min(0.85, moss * 1.5));
    const overWater = y - land.water;
    if (overWater < 0.34 && Math.abs(z - land.streamAt(x)) < streamHalf + 2)
      colour = shadeColour(colour, 0.45 + 0.5 * Math.max(0, Math.min(1, overWater / 0.34)));
    // Dark where it meets the ground.
    colour = shadeColour(colour, 0.62 + 0.38 * Math.min(1, Math.max(0, p[1] + 0.55)));
    draft.tint(colour);
    draft.vertex(
      x,
      y,
      z,
      n[0] * c + n[2] * s,
      n[1],
      n[2] * c - n[0] * s,
      p[0] * radius + p[1] * radius * 0.5,
      p[2] * radius + p[1] * radius * 0.8,
    );
  });
  for (const [a, b, c3] of triangles) draft.triangle(first + a, first + b, first + c3);
}
