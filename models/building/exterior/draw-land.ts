import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import type { FloorPlan, Room } from '../../../src/museum/floorplan/floor-plan.ts';
import { mixColour, paint, shade, shadeColour } from '../shell/paint.ts';
import { drawSlope } from '../shell/draw-slope.ts';
import { frameRoom } from '../room/room-frame.ts';
import { lightZone, type ShellDraft } from '../shell/shell-draft.ts';
import { normalise, type Vector } from '../shell/vector.ts';
import { drawApproach, isApproach } from './draw-approach.ts';
import { landRadius, roughness, type Land } from './land.ts';
import type { Site } from './read-site.ts';

const earth = paint('earth', 0x6d5c36, 0);
const paving = paint('paving', 0xb6afa1, 0.05);
const stone = paint('granite-pale', 0xc9c1b2, 0);
const rock = paint('granite-rough', 0x8d877c, 0);
const water = paint('water', 0x2a4a46, 0.6);

/** Ground, stream, stones, courts: everything one walks on or looks down at. World frame. */
export function drawLand(draft: ShellDraft, plan: FloorPlan, site: Site, land: Land): void {
  draft.currentZone = lightZone.structure;
  drawGround(draft, site, land);
  drawStream(draft, site, land);
  drawBoulders(draft, land);
  for (const court of site.courts) {
    if (isApproach(court, site)) drawApproach(draft, court, site);
    else drawCourt(draft, plan, court, site, land);
  }
}

function drawGround(draft: ShellDraft, site: Site, land: Land): void {
  const lines = [0];
  let at = 0;
  while (at < landRadius) {
    at += at < 110 ? 6.2 : Math.max(6, (at - 110) * 0.16 + 6);
    lines.push(Math.min(at, landRadius));
  }
  const both = [
    ...lines
      .slice(1)
      .map((value) => -value)
      .reverse(),
    ...lines,
  ];
  const n = both.length;
  const heights = new Float32Array(n * n);
  const rows = new Int32Array(n * n).fill(-1);
  const place = (i: number, j: number): readonly [number, number] => [
    land.middleX + (both[i] as number),
    land.middleZ + (both[j] as number),
  ];
  for (let j = 0; j < n; j++) for (let i = 0; i < n; i++) heights[j * n + i] = land.heightAt(...place(i, j));
  draft.with(earth);
  const vertex = (i: number, j: number): number => {
    const known = rows[j * n + i] as number;
    if (known >= 0) return known;
    const [x, z] = place(i, j);
    const e = 2;
    const normal = normalise([
      land.heightAt(x - e, z) - land.heightAt(x + e, z),
      2 * e,
      land.heightAt(x, z - e) - land.heightAt(x, z + e),
    ]);
    const far = land.clearanceAt(x, z);
    // Under the trees the ground is dark; near the courts it is grass and fallen leaves.
    const litter = mixColour(0x7a6a3a, 0x9a5a2c, roughness(x / 9, z / 9));
    // From afar the wood itself colours the slope.
    const wood = shadeColour(mixColour(0x8a4a24, 0x4a4a24, roughness(x / 26 + 7, z / 26 + 77)), 0.62);
    draft.tint(far > 14 ? mixColour(litter, wood, Math.min(1, (far - 14) / 20)) : litter);
    const row = draft.vertex(x, heights[j * n + i] as number, z, normal[0], normal[1], normal[2], x, z);
    rows[j * n + i] = row;
    return row;
  };
  for (let j = 0; j + 1 < n; j++) {
    for (let i = 0; i + 1 < n; i++) {
      const [x0, z0] = place(i, j);
      const [x1, z1] = place(i + 1, j + 1);
      const mx = (x0 + x1) / 2;
      const mz = (z0 + z1) / 2;
      if (Math.hypot(mx - land.middleX, mz - land.middleZ) > landRadius) continue;
      // Where the hill would cut through rooms there is none; the fronts hide the gap.
      const roof = land.roofAt(mx, mz);
      if (roof !== null) {
        const corners = [
          heights[j * n + i],
          heights[j * n + i + 1],
          heights[j * n + n + i],
          heights[j * n + n + i + 1],
        ] as number[];
        if (Math.min(...corners) < roof && Math.max(...corners) > site.ground + 1) continue;
      }
      const a = vertex(i, j + 1);
      const b = vertex(i + 1, j + 1);
      const c = vertex(i + 1, j);
      const d = vertex(i, j);
      draft.triangle(a, b, c);
      draft.triangle(a, c, d);
    }
  }
}

