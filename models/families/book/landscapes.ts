import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import { clipDrawing } from '../../kit/drawing/clip-drawing.ts';
import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { clamp, type Vector2 } from '../../kit/vector.ts';

/*
 * Small landscapes about the origin, 1 high and `wide` wide: coast, wooded hills, river. No place of its own is drawn.
 */
const wash =
  (low: string, high: string, from: number, to: number) =>
  (_: number, y: number): Colour =>
    mixColours(parseColour(low), parseColour(high), clamp((y - from) / (to - from)));

const field = (wide: number, from: number, to: number, colour: Mark['colour']): Mark => ({
  outline: [
    [-wide / 2, from],
    [wide / 2, from],
    [wide / 2, to],
    [-wide / 2, to],
  ],
  colour,
});

/** Land from its ridge down to `floor`. */
const ridge = (
  wide: number,
  base: number,
  rough: number,
  seed: number,
  floor: number,
  colour: Mark['colour'],
  corners = 22,
): Mark => ({
  outline: [
    ...Array.from({ length: corners + 1 }, (_, i): Vector2 => {
      const x = wide * (i / corners - 0.5);
      return [x, base + rough * (fractalNoise(x * 2.6 + seed, seed * 3.1, 2) - 0.5) * 2];
    }),
    [wide / 2, floor],
    [-wide / 2, floor],
  ],
  colour,
});

const fit = (drawing: Drawing, wide: number): Drawing =>
  clipDrawing(drawing, [-wide / 2, -0.5], [wide / 2, 0.5]);

/** A cliffed coast with stacks in a calm sea. */
export function seaCliffs(wide: number): Drawing {
  const cliff: Mark = {
    outline: [
      [-wide / 2, 0.3],
      [-wide * 0.36, 0.33],
      [-wide * 0.22, 0.24],
      [-wide * 0.14, 0.2],
      [-wide * 0.1, 0.06],
      [-wide * 0.05, 0.02],
      [-wide * 0.03, -0.14],
      [-wide * 0.12, -0.2],
      [-wide / 2, -0.26],
    ],
    colour: wash('#5a5148', '#9a8f7c', -0.25, 0.3),
  };
  const grass: Mark = {
    outline: [
      [-wide / 2, 0.3],
      [-wide * 0.36, 0.34],
      [-wide * 0.22, 0.25],
      [-wide * 0.13, 0.2],
      [-wide * 0.2, 0.17],
      [-wide * 0.34, 0.22],
      [-wide / 2, 0.2],
    ],
    colour: '#5f7a44',
  };
  const stack = (x: number, size: number): Mark => ({
    outline: [
      [x - size * 0.5, -0.14],
      [x - size * 0.34, -0.14 + size * 0.9],
      [x - size * 0.05, -0.14 + size * 1.3],
      [x + size * 0.22, -0.14 + size],
      [x + size * 0.46, -0.14],
    ],
    colour: wash('#4d463f', '#8d8170', -0.15, 0.1),
  });
  const glints = Array.from({ length: 9 }, (_, i): Mark => {
    const y = -0.2 - i * 0.032;
    const x = wide * (0.1 + 0.26 * Math.sin(i * 2.1));
    return {
      outline: stroke(
        [
          [x - 0.12, y],
          [x, y + 0.004],
          [x + 0.14, y],
        ],
        (t) => 0.012 * Math.sin(Math.PI * t) + 0.001,
      ),
      colour: '#d7e6ea',
    };
  });
  return fit(
    [
      field(wide, -0.08, 0.5, wash('#e8ddc6', '#7fa6c8', -0.08, 0.5)),
      ridge(wide, 0.0, 0.05, 4, -0.1, '#9fb0bf'),
      field(wide, -0.5, -0.06, wash('#1f4a66', '#7fa9b8', -0.5, -0.06)),
      cliff,
      grass,
      stack(wide * 0.06, 0.16),
      stack(wide * 0.17, 0.09),
      ...glints,
    ],
    wide,
  );
}

/** Hills with conifers under mist. */
export function woodedHills(wide: number): Drawing {
  const tree = (x: number, foot: number, size: number, colour: string): Mark => ({
    outline: [
      [x - size * 0.24, foot],
      [x - size * 0.09, foot + size * 0.4],
      [x - size * 0.16, foot + size * 0.4],
      [x, foot + size],
      [x + size * 0.16, foot + size * 0.4],
      [x + size * 0.09, foot + size * 0.4],
      [x + size * 0.24, foot],
    ],
    colour,
  });
  const trees = Array.from({ length: 15 }, (_, i) => {
    const x = wide * ((i + 0.5) / 15 - 0.5);
    return tree(
      x,
      -0.46 + 0.05 * Math.sin(i * 1.9),
      0.26 + 0.12 * Math.abs(Math.sin(i * 2.7)),
      i % 2 === 0 ? '#20382a' : '#2c4a34',
    );
  });
  return fit(
    [
      field(wide, -0.5, 0.5, wash('#f0e6d2', '#86a9cc', 0, 0.5)),
      ridge(wide, 0.2, 0.14, 1, -0.5, wash('#b9c6cf', '#8398ab', -0.1, 0.25)),
      ridge(wide, 0.04, 0.12, 6, -0.5, wash('#8fa59a', '#5f7d74', -0.2, 0.1)),
      ridge(wide, -0.14, 0.1, 11, -0.5, wash('#3d5a41', '#55754f', -0.4, 0)),
      ...trees,
    ],
    wide,
  );
}

/** A river winding through an autumn valley. */
export function riverValley(wide: number): Drawing {
  const river: Vector2[] = [
    [wide * 0.06, -0.02],
    [wide * 0.1, -0.06],
    [wide * 0.06, -0.1],
    [wide * 0.15, -0.17],
    [wide * 0.1, -0.26],
    [wide * 0.02, -0.34],
    [wide * 0.22, -0.5],
    [-wide * 0.16, -0.5],
    [-wide * 0.17, -0.36],
    [-wide * 0.06, -0.25],
    [wide * 0.05, -0.17],
    [0, -0.1],
    [wide * 0.05, -0.06],
  ];
  const crowns = Array.from({ length: 18 }, (_, i): Mark => {
    const side = i % 2 === 0 ? 1 : -1;
    const t = (i + 1) / 19;
    const [x, y, size] = [side * wide * (0.2 + 0.26 * ((i * 0.37) % 1)), -0.1 - 0.36 * t, 0.05 + 0.08 * t];
    return {
      outline: Array.from({ length: 8 }, (__, k): Vector2 => {
        const angle = (k / 8) * 2 * Math.PI;
        const reach = size * (0.85 + 0.25 * Math.sin(k * 2.3 + i));
        return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.9];
      }),
      colour: ['#b5642c', '#c98a34', '#8a4a26', '#6f7a38'][i % 4]!,
    };
  });
  return fit(
    [
      field(wide, -0.5, 0.5, wash('#f4e7cf', '#8fb4d2', -0.05, 0.5)),
      ridge(wide, 0.16, 0.16, 3, -0.5, wash('#a7b3c0', '#74869b', -0.1, 0.25)),
      ridge(wide, 0, 0.08, 8, -0.5, wash('#8a6a3a', '#a5824a', -0.4, 0.05)),
      { outline: river, colour: wash('#3f7390', '#bcd6de', -0.5, 0) },
      ...crowns,
    ],
    wide,
  );
}
