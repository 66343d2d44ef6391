import { turnPlanVector } from '../../../src/museum/math/plan.ts';
import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { paint, shadeColour } from '../shell/paint.ts';
import { lightZone, type ShellDraft } from '../shell/shell-draft.ts';
import { normalise } from '../shell/vector.ts';
import type { Site } from './read-site.ts';
import { landRadius, roughness, type Land } from './land.ts';

const leaf = paint('foliage', 0xffffff, 0);
const bark = paint('walnut', 0x4a3a2c, 0);

/** The poem's red maples first; oaks and birches turn yellow, pines and thuja stay. */
const autumn = [0xa8381f, 0xb5482a, 0xc9622a, 0xd08a2e, 0xd9a83f, 0xb98a35, 0x8f3a22, 0x77803c, 0x9a5a2c];
const evergreen = [0x2f4a30, 0x3a5836, 0x28422e];

/** A wood in autumn: full crowns near the courts, plain ones on the slopes. */
export function drawTrees(draft: ShellDraft, site: Site, land: Land): void {
  const random = startRandom('trees');
  draft.currentZone = lightZone.free;
  const tree = (x: number, z: number, isNear: boolean, size: number): void => {
    const isPine = random() < 0.12 + 0.6 * Math.max(0, roughness(x / 38 + 50, z / 38 + 20) - 0.5) * 2;
    const patch = roughness(x / 26 + 7, z / 26 + 77);
    const index = Math.min(
      autumn.length - 1,
      Math.max(0, Math.floor((patch * 1.9 - 0.45) * autumn.length + (random() - 0.5) * 4)),
    );
    const colour = isPine ? (evergreen[Math.floor(random() * 3)] as number) : (autumn[index] as number);
    const tone = shadeColour(colour, 0.85 + random() * 0.35);
    const y = land.heightAt(x, z) - 0.2;
    const grown = (isPine ? 11 : 9) * (0.7 + random() * 0.6) * size;
    const height = Math.min(grown, growUnder(site, x, y, z));
    if (height < 3) return;
    if (isPine) drawPine(draft, x, y, z, height, tone, isNear, random);
    else drawBroadleaf(draft, x, y, z, height, tone, isNear, random);
  };
  const spacing = 8.6;
  for (let dz = -150; dz < 150; dz += spacing) {
    for (let dx = -170; dx < 170; dx += spacing) {
      const x = land.middleX + dx + (random() - 0.5) * 5;
      const z = land.middleZ + dz + (random() - 0.5) * 5;
      const clear = land.clearanceAt(x, z);
      if (
        clear < 5 ||
        isOverRooms(land, x, z) ||
        clear > 95 ||
        Math.abs(z - land.streamAt(x)) < 15 ||
        Math.abs(z - land.streamAt(x) + 17) < 5
      )
        continue;
      if (clear < 12 && random() < 0.5) continue;
      tree(x, z, clear < 27, 1);
    }
  }
  const far = 20;
  for (let dz = -landRadius; dz < landRadius; dz += far) {
    for (let dx = -landRadius; dx < landRadius; dx += far) {
      const x = land.middleX + dx + (random() - 0.5) * 10;
      const z = land.middleZ + dz + (random() - 0.5) * 10;
      const isInner = Math.abs(dz) < 150 && Math.abs(dx) < 170 && land.clearanceAt(x, z) <= 95;
      if (
        isInner ||
        isOverRooms(land, x, z) ||
        Math.hypot(dx, dz) > landRadius - 8 ||
        Math.abs(z - land.streamAt(x)) < 18
      )
        continue;
      tree(x, z, false, 1.85);
    }
  }
}

