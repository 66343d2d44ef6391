import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { circle } from '../../kit/outlines.ts';
import { clamp, unit, type Vector2, type Vector3 } from '../../kit/vector.ts';
import type { Figure, FigureEye, FigureLine } from './figure.ts';
import { PaintLayer } from './paint-layer.ts';
import { columnOf, rowOf, xOf, yOf, type PaintingGrid } from './painting-grid.ts';

export interface Stand {
  /** Where the middle of its ground stands in the picture, picture units. */
  readonly x: number;
  readonly y: number;
  /** Picture units a metre. */
  readonly scale: number;
  /** Radians: 0 looks at the viewer, π / 2 to the right. */
  readonly yaw: number;
  /** Radians the viewer looks down; default 0.1. */
  readonly pitch?: number;
}

export interface Light {
  /** Towards the light: right, up, to the viewer. */
  readonly from: Vector3;
  readonly sun: Colour;
  readonly sky: Colour;
  readonly ground: Colour;
}

export const daylight: Light = {
  from: unit([-0.55, 0.75, 0.5]),
  sun: [0.78, 0.74, 0.64],
  sky: [0.42, 0.46, 0.52],
  ground: [0.3, 0.26, 0.2],
};

/** A figure painted after its clay: a layer in light and shade, and the lines and eyes on top of it. */
export function paintFigure(
  grid: PaintingGrid,
  figure: Figure,
  stand: Stand,
  light: Light = daylight,
): PaintLayer {
  const { brush } = figure;
  const details: Mark[] = [];
  const layer = new PaintLayer(
    grid,
    { ...brush, length: brush.length * stand.scale, width: brush.width * stand.scale },
    figure.toneStep ?? 0.075,
    details,
  );
  const view = viewOf(figure, stand);
  const depths = new Float32Array(grid.columns * grid.rows).fill(-1e9);
  const plain = parseColour(figure.colour);
  const metre = grid.cell / stand.scale;
  const { distance } = figure.clay;
  const [left, right] = [columnOf(grid, view.least[0]) - 1, columnOf(grid, view.most[0]) + 1].map(Math.round);
  const [low, high] = [rowOf(grid, view.least[1]) - 1, rowOf(grid, view.most[1]) + 1].map(Math.round);
  for (let row = Math.max(0, low!); row <= Math.min(grid.rows - 1, high!); row++)
    for (let column = Math.max(0, left!); column <= Math.min(grid.columns - 1, right!); column++) {
      const [px, py] = [xOf(grid, column), yOf(grid, row)];
      const at = row * grid.columns + column;
      let depth = view.far[1];
      let nearest = 1e9;
      let isHit = false;
      for (let turn = 0; turn < 70 && depth > view.far[0]; turn++) {
        const d = distance(...view.toFigure(px, py, depth));
        if (d < metre * 0.3) {
          isHit = true;
          break;
        }
        nearest = Math.min(nearest, d);
        depth -= Math.max(d * 0.92, metre * 0.4);
      }
      if (!isHit) {
        layer.cover[at] = Math.max(-1, -nearest / metre);
        if (layer.cover[at] <= -1) continue;
      } else {
        layer.cover[at] = 0.7;
        depths[at] = depth;
      }
      if (!isHit) continue;
      const point = view.toFigure(px, py, depth);
      const normal = normalAt(distance, point, metre * 0.9);
      const seen = view.turn(normal);
      const coat = figure.clay.colourAt(...point, plain);
      const albedo = figure.coat ? figure.coat(...point, coat) : coat;
      layer.colours.set(lit(albedo, seen, open(distance, point, normal, figure), light), at * 3);
      layer.angles[at] = hairAngle(figure, view, point, normal);
    }
  details.push(...linesOf(figure, view, stand, depths, grid), ...eyesOf(figure, view, stand, depths, grid));
  return layer;
}

interface View {
  readonly toFigure: (x: number, y: number, depth: number) => Vector3;
  readonly toPicture: (point: Vector3) => Vector3;
  /** A direction as the viewer sees it. */
  readonly turn: (direction: Vector3) => Vector3;
  readonly least: Vector2;
  readonly most: Vector2;
  readonly far: Vector2;
}

function viewOf({ min, max }: Figure, { x, y, scale, yaw, pitch = 0.1 }: Stand): View {
  const [cy, sy, cp, sp] = [Math.cos(yaw), Math.sin(yaw), Math.cos(pitch), Math.sin(pitch)];
  const turn = ([a, b, c]: Vector3): Vector3 => {
    const [right, towards] = [a * cy + c * sy, -a * sy + c * cy];
    return [right, b * cp - towards * sp, b * sp + towards * cp];
  };
  const toPicture = (point: Vector3): Vector3 => {
    const [right, up, towards] = turn(point);
    return [x + right * scale, y + up * scale, towards];
  };
  const toFigure = (px: number, py: number, depth: number): Vector3 => {
    const [right, up] = [(px - x) / scale, (py - y) / scale];
    const [b, towards] = [up * cp + depth * sp, -up * sp + depth * cp];
    return [right * cy - towards * sy, b, right * sy + towards * cy];
  };
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((at) =>
    toPicture([at & 1 ? max[0] : min[0], at & 2 ? max[1] : min[1], at & 4 ? max[2] : min[2]]),
  );
  const range = (axis: 0 | 1 | 2): Vector2 => {
    const values = corners.map((corner) => corner[axis]);
    return [Math.min(...values), Math.max(...values)];
  };
  const [xs, ys, zs] = [range(0), range(1), range(2)];
  return { toFigure, toPicture, turn, least: [xs[0], ys[0]], most: [xs[1], ys[1]], far: zs };
}

