import { startRandom, type RandomStream } from '../../../../src/museum/math/seeded-random.ts';
import type { FoliageTileName } from '../../../../src/museum/materials/foliage-atlas.ts';
import { shadeColour } from '../../shell/paint.ts';
import type { Vector } from '../../shell/vector.ts';
import { roughness, type Land } from '../land.ts';
import type { Site } from '../read-site.ts';
import { canGrowAt } from './can-grow.ts';
import type { Card } from './foliage-arrays.ts';

const azalea = [0x8f2f24, 0xa4542c, 0x6d6a34, 0x7d2a26, 0xb0622c];
const straw = [0x9a8a4c, 0x8a7a42, 0xb09a58, 0x7c7a3e];
const fallen = [0xb8401c, 0xd07a26, 0xdca23a, 0x9a5426, 0xc4581e, 0x8a3a20];

/** Bushes, grass, reeds at the water and fallen leaves, where one comes close enough to see them. */
export function plantUndergrowth(site: Site, land: Land): Card[] {
  const random = startRandom('undergrowth');
  const cards: Card[] = [];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const reach = 250;
  const spacing = 1.7;
  for (let dz = -reach; dz < reach; dz += spacing) {
    for (let dx = -85; dx < 85; dx += spacing) {
      const x = land.middleX + dx + (random() - 0.5) * spacing;
      const z = land.middleZ + dz + (random() - 0.5) * spacing;
      const lot = random();
      const clear = land.clearanceAt(x, z);
      if (clear < 0.35 || clear > 22) continue;
      if (random() < Math.max(0, (clear - 9) / 26)) continue;
      const fromStream = Math.abs(z - land.streamAt(x));
      const y = land.heightAt(x, z);
      const roof = land.roofAt(x, z);
      if (roof !== null && y < roof) continue;
      // Nothing holds on to a cliff.
      if (y > site.ground + 2 && Math.abs(land.heightAt(x, z - 1) - land.heightAt(x, z + 1)) > 2.2) continue;
      if (fromStream < 14.5) {
        if (y > land.water + 0.05 && y < land.water + 1.2 && lot < 0.3)
          standCross(
            cards,
            [x, y - 0.05, z],
            1.1 + random() * 0.8,
            'reed',
            'reed',
            pick(straw),
            0.35,
            2,
            random,
          );
        else if (y > land.water + 0.3 && lot < 0.34)
          standCross(
            cards,
            [x, y - 0.04, z],
            0.45 + random() * 0.5,
            'grass',
            null,
            pick(straw),
            0.3,
            2,
            random,
          );
        continue;
      }
      const fromRoad = Math.abs(z - land.roadAt(x));
      if (fromRoad < 3.4 && land.isRoad(x)) {
        // Wheels throw them aside.
        if (fromRoad > 1.2)
          cards.push(lie([x, site.ground + 0.03, z], 0.6 + lot, pick(fallen), [0, 1, 0], random));
        continue;
      }
      const grove = roughness(x / 6 + 31, z / 6 + 4);
      if (clear > 1.3 && grove > 0.56 && lot < 0.3 && canGrowAt(site, land, x, z))
        plantBush(cards, land, [x, y, z], 0.7 + random() * 0.8, pick(azalea), random);
      else if (lot < 0.4 && clear > 0.5)
        standCross(
          cards,
          [x, y - 0.03, z],
          0.26 + random() * 0.4,
          'grass',
          null,
          pick(straw),
          0.3,
          2,
          random,
        );
      else if (lot < 0.47 && clear > 3)
        standCross(
          cards,
          [x, y - 0.03, z],
          0.5 + random() * 0.35,
          'fern',
          null,
          pick(fallen),
          0.4,
          2,
          random,
        );
      if (random() < 0.62) layLeaves(cards, land, x, z, pick(fallen), random);
    }
  }
  sweepCourts(cards, site, random, pick);
  return cards;
}