/** One smooth crown: rings of a lumpy ball. */
function drawCrown(
  draft: ShellDraft,
  x: number,
  y: number,
  z: number,
  width: number,
  height: number,
  colour: number,
  sides: number,
  rings: readonly (readonly [number, number])[],
  random: () => number,
): void {
  draft.with(leaf);
  const first = draft.vertexCount;
  const turn = random() * 6;
  for (const [radius, up] of rings) {
    for (let side = 0; side < sides; side++) {
      const angle = (side / sides) * Math.PI * 2 + turn;
      const r = width * radius * (0.78 + random() * 0.44);
      const lift = up + (random() - 0.5) * 0.12;
      const n = normalise([Math.sin(angle), (up - 0.42) * 2.2, Math.cos(angle)]);
      // Dark inside and below, light where the sky reaches.
      draft.tint(shadeColour(colour, 0.5 + 0.62 * Math.max(0, lift) + (random() - 0.5) * 0.14));
      draft.vertex(
        x + Math.sin(angle) * r,
        y + height * lift,
        z + Math.cos(angle) * r,
        n[0],
        n[1],
        n[2],
        (Math.sin(angle) * r + lift * height) * 1.5,
        (Math.cos(angle) * r - lift * height) * 1.5,
      );
    }
  }
  draft.tint(shadeColour(colour, 1.14));
  const top = draft.vertex(
    x + (random() - 0.5) * width * 0.3,
    y + height,
    z + (random() - 0.5) * width * 0.3,
    0,
    1,
    0,
    0,
    height,
  );
  for (let ring = 0; ring + 1 < rings.length; ring++) {
    for (let side = 0; side < sides; side++) {
      const a = first + ring * sides + side;
      const b = first + ring * sides + ((side + 1) % sides);
      draft.triangle(a, b, b + sides);
      draft.triangle(a, b + sides, a + sides);
    }
  }
  const last = first + (rings.length - 1) * sides;
  for (let side = 0; side < sides; side++) draft.triangle(last + side, last + ((side + 1) % sides), top);
}

/** Metres a tree may grow before it stands in the view from a balcony. */
function growUnder({ balconies }: Site, x: number, y: number, z: number): number {
  let most = Infinity;
  for (const { rect, floorY, turns } of balconies) {
    const [outX, outZ] = turnPlanVector(0, -1, turns);
    const dx = x - (rect.minX + rect.maxX) / 2;
    const dz = z - (rect.minZ + rect.maxZ) / 2;
    const ahead = dx * outX + dz * outZ;
    const distance = Math.hypot(dx, dz);
    const isInView = ahead > 0 && Math.abs(dx * outZ - dz * outX) < 40 + ahead;
    if (isInView && distance < 140)
      most = Math.min(most, floorY - 1.5 - y + Math.max(0, distance - 60) * 0.05);
  }
  return most;
}

/** Whether the ground lies below the roofs of rooms there: nothing grows through them. */
function isOverRooms(land: Land, x: number, z: number): boolean {
  const roof = land.roofAt(x, z);
  return roof !== null && land.heightAt(x, z) < roof;
}

function drawTrunk(draft: ShellDraft, x: number, y: number, z: number, radius: number, height: number): void {
  draft.with(bark);
  draft.lathe(
    [x, y, z],
    [
      [radius, 0],
      [radius * 0.7, height],
    ],
    4,
  );
}

const fullRings = [
  [0.3, 0.02],
  [0.5, 0.24],
  [0.5, 0.55],
  [0.3, 0.86],
] as const;
const plainRings = [
  [0.46, 0.06],
  [0.5, 0.52],
] as const;

function drawBroadleaf(
  draft: ShellDraft,
  x: number,
  y: number,
  z: number,
  height: number,
  colour: number,
  isNear: boolean,
  random: () => number,
): void {
  if (!isNear) {
    drawCrown(draft, x, y, z, height * 0.86, height, colour, 4, plainRings, random);
    return;
  }
  const trunk = height * 0.34;
  drawTrunk(draft, x, y, z, height * 0.028, trunk * 1.3);
  drawCrown(draft, x, y + trunk * 0.8, z, height * 0.62, height * 0.7, colour, 7, fullRings, random);
  const angle = random() * 6.3;
  drawCrown(
    draft,
    x + Math.sin(angle) * height * 0.22,
    y + trunk * 0.9,
    z + Math.cos(angle) * height * 0.22,
    height * 0.44,
    height * 0.46,
    shadeColour(colour, 0.92),
    6,
    plainRings,
    random,
  );
}

function drawPine(
  draft: ShellDraft,
  x: number,
  y: number,
  z: number,
  height: number,
  colour: number,
  isNear: boolean,
  random: () => number,
): void {
  if (!isNear) {
    drawCrown(
      draft,
      x,
      y,
      z,
      height * 0.5,
      height * 1.05,
      colour,
      5,
      [
        [0.5, 0.12],
        [0.34, 0.5],
      ],
      random,
    );
    return;
  }
  drawTrunk(draft, x, y, z, height * 0.024, height * 0.7);
  for (const [from, width] of [
    [0.24, 0.5],
    [0.46, 0.42],
    [0.68, 0.3],
  ] as const) {
    drawCrown(
      draft,
      x,
      y + height * from,
      z,
      height * width,
      height * 0.34,
      colour,
      6,
      [
        [0.52, 0.04],
        [0.36, 0.4],
      ],
      random,
    );
  }
}