function drawStream(draft: ShellDraft, site: Site, land: Land): void {
  draft.with(water);
  const parts = 56;
  const half = 300;
  for (let part = 0; part < parts; part++) {
    const x0 = land.middleX - half + (2 * half * part) / parts;
    const x1 = land.middleX - half + (2 * half * (part + 1)) / parts;
    const z0 = land.streamAt(x0);
    const z1 = land.streamAt(x1);
    const w = 11;
    draft.quad(
      [x0, land.water, z0 + w],
      [x1, land.water, z1 + w],
      [x1, land.water, z1 - w],
      [x0, land.water, z0 - w],
    );
  }
  // The road along the valley, between the court and the stream.
  const first = site.houses[0];
  if (!first) return;
  draft.with(paint('paving', 0x7d7a74, 0));
  for (let part = 0; part < 44; part++) {
    const at = (k: number): readonly [number, number] => {
      const x = land.middleX - 220 + (440 * k) / 44;
      return [x, land.streamAt(x) - 17];
    };
    const [x0, z0] = at(part);
    const [x1, z1] = at(part + 1);
    const y = site.ground + 0.02;
    const mx = (x0 + x1) / 2;
    if (land.heightAt(mx, (z0 + z1) / 2) > y + 0.6) continue;
    draft.quad([x0, y, z0 + 2.6], [x1, y, z1 + 2.6], [x1, y, z1 - 2.6], [x0, y, z0 - 2.6]);
  }
}

/** Granite, rounded by the water: low stones of some twenty faces. */
function drawBoulders(draft: ShellDraft, land: Land): void {
  const random = startRandom('boulders');
  draft.with(rock);
  for (let stoneAt = 0; stoneAt < 150; stoneAt++) {
    const x = land.middleX + (random() * 2 - 1) * 130;
    const side = random() < 0.5 ? -1 : 1;
    const z = land.streamAt(x) + side * random() * 13;
    if (land.clearanceAt(x, z) < 2) {
      random();
      continue;
    }
    const size = 0.3 + random() ** 4 * 2.2;
    drawBoulder(draft, [x, Math.max(land.water - 0.3, land.heightAt(x, z)), z], size, random);
  }
}

