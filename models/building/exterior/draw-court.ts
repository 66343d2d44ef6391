import type { Room } from '../../../src/museum/floorplan/floor-plan.ts';
import { mixColour, paint, shade, shadeColour, type Paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import type { Bridge } from './draw-bridge.ts';
import { roughness } from './land.ts';
import type { Site } from './read-site.ts';

const paving = paint('paving', 0xb4ab9a, 0.02);
const band = paint('granite-pale', 0xbdb4a4, 0.04);
const pale = paint('paving', 0xcfc7b6, 0.03);
const stone = paint('granite-pale', 0xc9c1b2, 0);

/** Width of the border of a court and of the strip that leads to the door, metres. */
const border = 1.2;
const strip = 5;

/** One level cell under the sky: paving with its edges. */
export function drawCourt(draft: ShellDraft, court: Room, site: Site, bridges: readonly Bridge[]): void {
  draft.grade = court.grade;
  const { rect, floorY } = court;
  paveCourt(draft, rect, floorY);
  drawEdges(draft, court, site.ground - 0.5, bridges);
}

/** Flagstones between bands of sawn granite; a broader strip leads along the middle. */
function paveCourt(draft: ShellDraft, { minX, maxX, minZ, maxZ }: Room['rect'], y: number): void {
  const wide = maxX - minX;
  if (wide < 14) {
    // A path: kerb bands and flags between.
    pave(draft, minX, minZ, minX + 0.55, maxZ, y, band, 1.4);
    pave(draft, maxX - 0.55, minZ, maxX, maxZ, y, band, 1.4);
    pave(draft, minX + 0.55, minZ, maxX - 0.55, maxZ, y, paving, 1.4);
    return;
  }
  const middle = Math.min(maxX - border, Math.max(minX + border, 0));
  const xs = [minX, minX + border];
  // Sawn bands divide the field; the strip to the door is paved with them.
  const left = Math.max(minX + border, middle - strip / 2);
  const right = Math.min(maxX - border, middle + strip / 2);
  if (left > minX + border + 0.1) xs.push(left);
  if (right < maxX - border - 0.1) xs.push(right);
  xs.push(maxX - border, maxX);
  const rows = Math.max(1, Math.round((maxZ - minZ) / 8));
  const step = (maxZ - minZ) / rows;
  for (let column = 0; column + 1 < xs.length; column++) {
    const [x0, x1] = [xs[column] as number, xs[column + 1] as number];
    if (x1 - x0 < 0.01) continue;
    const isEdge = column === 0 || column === xs.length - 2;
    const isStrip = Math.abs((x0 + x1) / 2 - middle) < 0.1 && x1 - x0 < strip + 0.1;
    for (let row = 0; row < rows; row++) {
      const z0 = minZ + row * step;
      if (isEdge) pave(draft, x0, z0, x1, z0 + step, y, band, 1.7);
      else if (isStrip) {
        // Pale flags between two sawn bands.
        pave(draft, x0, z0, x0 + 0.45, z0 + step, y, band, 1.7);
        pave(draft, x1 - 0.45, z0, x1, z0 + step, y, band, 1.7);
        pave(draft, x0 + 0.45, z0, x1 - 0.45, z0 + step, y, pale, 1.7);
      } else {
        pave(draft, x0, z0, x1, z0 + 0.5, y, band, 2.4);
        pave(draft, x0, z0 + 0.5, x1, z0 + step, y, paving, 2.1);
      }
    }
  }
}

/** A flat rectangle with stains: old stone is nowhere of one colour. */
function pave(
  draft: ShellDraft,
  x0: number,
  z0: number,
  x1: number,
  z1: number,
  y: number,
  stuff: Paint,
  step: number,
): void {
  const columns = Math.max(1, Math.ceil((x1 - x0) / step - 0.01));
  const rows = Math.max(1, Math.ceil((z1 - z0) / step - 0.01));
  draft.with(stuff);
  const first = draft.vertexCount;
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) {
      const x = x0 + ((x1 - x0) * column) / columns;
      const z = z0 + ((z1 - z0) * row) / rows;
      const stain = roughness(x / 4.2 + 3, z / 4.2 + 8);
      const damp = Math.max(0, roughness(x / 11 + 30, z / 11) - 0.52);
      draft.tint(
        shadeColour(mixColour(stuff.colour, 0x8f8468, Math.min(0.7, damp * 2.6)), 0.84 + 0.26 * stain),
      );
      draft.vertex(x, y, z, 0, 1, 0, x, z);
    }
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const a = first + (row + 1) * (columns + 1) + column;
      const d = a - columns - 1;
      draft.triangle(a, a + 1, d + 1);
      draft.triangle(a, d + 1, d);
    }
}

function drawEdges(
  draft: ShellDraft,
  { rect, floorY }: Room,
  foot: number,
  bridges: readonly Bridge[],
): void {
  draft.with(shade(stone, 0.85));
  const skirt = (x0: number, z0: number, x1: number, z1: number): void => {
    // The outside of an edge lies to the right of someone walking along it.
    draft.quad([x1, foot, z1], [x0, foot, z0], [x0, floorY, z0], [x1, floorY, z1]);
  };
  skirt(rect.minX, rect.minZ, rect.maxX, rect.minZ);
  skirt(rect.maxX, rect.maxZ, rect.minX, rect.maxZ);
  // The long sides stop where a bridge carries the path.
  const over = bridges.find(
    (bridge) => bridge.minX === rect.minX && bridge.minZ < rect.maxZ && bridge.maxZ > rect.minZ,
  );
  const stretches: [number, number][] = over
    ? [
        [rect.minZ, Math.max(rect.minZ, over.minZ)],
        [Math.min(rect.maxZ, over.maxZ), rect.maxZ],
      ]
    : [[rect.minZ, rect.maxZ]];
  for (const [z0, z1] of stretches) {
    if (z1 - z0 < 0.01) continue;
    skirt(rect.maxX, z0, rect.maxX, z1);
    skirt(rect.minX, z1, rect.minX, z0);
  }
}
