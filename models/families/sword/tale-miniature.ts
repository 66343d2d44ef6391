import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { mixColours, parseColour } from '../../kit/colour.ts';
import type { Vector2 } from '../../kit/vector.ts';

/**
 * A small enamelled picture after Russian folk tales, about the origin, 1 high and `wide` wide: the firebird, the tower,
 * the grey wolf, the golden fish.
 */
export function taleMiniature(which: number, wide: number): Drawing {
  const half = wide / 2;
  const field = oval(half, 0.5, 26);
  const sky = (low: string, high: string) => (_: number, y: number) =>
    mixColours(parseColour(low), parseColour(high), Math.min(1, Math.max(0, y + 0.5)));
  const pictures: readonly (readonly Mark[])[] = [
    [{ outline: field, colour: sky('#16233f', '#2c4a86') }, ...firebird()],
    [{ outline: field, colour: sky('#c9722f', '#1f3f6e') }, ...tower()],
    [{ outline: field, colour: sky('#1d3b2c', '#7d97a8') }, ...wolf()],
    [{ outline: field, colour: sky('#0f3d52', '#4fa3b0') }, ...fish()],
  ];
  return pictures[which % pictures.length]!;
}

/** The outline of such a picture. */
export const oval = (x: number, y: number, corners: number): Vector2[] =>
  Array.from({ length: corners }, (_, i) => {
    const angle = (i / corners) * 2 * Math.PI;
    return [Math.cos(angle) * x, Math.sin(angle) * y];
  });

function firebird(): Mark[] {
  const feathers = Array.from({ length: 7 }, (_, i): Mark => {
    const angle = 2.5 + i * 0.2;
    const far: Vector2 = [Math.cos(angle) * 1.05 + 0.1, Math.sin(angle) * 0.42 + 0.02];
    return {
      outline: stroke([[0.1, 0], [far[0] * 0.55, far[1] * 0.75 + 0.03], far], (t) => 0.02 + 0.09 * t),
      colour: i % 2 === 0 ? '#f0a63a' : '#d8512b',
    };
  });
  return [
    ...feathers,
    {
      outline: [
        [0, -0.02],
        [0.14, -0.12],
        [0.36, -0.1],
        [0.52, 0.08],
        [0.6, 0.24],
        [0.5, 0.2],
        [0.36, 0.06],
        [0.16, 0.06],
      ],
      colour: '#f6cf5e',
    },
    {
      outline: [
        [0.12, 0.03],
        [0.05, 0.3],
        [0.3, 0.3],
        [0.34, 0.06],
      ],
      colour: '#e98a30',
    },
    {
      outline: [
        [0.5, 0.2],
        [0.54, 0.3],
        [0.64, 0.28],
        [0.74, 0.22],
        [0.62, 0.18],
      ],
      colour: '#f6cf5e',
    },
    {
      outline: stroke(
        [
          [0.56, 0.29],
          [0.5, 0.42],
        ],
        0.02,
      ),
      colour: '#f0a63a',
    },
    {
      outline: stroke(
        [
          [0.59, 0.29],
          [0.6, 0.43],
        ],
        0.02,
      ),
      colour: '#f0a63a',
    },
  ];
}

