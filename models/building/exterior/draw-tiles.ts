import { mixBits } from '../../../src/museum/math/seeded-random.ts';
import { mixColour, shadeColour } from '../shell/paint.ts';
import { add, cross, normalise, scale, subtract, type Vector } from '../shell/vector.ts';
import type { HousePen } from './house-pen.ts';
import { housePaints as paints, tileTones } from './house-paints.ts';
import {
  gableOverhang,
  halfEave,
  hipOf,
  isLong,
  reachAt,
  roofNormal,
  roofPoint,
  toHouse,
  turnToHouse,
  type Roof,
  type Slope,
} from './roof-surface.ts';

/** Distance between rows of tiles, metres: a little coarser than true, which reads better from the court. */
const rowPitch = { near: 0.38, far: 0.8 } as const;

/** Under-tiles and cover tiles of one slope, with what closes their rows at the eave. */
export function drawTiles(pen: HousePen, roof: Roof, slope: Slope): void {
  pen.draft.part = 'roof';
  drawField(pen, roof, slope);
  drawRows(pen, roof, slope);
}

/** The concave under-tiles. */
function drawField(pen: HousePen, roof: Roof, slope: Slope): void {
  const half = halfEave(roof, slope);
  const hip = hipOf(roof);
  pen.draft.with(paints.tile).tint(0x2b6264);
  const grid = (
    d0: number,
    d1: number,
    width: (d: number) => number,
    columns: number,
    rows: number,
  ): void => {
    const first = pen.draft.vertexCount;
    for (let row = 0; row <= rows; row++) {
      const d = d0 + ((d1 - d0) * row) / rows;
      for (let column = 0; column <= columns; column++) {
        // Closer together at the corners, where the roof curves.
        const q = (column / columns) * 2 - 1;
        const t = Math.sign(q) * (1 - (1 - Math.abs(q)) ** 1.35) * width(d);
        pen.vertex(
          toHouse(roof, roofPoint(roof, slope, t, d)),
          turnToHouse(roof, roofNormal(roof, slope, t, d)),
          t,
          d,
        );
      }
    }
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const a = first + row * (columns + 1) + column;
        const d = a + columns + 1;
        pen.draft.triangle(a, a + 1, d + 1);
        pen.draft.triangle(a, d + 1, d);
      }
    }
  };
  const isPlain = !pen.isNear || roof.hidden.includes(slope);
  const columns = Math.round((half > 12 ? 22 : 14) * (isPlain ? 0.6 : 1));
  grid(0, hip, (d) => half - d, columns, isPlain ? 3 : 5);
  if (roof.form === 'hip-and-gable' && isLong(slope))
    grid(hip, roof.halfZ, () => roof.gable + gableOverhang, 2, isPlain ? 2 : 4);
}

/** The convex cover tiles: a tent for each row, dark at its feet and light on its crown. */
function drawRows(pen: HousePen, roof: Roof, slope: Slope): void {
  const half = halfEave(roof, slope);
  const isHidden = roof.hidden.includes(slope);
  if (isHidden && !pen.isNear) return;
  const wish = pen.isNear && !isHidden ? rowPitch.near : rowPitch.far;
  const count = Math.round((2 * half) / wish);
  const pitch = (2 * half) / count;
  const crownHeight = pitch * (pen.isNear ? 0.4 : 0.28);
  // Nobody comes near a high roof: rows as strong as those of the porch would flicker in the picture.
  const strong = Math.min(1, Math.max(0.45, 1.3 - roof.eave / 30)) * (pen.isNear ? 1 : 0.8);
  const foot = mixColour(tileTones.crown, tileTones.foot, 0.5 + 0.5 * strong);
  const top = mixColour(tileTones.foot, tileTones.crown, 0.5 + 0.5 * strong);
  for (let row = 0; row < count; row++) {
    const t = -half + (row + 0.5) * pitch;
    const reach = reachAt(roof, slope, t);
    if (reach < 0.3) continue;
    const segments = pen.isNear && !isHidden ? Math.max(1, Math.min(5, Math.ceil(reach / 2.6))) : 2;
    const bits = mixBits(row * 31 + Math.round(roof.eave * 10) + slope.length * 977);
    const tone = 0.86 + (0.28 * (bits & 255)) / 255;
    const along = turnToHouse(
      roof,
      normalise(subtract(roofPoint(roof, slope, t + 0.1, 0), roofPoint(roof, slope, t - 0.1, 0))),
    );
    pen.draft.with(paints.tileRow);
    const first = pen.draft.vertexCount;
    for (let j = 0; j <= segments; j++) {
      const d = (reach * j) / segments;
      const patch = tone * (0.94 + (0.12 * ((bits >> (j * 3 + 8)) & 7)) / 7);
      const n = turnToHouse(roof, roofNormal(roof, slope, t, Math.max(0.06, d)));
      const left = toHouse(roof, roofPoint(roof, slope, t - pitch * 0.3, d));
      const right = toHouse(roof, roofPoint(roof, slope, t + pitch * 0.3, d));
      const crown = add(toHouse(roof, roofPoint(roof, slope, t, d)), scale(n, crownHeight));
      pen.draft.tint(shadeColour(foot, patch));
      pen.vertex(left, normalise(add(scale(along, -0.85 * strong), scale(n, 0.5))), 0, d);
      pen.draft.tint(shadeColour(top, patch));
      pen.vertex(crown, n, pitch * 0.3, d);
      pen.draft.tint(shadeColour(foot, patch));
      pen.vertex(right, normalise(add(scale(along, 0.85 * strong), scale(n, 0.5))), pitch * 0.6, d);
    }
    for (let j = 0; j < segments; j++) {
      const a = first + j * 3;
      for (const side of [0, 1]) {
        pen.draft.triangle(a + side, a + side + 1, a + side + 4);
        pen.draft.triangle(a + side, a + side + 4, a + side + 3);
      }
    }
    if (!isHidden) placeEndTile(pen, roof, slope, t, along, pitch, tone);
  }
}

function placeEndTile(
  pen: HousePen,
  roof: Roof,
  slope: Slope,
  t: number,
  along: Vector,
  pitch: number,
  tone: number,
): void {
  const n = turnToHouse(roof, roofNormal(roof, slope, t, 0.1));
  const at = add(toHouse(roof, roofPoint(roof, slope, t, 0)), scale(n, 0.04));
  const out = normalise(cross(along, [0, 1, 0]));
  const grey = Math.min(255, Math.round(200 * tone));
  pen.place('end-tile', {
    at,
    x: scale(along, pitch),
    y: scale(cross(out, along), pitch),
    z: scale(out, pitch),
    tone: (grey << 16) | (grey << 8) | grey,
  });
}
