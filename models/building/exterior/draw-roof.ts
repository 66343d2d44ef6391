import type { Vector } from '../shell/vector.ts';
import { drawBell } from './draw-bell.ts';
import { drawEave } from './draw-eaves.ts';
import { drawGable } from './draw-gable.ts';
import { drawHook, drawRidge } from './draw-ridge.ts';
import { drawRidgeFigures } from './draw-ridge-figures.ts';
import { drawTiles } from './draw-tiles.ts';
import type { HousePen } from './house-pen.ts';
import {
  gableOverhang,
  hipOf,
  platePoint,
  plateRise,
  roofPoint,
  toHouse,
  turnToHouse,
  type Roof,
  type Slope,
} from './roof-surface.ts';

/** A whole roof: tiles, eaves with their rafters, ridges, gables. Pen: frame of the house. */
export function drawRoof(pen: HousePen, roof: Roof): void {
  for (const slope of roof.slopes) {
    drawTiles(pen, roof, slope);
    drawEave(pen, roof, slope);
  }
  drawHips(pen, roof);
  if (roof.form === 'hip-and-gable') drawCrown(pen, roof);
  else drawFlashing(pen, roof);
}

/** Ridges down the hips, a bell and a heavy beam under each corner, and small figures that sit above it. */
function drawHips(pen: HousePen, roof: Roof): void {
  const hip = hipOf(roof);
  for (const slope of ['front', 'back'] as const) {
    if (!roof.slopes.includes(slope)) continue;
    for (const end of [-1, 1]) {
      const neighbour: Slope = (slope === 'front') === end > 0 ? 'right' : 'left';
      const points: Vector[] = [];
      const steps = pen.isNear ? 8 : 4;
      for (let k = 0; k <= steps; k++) {
        const d = hip + ((0.25 - hip) * k) / steps;
        points.push(toHouse(roof, roofPoint(roof, slope, end * (roof.halfX - d), d)));
      }
      drawRidge(pen, points, 0.6 * roof.size, 0.78 * roof.size);
      if (roof.hidden.includes(slope) || !roof.slopes.includes(neighbour)) continue;
      const corner = toHouse(roof, roofPoint(roof, slope, end * roof.halfX, 0));
      const plate = toHouse(roof, platePoint(roof, slope, end * roof.halfX, plateRise(roof) - 0.3));
      drawBell(pen, corner, plate, roof.size);
      if (pen.isNear) drawRidgeFigures(pen, points, 0.78 * roof.size, roof.size);
    }
  }
}

/** Main ridge with its hooked ends, ridges down the gables, and the gables themselves. */
function drawCrown(pen: HousePen, roof: Roof): void {
  const reach = roof.gable + gableOverhang;
  const top = (x: number): Vector => [x, roofPoint(roof, 'front', x, roof.halfZ)[1], 0];
  const line: Vector[] = [];
  const steps = pen.isNear ? 10 : 6;
  for (let k = 0; k <= steps; k++)
    line.push(toHouse(roof, top(-reach - 0.1 + ((2 * reach + 0.2) * k) / steps)));
  drawRidge(pen, line, 0.8 * roof.size, 1.15 * roof.size, 0.42 * roof.size);
  const hip = hipOf(roof);
  for (const end of [-1, 1]) {
    // A short slope that is left out lies against a wall: nobody sees its gable.
    if (!roof.slopes.includes(end > 0 ? 'right' : 'left')) continue;
    const tip = top(end * (reach + 0.1));
    drawHook(
      pen,
      toHouse(roof, [tip[0], tip[1] + 0.5 * roof.size, tip[2]]),
      turnToHouse(roof, [end, 0, 0]),
      1.1 * roof.size,
    );
    for (const slope of ['front', 'back'] as const) {
      const t = slope === 'front' ? end : -end;
      const points: Vector[] = [];
      for (let k = 0; k <= 6; k++) {
        const d = roof.halfZ - 0.2 + ((hip - 0.5 - roof.halfZ + 0.2) * k) / 6;
        points.push(toHouse(roof, roofPoint(roof, slope, t * (roof.gable + 0.2), d)));
      }
      drawRidge(pen, points, 0.56 * roof.size, 0.72 * roof.size);
    }
    drawGable(pen, roof, end);
  }
}

/** A lime ridge where a skirt meets the wall above it. */
function drawFlashing(pen: HousePen, roof: Roof): void {
  const x = roof.halfX - roof.run;
  const z = roof.halfZ - roof.run;
  const y = roof.eave + roof.rise - 0.15;
  const edges: Record<Slope, readonly [Vector, Vector]> = {
    front: [
      [-x, y, z + 0.15],
      [x, y, z + 0.15],
    ],
    back: [
      [x, y, -z - 0.15],
      [-x, y, -z - 0.15],
    ],
    right: [
      [x + 0.15, y, z],
      [x + 0.15, y, -z],
    ],
    left: [
      [-x - 0.15, y, -z],
      [-x - 0.15, y, z],
    ],
  };
  for (const slope of roof.slopes) {
    const [a, b] = edges[slope];
    drawRidge(pen, [toHouse(roof, a), toHouse(roof, b)], 0.5, 0.55);
  }
}
