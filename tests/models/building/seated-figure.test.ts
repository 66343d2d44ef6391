import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readCarving } from '../../../models/building/carving/read-carving.ts';
import { seatedFigure } from '../../../models/building/carving/seated-figure.ts';
import { drawFarSeatedFigure, drawSeatedFigure } from '../../../models/building/kit/draw-seated-figure.ts';
import { PiecePen } from '../../../models/building/shell/piece-pen.ts';
import { ShellDraft } from '../../../models/building/shell/shell-draft.ts';
import type { Furniture } from '../../../src/museum/floorplan/room-template.ts';
import { writeCarving } from '../../../tools/models/write-carving.ts';

const figure = readCarving(seatedFigure);
const vertices = figure.position.length / 3;
const pointOf = (row: number): readonly number[] => [...figure.position.subarray(row * 3, row * 3 + 3)];

describe('table of a carving', () => {
  const mesh = {
    positions: [0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, -1],
    normals: [0, 0, 1, 0, 0, -1, 0.6, -0.8, 0, -0.48, 0.64, -0.6],
    openness: [0, 1, 0.5, 0.25],
    indices: [3, 1, 0, 3, 0, 2, 0, 1, 2],
  };

  it('gives back what was written, in the order the triangles name it', () => {
    const read = readCarving(writeCarving(mesh));
    const order = [3, 1, 0, 2];
    expect([...read.index].map((row) => order[row])).toEqual(mesh.indices);
    order.forEach((from, row) => {
      for (let axis = 0; axis < 3; axis++) {
        expect(read.position[row * 3 + axis]).toBeCloseTo(mesh.positions[from * 3 + axis] as number, 3);
        expect(read.normal[row * 3 + axis]).toBeCloseTo(mesh.normals[from * 3 + axis] as number, 1);
      }
      expect(Math.abs((read.openness[row] as number) - (mesh.openness[from] as number))).toBeLessThan(0.02);
    });
  });

  it('is refused when it is cut short', () => {
    expect(() => readCarving(seatedFigure.slice(0, 4000))).toThrow('cut short');
  });
});

describe('the carved figure', () => {
  it('keeps to its size, in triangles and in bytes', () => {
    expect(figure.index.length / 3).toBeLessThanOrEqual(7000);
    expect(gzipSync(seatedFigure).byteLength).toBeLessThanOrEqual(40_000);
  });

  it('is whole: every edge belongs to two triangles, but for a sliver', () => {
    const edges = new Map<string, number>();
    const places = new Map<string, number>();
    const placeOf = (row: number): number => {
      const name = pointOf(row).join(' ');
      const place = places.get(name) ?? places.size;
      places.set(name, place);
      return place;
    };
    for (let at = 0; at < figure.index.length; at += 3)
      for (let side = 0; side < 3; side++) {
        const a = placeOf(figure.index[at + side] as number);
        const b = placeOf(figure.index[at + ((side + 1) % 3)] as number);
        const key = a < b ? `${a} ${b}` : `${b} ${a}`;
        edges.set(key, (edges.get(key) ?? 0) + (a < b ? 1 : -1));
      }
    expect([...edges.values()].filter((turns) => turns !== 0).length).toBeLessThanOrEqual(3);
  });

  it('shows its outside: normals agree with the turn of the triangles, but for slivers', () => {
    let wrong = 0;
    for (let at = 0; at < figure.index.length; at += 3) {
      const rows = [0, 1, 2].map((corner) => figure.index[at + corner] as number);
      const [a, b, c] = rows.map(pointOf) as [number[], number[], number[]];
      const u = a.map((value, axis) => (b[axis] as number) - value) as [number, number, number];
      const v = a.map((value, axis) => (c[axis] as number) - value) as [number, number, number];
      const turn = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
      const facing = turn.reduce(
        (sum, value, axis) =>
          sum + value * rows.reduce((n, row) => n + (figure.normal[row * 3 + axis] as number), 0),
        0,
      );
      if (facing < -1e-9) wrong++;
    }
    expect(wrong).toBeLessThan(figure.index.length / 3 / 40);
  });

  it('has no face: front and back of the head are as smooth, left and right alike', () => {
    let seen = 0;
    for (let row = 0; row < vertices; row++) {
      const [x, y, z] = pointOf(row) as [number, number, number];
      if (y < 1.2) continue;
      seen++;
      // An egg about an upright axis: seen from within, the surface looks straight out everywhere.
      const out = [x / 0.088, (y - 1.24) / 0.103, (z + 0.15) / 0.115];
      const size = Math.hypot(...out);
      expect(size).toBeGreaterThan(0.8);
      expect(size).toBeLessThan(1.2);
      const facing = out.reduce(
        (sum, value, axis) => sum + (value / size) * (figure.normal[row * 3 + axis] as number),
        0,
      );
      expect(facing).toBeGreaterThan(0.8);
    }
    expect(seen).toBeGreaterThan(60);
  });

  it('holds shade in its folds and light on its head', () => {
    const open = [...figure.openness];
    expect(open.filter((value) => value < 0.4).length).toBeGreaterThan(vertices / 10);
    const head = open.filter((_, row) => (figure.position[row * 3 + 1] as number) > 1.3);
    expect(Math.min(...head)).toBeGreaterThan(0.7);
  });
});

describe('the figure in its hall', () => {
  const step = { length: 5.6, depth: 4.4, deck: 0.9, height: 0.9 } as Furniture;
  const draw = (paint: (pen: PiecePen) => void): { triangles: number; least: number[]; most: number[] } => {
    const draft = new ShellDraft();
    paint(new PiecePen(draft, { x: 0, y: 0, z: 0, yaw: 0 }));
    const column = (axis: number): number[] =>
      Array.from({ length: draft.vertexCount }, (_, row) => draft.position[row * 3 + axis] as number);
    return {
      triangles: draft.triangleCount,
      least: [0, 1, 2].map((axis) => Math.min(...column(axis))),
      most: [0, 1, 2].map((axis) => Math.max(...column(axis))),
    };
  };

  it('stands on its step, about six metres tall with it', () => {
    const { least, most } = draw((pen) => drawSeatedFigure(pen, step, 8.4, figure));
    expect(most[1]).toBeGreaterThan(5.6);
    expect(most[1]).toBeLessThan(6.4);
    expect(least[1]).toBeGreaterThan(step.deck - 0.001);
    expect(Math.max(most[0] as number, -(least[0] as number))).toBeLessThan(step.length / 2);
    expect(Math.max(most[2] as number, -(least[2] as number))).toBeLessThan(step.depth / 2);
  });

  it('is its block alone until the carving has come', () => {
    const block = draw((pen) => drawSeatedFigure(pen, step, 8.4, null));
    expect(block.most[1]).toBeLessThan(1.6);
    expect(block.triangles).toBeGreaterThan(10);
  });

  it('is of a hundred triangles and the same size two doors away', () => {
    const near = draw((pen) => drawSeatedFigure(pen, step, 8.4, figure));
    const far = draw((pen) => drawFarSeatedFigure(pen, step, 8.4));
    expect(far.triangles).toBeLessThanOrEqual(150);
    expect(Math.abs((far.most[1] as number) - (near.most[1] as number))).toBeLessThan(0.15);
  });
});