type Distance = (x: number, y: number, z: number) => number;

function normalAt(distance: Distance, [x, y, z]: Vector3, step: number): Vector3 {
  return unit([
    distance(x + step, y, z) - distance(x - step, y, z),
    distance(x, y + step, z) - distance(x, y - step, z),
    distance(x, y, z + step) - distance(x, y, z - step),
  ]);
}

/** How much of the sky a place sees, 0…1: little in armpits and under the belly. */
function open(distance: Distance, [x, y, z]: Vector3, [a, b, c]: Vector3, { min, max }: Figure): number {
  const size = max[1] - min[1];
  let sum = 0;
  for (const reach of [0.035 * size, 0.11 * size])
    sum += clamp(distance(x + a * reach, y + b * reach, z + c * reach) / reach);
  return sum / 2;
}

function lit(albedo: Colour, [a, b, c]: Vector3, openness: number, light: Light): Colour {
  const [lx, ly, lz] = light.from;
  const facing = Math.max(0, (a * lx + b * ly + c * lz + 0.18) / 1.18);
  const sun = facing * (0.35 + 0.65 * openness);
  const fill = mixColours(light.ground, light.sky, b * 0.5 + 0.5);
  const shadow = 0.35 + 0.65 * openness;
  return [0, 1, 2].map((axis) =>
    clamp(albedo[axis]! * (sun * light.sun[axis]! * 1.05 + fill[axis]! * shadow * 1.15)),
  ) as unknown as Colour;
}

function hairAngle(figure: Figure, view: View, [x, y, z]: Vector3, normal: Vector3): number {
  const lie = figure.hair ? figure.hair(x, y, z) : ([0, -0.35, -1] as const);
  const out = lie[0] * normal[0] + lie[1] * normal[1] + lie[2] * normal[2];
  const flat = view.turn([lie[0] - normal[0] * out, lie[1] - normal[1] * out, lie[2] - normal[2] * out]);
  return Math.atan2(flat[1], flat[0]);
}

function isSeen(depths: Float32Array, grid: PaintingGrid, [x, y, depth]: Vector3, slack: number): boolean {
  const [column, row] = [Math.round(columnOf(grid, x)), Math.round(rowOf(grid, y))];
  for (const [c, r] of [
    [0, 0],
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    const [cc, rr] = [column + c, row + r];
    if (cc < 0 || rr < 0 || cc >= grid.columns || rr >= grid.rows) continue;
    const there = depths[rr * grid.columns + cc]!;
    if (there > -1e8 && there - depth < slack) return true;
  }
  return false;
}

function linesOf(
  figure: Figure,
  view: View,
  stand: Stand,
  depths: Float32Array,
  grid: PaintingGrid,
): Drawing {
  const slack = (figure.max[1] - figure.min[1]) * 0.03;
  const mark = (line: FigureLine, points: readonly Vector3[]): Mark => ({
    outline: stroke(
      points.map(([x, y]): Vector2 => [x, y]),
      (t) => (line.width[0] + (line.width[1] - line.width[0]) * t) * stand.scale,
    ),
    colour: line.colour,
  });
  return (figure.lines ?? []).flatMap((line): Mark[] => {
    const points = line.points.map(view.toPicture);
    if (line.free) return isSeen(depths, grid, points[0]!, slack) ? [mark(line, points)] : [];
    const runs: Vector3[][] = [[]];
    for (const point of points)
      if (isSeen(depths, grid, point, slack)) runs.at(-1)!.push(point);
      else if (runs.at(-1)!.length > 0) runs.push([]);
    return runs.filter((run) => run.length > 1).map((run) => mark(line, run));
  });
}

function eyesOf(figure: Figure, view: View, stand: Stand, depths: Float32Array, grid: PaintingGrid): Drawing {
  return (figure.eyes ?? []).flatMap((eye: FigureEye): Mark[] => {
    const [x, y, depth] = view.toPicture(eye.at);
    const normal = view.turn(normalAt(figure.clay.distance, eye.at, eye.radius * 0.5));
    if (normal[2] < 0.05 || !isSeen(depths, grid, [x, y, depth], eye.radius * 2.5)) return [];
    const r = eye.radius * stand.scale;
    const wide = Math.max(0.5, normal[2]);
    const disc = (cx: number, cy: number, radius: number, count: number): Vector2[] =>
      circle(radius, count).map(([a, b]): Vector2 => [x + cx + a * wide, y + cy + b]);
    return [
      { outline: disc(0, 0, r * 1.25, 12), colour: '#1a1310' },
      { outline: disc(0, 0, r * 0.92, 12), colour: eye.colour },
      { outline: disc(0, 0, r * 0.55, 8), colour: '#0c0908' },
      { outline: disc(-r * 0.3 * wide, r * 0.36, r * 0.3, 6), colour: '#f4f1ea' },
    ];
  });
}
