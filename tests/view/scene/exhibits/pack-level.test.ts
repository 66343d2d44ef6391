import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LevelGeometry } from '../../../../src/view/scene/exhibits/level-geometry.ts';
import { packedMargin, packLevel, wordsPerVertex } from '../../../../src/view/scene/exhibits/pack-level.ts';

/** What the shader makes of one packed vertex, in plain numbers: see `packed-vertex-shader.ts`. */
function unpack(vertices: Uint32Array, vertex: number) {
  const view = new DataView(vertices.buffer, vertex * wordsPerVertex * 4);
  const side = (at: number): number =>
    (view.getUint16(at, true) / 65535) * (1 + 2 * packedMargin) - packedMargin;
  const packed = view.getUint32(20, true);
  const u = ((packed & 4095) / 4095) * 2 - 1;
  const v = (((packed >>> 12) & 4095) / 4095) * 2 - 1;
  const z = 1 - Math.abs(u) - Math.abs(v);
  const under = Math.max(-z, 0);
  const way = [u + (u < 0 ? under : -under), v + (v < 0 ? under : -under), z];
  const length = Math.hypot(...way);
  return {
    position: [side(0) - 0.5, side(2), side(4) - 0.5],
    surface: [view.getUint8(6), view.getUint8(7), view.getUint8(23)],
    colour: [8, 9, 10, 11].map((at) => view.getUint8(at)),
    uv: [view.getFloat32(12, true), view.getFloat32(16, true)],
    normal: way.map((part) => part / length),
  };
}

const byte = fc.integer({ min: 0, max: 255 });
const corner = fc.record({
  position: fc.tuple(...Array.from({ length: 3 }, () => fc.double({ min: -0.5, max: 0.5, noNaN: true }))),
  normal: fc
    .tuple(...Array.from({ length: 3 }, () => fc.integer({ min: -127, max: 127 })))
    .filter((way) => Math.hypot(...way) > 100),
  colour: fc.tuple(byte, byte, byte, byte),
  uv: fc.tuple(
    fc.float({ noNaN: true, noDefaultInfinity: true }),
    fc.float({ noNaN: true, noDefaultInfinity: true }),
  ),
  surface: fc.tuple(byte, fc.integer({ min: 0, max: 3 }), byte),
});

describe('a packed level', () => {
  it('comes back: places within a thousandth of a percent, directions within a tenth of a degree, the rest exactly', () => {
    fc.assert(
      fc.property(fc.array(corner, { minLength: 1, maxLength: 8 }), (corners) => {
        const level: LevelGeometry = {
          position: Float32Array.from(corners.flatMap(({ position: [x, y, z] }) => [x!, y! + 0.5, z!])),
          normal: Int8Array.from(corners.flatMap(({ normal }) => [...normal, 0])),
          colour: Uint8Array.from(corners.flatMap(({ colour }) => colour)),
          uv: Float32Array.from(corners.flatMap(({ uv }) => uv)),
          surface: Uint8Array.from(corners.flatMap(({ surface: [row, slot, span] }) => [row, slot, 0, span])),
          index: Uint32Array.of(0, 0, 0),
          glassFrom: 0,
        };
        const { vertices, index, glassFrom } = packLevel(level);
        expect([index, glassFrom]).toEqual([level.index, 0]);
        corners.forEach((one, vertex) => {
          const back = unpack(vertices, vertex);
          back.position.forEach((side, axis) =>
            expect(Math.abs(side - (level.position[vertex * 3 + axis] as number))).toBeLessThan(1e-5),
          );
          const length = Math.hypot(...one.normal);
          const along = back.normal.reduce((sum, part, axis) => sum + (part * one.normal[axis]!) / length, 0);
          expect((Math.acos(Math.min(1, along)) * 180) / Math.PI).toBeLessThan(0.1);
          expect(back.colour).toEqual(one.colour);
          expect(back.uv).toEqual(one.uv.map(Math.fround));
          expect(back.surface).toEqual(one.surface);
        });
      }),
      { seed: 5 },
    );
  });

  it('is drawn in where it sticks out too far, never wrapped round', () => {
    const level: LevelGeometry = {
      position: Float32Array.of(7, -7, 0.55),
      normal: Int8Array.of(0, 127, 0, 0),
      colour: new Uint8Array(4),
      uv: new Float32Array(2),
      surface: new Uint8Array(4),
      index: Uint32Array.of(0, 0, 0),
      glassFrom: 3,
    };
    const [x, y, z] = unpack(packLevel(level).vertices, 0).position;
    expect(x).toBeCloseTo(0.5 + packedMargin, 4);
    expect(y).toBeCloseTo(-packedMargin, 4);
    expect(z).toBeCloseTo(0.55, 4);
  });
});