function tower(): Mark[] {
  const onion = (x: number, y: number, size: number): Mark => ({
    outline: [
      [-0.5, 0],
      [-0.62, 0.28],
      [-0.44, 0.62],
      [-0.1, 0.9],
      [0, 1.3],
      [0.1, 0.9],
      [0.44, 0.62],
      [0.62, 0.28],
      [0.5, 0],
    ].map(([px, py]): Vector2 => [x + px! * size, y + py! * size]),
    colour: '#e7bb4d',
  });
  const wall = (x: number, y: number, w: number, h: number, colour: string): Mark => ({
    outline: [
      [x - w / 2, y],
      [x + w / 2, y],
      [x + w / 2, y + h],
      [x - w / 2, y + h],
    ],
    colour,
  });
  return [
    {
      outline: [
        [-1, -0.28],
        [-0.4, -0.22],
        [0.4, -0.26],
        [1, -0.2],
        [0.8, -0.36],
        [0, -0.48],
        [-0.8, -0.36],
      ],
      colour: '#35562f',
    },
    wall(0, -0.26, 0.5, 0.36, '#efe4cf'),
    wall(-0.36, -0.26, 0.22, 0.22, '#d9c7a6'),
    wall(0.36, -0.26, 0.22, 0.22, '#d9c7a6'),
    {
      outline: [
        [-0.3, 0.1],
        [0.3, 0.1],
        [0, 0.24],
      ],
      colour: '#8f2c24',
    },
    onion(0, 0.16, 0.2),
    onion(-0.36, -0.04, 0.14),
    onion(0.36, -0.04, 0.14),
    wall(0, -0.2, 0.1, 0.18, '#5a3420'),
    wall(-0.15, -0.08, 0.07, 0.1, '#31506e'),
    wall(0.15, -0.08, 0.07, 0.1, '#31506e'),
  ];
}

function wolf(): Mark[] {
  const tree = (x: number, size: number): Mark => ({
    outline: [
      [-0.3, 0],
      [0.3, 0],
      [0.12, 0.3],
      [0.22, 0.3],
      [0, 0.9],
      [-0.22, 0.3],
      [-0.12, 0.3],
    ].map(([px, py]): Vector2 => [x + px! * size, -0.3 + py! * size]),
    colour: '#17382a',
  });
  return [
    tree(-0.8, 0.6),
    tree(-0.55, 0.45),
    tree(0.75, 0.62),
    tree(0.95, 0.4),
    {
      outline: [
        [-1, -0.26],
        [1, -0.24],
        [0.7, -0.4],
        [0, -0.49],
        [-0.7, -0.4],
      ],
      colour: '#dfe6ea',
    },
    {
      outline: [
        [-0.7, -0.06],
        [-0.46, -0.02],
        [-0.3, 0.08],
        [0.12, 0.1],
        [0.26, 0.22],
        [0.3, 0.33],
        [0.36, 0.25],
        [0.56, 0.14],
        [0.54, 0.07],
        [0.34, 0.04],
        [0.28, -0.08],
        [0.46, -0.24],
        [0.4, -0.28],
        [0.16, -0.12],
        [-0.14, -0.1],
        [-0.36, -0.26],
        [-0.46, -0.3],
        [-0.36, -0.12],
        [-0.44, -0.08],
      ],
      colour: '#8b929a',
    },
    { outline: oval(0.02, 0.02, 6).map(([x, y]): Vector2 => [x + 0.38, y + 0.18]), colour: '#f3d36a' },
  ];
}

function fish(): Mark[] {
  const ripple = (y: number): Mark => ({
    outline: stroke(
      Array.from({ length: 13 }, (_, i): Vector2 => [-0.72 + i * 0.12, y + 0.03 * Math.sin(i * 1.6)]),
      0.024,
    ),
    colour: '#bfe4e6',
  });
  return [
    ripple(0.26),
    ripple(-0.32),
    {
      outline: [
        [-0.34, 0],
        [-0.72, 0.22],
        [-0.6, 0],
        [-0.74, -0.2],
      ],
      colour: '#d9862c',
    },
    {
      outline: [
        [-0.4, 0],
        [-0.2, 0.13],
        [0.14, 0.17],
        [0.4, 0.08],
        [0.52, -0.01],
        [0.4, -0.1],
        [0.12, -0.16],
        [-0.2, -0.12],
      ],
      colour: '#f2b53f',
    },
    {
      outline: [
        [-0.12, 0.13],
        [0, 0.28],
        [0.22, 0.15],
      ],
      colour: '#d9862c',
    },
    {
      outline: [
        [0.2, 0.18],
        [0.24, 0.3],
        [0.3, 0.22],
        [0.35, 0.31],
        [0.39, 0.2],
        [0.42, 0.1],
      ],
      colour: '#ffe08a',
    },
    { outline: oval(0.024, 0.03, 6).map(([x, y]): Vector2 => [x + 0.38, y + 0.02]), colour: '#2b1a10' },
  ];
}