/** Leaves gather along the edges of courts and paths; a few lie anywhere. */
function sweepCourts(
  cards: Card[],
  { courts }: Site,
  random: RandomStream,
  pick: <T>(list: readonly T[]) => T,
): void {
  for (const { rect, floorY, slope } of courts) {
    if (slope || floorY > -0.5) continue;
    const wide = rect.maxX - rect.minX;
    const deep = rect.maxZ - rect.minZ;
    const count = Math.round((wide + deep) * 3.4 + wide * deep * 0.02);
    for (let leaf = 0; leaf < count; leaf++) {
      // Crowded at the edge of the longer sides.
      const edge = random() ** (wide > 14 ? 6 : 3.2) * 0.5;
      const isAlongZ = deep > wide || random() < 0.5;
      const side = random() < 0.5 ? edge : 1 - edge;
      const along = random();
      const size = 0.55 + 0.75 * random();
      const x = Math.min(
        rect.maxX - size,
        Math.max(rect.minX + size, rect.minX + wide * (isAlongZ ? side : along)),
      );
      const z = Math.min(
        rect.maxZ - size,
        Math.max(rect.minZ + size, rect.minZ + deep * (isAlongZ ? along : side)),
      );
      cards.push(lie([x, floorY + 0.016 + 0.028 * random(), z], size, pick(fallen), [0, 1, 0], random));
    }
  }
}

function layLeaves(
  cards: Card[],
  land: Land,
  x: number,
  z: number,
  colour: number,
  random: RandomStream,
): void {
  const e = 0.5;
  const y = land.heightAt(x, z);
  const normal: Vector = [
    land.heightAt(x - e, z) - land.heightAt(x + e, z),
    1,
    land.heightAt(x, z - e) - land.heightAt(x, z + e),
  ];
  if (Math.abs(normal[0]) + Math.abs(normal[2]) > 0.9) return;
  cards.push(lie([x, y + 0.04, z], 0.8 + random() * 0.7, colour, normal, random));
}

function lie(at: Vector, size: number, colour: number, normal: Vector, random: RandomStream): Card {
  const turn = random() * Math.PI * 2;
  const c = Math.cos(turn);
  const s = Math.sin(turn);
  // Along the slope both ways.
  const tilt = (x: number, z: number): Vector => {
    const y = -(normal[0] * x + normal[2] * z) / normal[1];
    const l = Math.hypot(x, y, z);
    return [x / l, y / l, z / l];
  };
  return {
    at,
    width: size,
    height: size,
    kind: 'lying',
    tile: 'litter',
    winterTile: null,
    colour: shadeColour(colour, 0.8 + 0.4 * random()),
    open: 0.9,
    shine: 0,
    across: tilt(c, s),
    upwards: tilt(-s, c),
    facing: [0, 1, 0],
  };
}

function standCross(
  cards: Card[],
  at: Vector,
  height: number,
  tile: FoliageTileName,
  winterTile: FoliageTileName | null,
  colour: number,
  shine: number,
  count: number,
  random: RandomStream,
): void {
  const turn = random() * Math.PI;
  const tint = shadeColour(colour, 0.75 + 0.5 * random());
  for (let card = 0; card < count; card++) {
    const angle = turn + (card / count) * Math.PI + (random() - 0.5) * 0.4;
    cards.push({
      at,
      width: height * 1.25,
      height,
      kind: 'standing',
      tile,
      winterTile,
      colour: tint,
      open: 0.8,
      shine,
      isMirrored: random() < 0.5,
      across: [Math.cos(angle), 0, Math.sin(angle)],
      upwards: [0, 1, 0],
      facing: [0, 1, 0],
    });
  }
}

/** A bush of crossing cards round one root. */
function plantBush(
  cards: Card[],
  land: Land,
  at: Vector,
  height: number,
  colour: number,
  random: RandomStream,
): void {
  const turn = random() * Math.PI;
  for (let card = 0; card < 5; card++) {
    const angle = turn + (card / 5) * Math.PI * 2;
    const out = card === 0 ? 0 : height * 0.3;
    const facing: Vector = [Math.cos(angle) * 0.6, 0.8, Math.sin(angle) * 0.6];
    const x = at[0] + Math.cos(angle) * out;
    const z = at[2] + Math.sin(angle) * out;
    cards.push({
      at: [x, land.heightAt(x, z) - height * 0.08, z],
      width: height * (1.35 + 0.3 * random()),
      height: height * (0.75 + 0.35 * random()),
      kind: 'standing',
      tile: random() < 0.5 ? 'bush-a' : 'bush-b',
      winterTile: 'bare-spray',
      colour: shadeColour(colour, 0.82 + 0.36 * random()),
      open: 0.85,
      shine: 0.3,
      isMirrored: random() < 0.5,
      across: [Math.cos(angle + 1.2), 0, Math.sin(angle + 1.2)],
      upwards: [0, 1, 0],
      facing,
    });
  }
}
