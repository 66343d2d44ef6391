import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import { parseColour, shade, type Colour } from '../../../kit/colour.ts';
import { part } from '../../../kit/model.ts';
import { Shape } from '../../../kit/shape.ts';
import { surfacePart } from '../../../kit/surface-part.ts';
import { unit, type Vector3 } from '../../../kit/vector.ts';
import { panel } from '../../../parts/panel.ts';
import type { Scene } from './scene.ts';

const tones = ['#f2e8d6', '#e6cdb0', '#d3a988', '#b98468', '#9a6a58', '#8d7f86', '#b9b6b4'].map(parseColour);

/** A ribbed fan, a dome or a long cone of shell, pointing up from the origin: painted facets, five to nine of them. */
function addShell(
  into: { positions: number[]; normals: number[]; colours: number[]; indices: number[] },
  kind: number,
  place: { readonly x: number; readonly y: number; readonly size: number; readonly turn: number },
  colour: Colour,
): void {
  const ribs = kind === 2 ? 4 : 7;
  const first = into.positions.length / 3;
  const put = (px: number, py: number, z: number, normal: Vector3, tone: number): void => {
    const [cosine, sine] = [Math.cos(place.turn), Math.sin(place.turn)];
    into.positions.push(
      place.x + place.size * (cosine * px - sine * py),
      place.y + place.size * (sine * px + cosine * py),
      place.size * z,
    );
    const [nx, ny, nz] = unit(normal);
    into.normals.push(cosine * nx - sine * ny, sine * nx + cosine * ny, nz);
    into.colours.push(...shade(colour, tone));
  };
  const [spread, length, high] = (
    [
      [1.15, 1, 0.42],
      [1.5, 0.72, 0.55],
      [0.3, 1.5, 0.34],
    ] as const
  )[kind]!;
  put(0, -length * 0.5, 0.1, [0, -0.7, 1], 0.78);
  for (let rib = 0; rib <= ribs; rib++) {
    const angle = Math.PI / 2 + (rib / ribs - 0.5) * 2 * spread;
    // Ridge and furrow by turns.
    const isRidge = rib % 2 === 1;
    put(
      Math.cos(angle) * length * 0.62,
      Math.sin(angle) * length * 0.62 - length * 0.3,
      high * (isRidge ? 1.12 : 0.8),
      [Math.cos(angle) * 0.8, 0.5, 1],
      isRidge ? 1.12 : 0.86,
    );
    put(
      Math.cos(angle) * length * (isRidge ? 1.06 : 1),
      Math.sin(angle) * length - length * 0.38,
      0.05,
      [Math.cos(angle), Math.sin(angle), 0.6],
      isRidge ? 1 : 0.8,
    );
  }
  for (let rib = 0; rib < ribs; rib++) {
    const a = first + 1 + rib * 2;
    into.indices.push(first, a, a + 2, a, a + 1, a + 2, a + 1, a + 3, a + 2);
  }
}

/** Shells sorted by shape and colour: rows of a wreath, and in the oval within a field that shows nobody. */
export const shellField: Scene = ({ width, height, surfaces }) => {
  const random = startRandom('shells of the sea');
  const into = {
    positions: [] as number[],
    normals: [] as number[],
    colours: [] as number[],
    indices: [] as number[],
  };
  const middle = height / 2;
  const [rx, ry] = [width * 0.43, height * 0.43];
  const rows = 6;
  for (let row = 0; row < rows; row++) {
    const share = 1 - row / rows;
    const [a, b] = [rx * share, ry * share];
    const around = Math.PI * (3 * (a + b) - Math.sqrt((3 * a + b) * (a + 3 * b)));
    const size = width * (row === 0 ? 0.056 : 0.044);
    const count = Math.max(4, Math.round(around / (size * 1.75)));
    for (let at = 0; at < count; at++) {
      const angle = ((at + (row % 2) * 0.5) / count) * 2 * Math.PI;
      const tone = tones[(row * 2 + (row === 0 ? at % 2 : 0)) % tones.length]!;
      addShell(
        into,
        row === 0 ? 0 : row % 3,
        {
          x: Math.cos(angle) * a,
          y: middle + Math.sin(angle) * b,
          size: size * (0.9 + 0.2 * random()),
          turn: Math.atan2(Math.sin(angle) * b, Math.cos(angle) * a) - Math.PI / 2 + (random() - 0.5) * 0.3,
        },
        shade(tone, 0.92 + 0.14 * random()),
      );
    }
  }
  addShell(into, 0, { x: 0, y: middle, size: width * 0.06, turn: 0 }, tones[0]!);
  // A fan of shells in each corner.
  for (const [signX, signY] of [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const)
    for (let at = 0; at < 5; at++) {
      const way = Math.atan2(-signY, -signX) + (at / 4 - 0.5) * 1.5;
      addShell(
        into,
        at % 2,
        {
          x: signX * width * 0.47 + Math.cos(way) * width * 0.07,
          y: middle + signY * height * 0.475 + Math.sin(way) * width * 0.07,
          size: width * 0.046,
          turn: way - Math.PI / 2,
        },
        tones[(at * 3) % tones.length]!,
      );
    }
  const shells = new Shape(
    into.positions,
    into.normals,
    into.positions.flatMap((value, at) => (at % 3 === 2 ? [] : [value])),
    into.indices,
    into.colours,
  );
  return [part('cloth', '#3a332d', panel(width, height, 8, 8)), surfacePart(surfaces, 0, shells)];
};