function drawBoulder(draft: ShellDraft, at: Vector, size: number, random: () => number): void {
  const sides = 5;
  const tone = 0.8 + random() * 0.35;
  const turn = random() * 6;
  const rings: readonly (readonly [number, number])[] = [
    [0.95, -0.25],
    [1, 0.25],
    [0.62, 0.62],
  ];
  const first = draft.vertexCount;
  const stretch = 0.8 + random() * 0.6;
  for (const [radius, height] of rings) {
    for (let side = 0; side < sides; side++) {
      const angle = (side / sides) * Math.PI * 2 + turn;
      const r = size * radius * (0.8 + random() * 0.4);
      const n = normalise([Math.sin(angle) * stretch, height * 1.6 + 0.1, Math.cos(angle)]);
      draft.tint(shadeColour(rock.colour, tone * (0.75 + 0.35 * Math.max(0, height + 0.3))));
      draft.vertex(
        at[0] + Math.sin(angle) * r * stretch,
        at[1] + size * height,
        at[2] + Math.cos(angle) * r,
        n[0],
        n[1],
        n[2],
        angle * size,
        height * size,
      );
    }
  }
  const top = draft.vertex(at[0], at[1] + size * 0.72, at[2], 0, 1, 0, 0, 0);
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

/** One cell under the sky: paving with its edges, or stairs with their flanks. */
function drawCourt(draft: ShellDraft, plan: FloorPlan, court: Room, site: Site, land: Land): void {
  const { rect, floorY, slope } = court;
  draft.grade = court.grade;
  const isRaised = floorY > site.ground + 0.3;
  const crossesStream = [rect.minX, rect.maxX].some(
    (x) => rect.minZ < land.streamAt(x) + 10 && rect.maxZ > land.streamAt(x) - 10,
  );
  const foot = Math.min(site.ground - (crossesStream ? 4.2 : 0.5), floorY - 0.5);
  const skirt = (x0: number, z0: number, x1: number, z1: number, y0: number, y1: number): void => {
    // The outside of an edge lies to the right of someone walking along it.
    draft.quad([x1, foot, z1], [x0, foot, z0], [x0, y0, z0], [x1, y1, z1]);
  };
  if (slope) {
    const frame = frameRoom(plan, court);
    draft.shift = [frame.origin[0], frame.origin[1], frame.origin[2]];
    drawSlope(
      draft,
      { ...frame, style: { ...frame.style, floor: { pattern: 'plain', field: stone, border: stone } } },
      2,
    );
    draft.shift = [0, 0, 0];
    draft.with(shade(stone, 0.85));
    const y = (x: number, z: number): number =>
      floorY + frame.floorAt(x - frame.origin[0], z - frame.origin[2]);
    for (const wall of frame.walls) {
      const isFlank = slope.axis === 'x' ? wall.normalX === 0 : wall.normalZ === 0;
      if (!isFlank) continue;
      const x0 = frame.origin[0] + wall.originX;
      const z0 = frame.origin[2] + wall.originZ;
      const x1 = x0 + wall.alongX * wall.length;
      const z1 = z0 + wall.alongZ * wall.length;
      // Cheeks of stone beside the flight, a little above it.
      const out = 0.5;
      const ox = -wall.normalX * out;
      const oz = -wall.normalZ * out;
      const up = slope.steps > 0 ? 0.42 : 0.16;
      const [ya, yb] = [y(x0, z0) + up, y(x1, z1) + up];
      draft.quad([x0, foot, z0], [x1, foot, z1], [x1, yb, z1], [x0, ya, z0]);
      draft.quad(
        [x1 + ox, foot, z1 + oz],
        [x0 + ox, foot, z0 + oz],
        [x0 + ox, ya, z0 + oz],
        [x1 + ox, yb, z1 + oz],
      );
      draft.quad([x0, ya, z0], [x1, yb, z1], [x1 + ox, yb, z1 + oz], [x0 + ox, ya, z0 + oz]);
      for (const [px, pz, py, s] of [
        [x0, z0, ya, 1],
        [x1, z1, yb, -1],
      ] as const) {
        if (s > 0) draft.quad([px + ox, foot, pz + oz], [px, foot, pz], [px, py, pz], [px + ox, py, pz + oz]);
        else draft.quad([px, foot, pz], [px + ox, foot, pz + oz], [px + ox, py, pz + oz], [px, py, pz]);
      }
    }
    return;
  }
  draft.with(isRaised ? stone : paving);
  draft.patch(
    [rect.minX, floorY, rect.maxZ],
    [rect.maxX - rect.minX, 0, 0],
    [0, 0, rect.minZ - rect.maxZ],
    isRaised ? 1.6 : 2.4,
  );
  draft.with(shade(stone, 0.85));
  skirt(rect.minX, rect.minZ, rect.maxX, rect.minZ, floorY, floorY);
  skirt(rect.maxX, rect.minZ, rect.maxX, rect.maxZ, floorY, floorY);
  skirt(rect.maxX, rect.maxZ, rect.minX, rect.maxZ, floorY, floorY);
  skirt(rect.minX, rect.maxZ, rect.minX, rect.minZ, floorY, floorY);
}
