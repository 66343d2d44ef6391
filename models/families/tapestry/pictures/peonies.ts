import { parseColour, type Colour } from '../../../kit/colour.ts';
import { placeDrawing, type Drawing } from '../../../kit/drawing/drawing.ts';
import { blend } from '../../../kit/drawing/tone.ts';
import { branch } from '../../../parts/motifs/branch.ts';
import { butterfly } from '../../../parts/motifs/butterfly.ts';
import { leaf } from '../../../parts/motifs/leaf.ts';
import { peony } from '../../../parts/motifs/peony.ts';
import type { Stitched } from '../../../parts/needle-stitches.ts';
import { circle } from '../../../kit/outlines.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import type { Picture } from './picture.ts';

const heads = [
  [-0.12, 0.02, 0.155, '#d4566e', '#7d1836'],
  [0.2, 0.16, 0.125, '#e8b7bf', '#b8566a'],
  [0.12, -0.2, 0.12, '#b03a5a', '#5c102c'],
  [-0.24, -0.24, 0.085, '#f0d3d3', '#c8788a'],
] as const;

/** A spray of peonies and two butterflies on pale silk, in thread as fine as hair. */
export const peonies: Picture = (width, height) => {
  const marks: Drawing[] = [
    branch(
      [
        [-0.02, -0.44],
        [-0.04, -0.24],
        [-0.12, 0],
      ].map(([x, y]): Vector2 => [x! * width, y! * height]),
      width * 0.018,
      '#6b5a3c',
    ),
    branch(
      [
        [-0.03, -0.3],
        [0.1, -0.1],
        [0.2, 0.16],
      ].map(([x, y]): Vector2 => [x! * width, y! * height]),
      width * 0.014,
      '#6b5a3c',
    ),
    branch(
      [
        [-0.03, -0.34],
        [-0.16, -0.28],
        [-0.24, -0.24],
      ].map(([x, y]): Vector2 => [x! * width, y! * height]),
      width * 0.011,
      '#6b5a3c',
    ),
  ];
  for (const [x, y, turn, size, colour] of [
    [-0.06, -0.3, 1.9, 0.17, '#5d7a4e'],
    [0.02, -0.26, -1.9, 0.18, '#6b8a58'],
    [-0.2, -0.06, 2.1, 0.17, '#4f6f4a'],
    [0.02, 0.04, -0.5, 0.15, '#7a9a64'],
    [-0.16, 0.16, 0.6, 0.16, '#5d7a4e'],
    [0.3, 0.1, -1.9, 0.15, '#5d7a4e'],
    [0.26, 0.28, -0.4, 0.15, '#7a9a64'],
    [0.08, 0.24, 0.9, 0.13, '#4f6f4a'],
    [0.24, -0.22, -1.7, 0.15, '#6b8a58'],
    [-0.34, -0.26, 1.7, 0.13, '#6b8a58'],
    [-0.26, 0.06, 1.3, 0.15, '#6b8a58'],
    [-0.24, -0.34, 2.6, 0.12, '#4f6f4a'],
  ] as const)
    marks.push(
      placeDrawing(leaf({ colour, veins: 3, width: 0.5, bend: 0.12 }), {
        x: x * width,
        y: y * height,
        turn,
        scale: size * width,
      }),
    );
  const stitches: Stitched[] = [];
  for (const [x, y, size, petal, heart] of heads) {
    const [cx, cy, radius] = [x * width, y * height, size * width];
    marks.push(
      placeDrawing(peony({ petal, heart, edge: blend(petal, '#ffffff', 0.7) }), {
        x: cx,
        y: cy,
        scale: radius,
        turn: x * 9,
      }),
    );
    const tones = [blend(petal, '#ffffff', 0.5), petal, blend(petal, heart, 0.4)].map(parseColour) as [
      Colour,
      Colour,
      Colour,
    ];
    stitches.push({
      outline: circle(radius * 0.98, 14).map(([px, py]): Vector2 => [cx + px, cy + py]),
      direction: (px, py) => Math.atan2(py - cy, px - cx),
      colour: (px, py) => {
        const share = Math.hypot(px - cx, py - cy) / radius;
        const ring = Math.sin(share * 19);
        return ring > 0.4 ? tones[0] : ring > -0.5 ? tones[1] : tones[2];
      },
      length: radius * 0.16,
      width: radius * 0.018,
      spacing: radius * 0.095,
    });
  }
  for (const [x, y, size, turn, wing] of [
    [-0.28, 0.34, 0.1, 0.5, '#e3b24e'],
    [0.1, 0.38, 0.075, -0.7, '#8fa9c9'],
  ] as const)
    marks.push(placeDrawing(butterfly({ wing }), { x: x * width, y: y * height, scale: size * width, turn }));
  return { drawing: marks.flat(), stitches };
};
