import type { Furniture } from '../../../src/museum/floorplan/room-template.ts';
import type { Carving } from '../carving/carving.ts';
import { mixColour, paint } from '../shell/paint.ts';
import type { PiecePen } from '../shell/piece-pen.ts';
import { drawMoulding } from './draw-moulding.ts';

const seatStone = paint('marble-beige', 0xb5a78d, 0.35);
const gilt = paint('gold', 0xb8923f, 0.5);
const pale = paint('marble-white', 0xd0c9bc, 0.22);
/** Light that has gone through pale stone is warm: folds are never grey. */
const deep = 0x574838;

/** Height of the carved figure as it was modelled, and of the block under it, metres. */
const modelled = 1.36;
const blockHeight = 0.42;

/** How far the figure is enlarged and the block with it; with the step it is as tall as accounts say. */
function sizeOf({ length, depth, deck }: Furniture, ceiling: number): number {
  return Math.min(1.25, length / 3.4, depth / 3.5, (ceiling - deck - 0.9) / 4.1);
}

/**
 * A stand-in for the seated figure of a hall, on the step `furniture` under a `ceiling` (metres): a figure in a mantle on
 * a block of a chair, all of one pale stone. Its head is left smooth: no face is made, nobody is portrayed. Without
 * its carving there is the block alone.
 */
export function drawSeatedFigure(
  pen: PiecePen,
  furniture: Furniture,
  ceiling: number,
  carving: Carving | null,
): void {
  const { draft } = pen;
  const { deck } = furniture;
  const size = sizeOf(furniture, ceiling);
  const foot = deck + blockHeight * size;
  draft.with(seatStone);
  const [a, o] = [1.72 * size, 1.6 * size];
  drawMoulding(
    pen,
    [-a, a],
    [-o, o],
    [
      [0.08 * size, deck],
      [0.08 * size, deck + 0.12 * size],
      [0.02 * size, deck + 0.16 * size],
      [0, deck + 0.18 * size],
      [0, deck + 0.3 * size],
      [0.05 * size, deck + 0.34 * size],
      [0.06 * size, foot - 0.01],
      [0.04 * size, foot],
    ],
    'fklr',
    0.8,
  );
  pen.box([-a - 0.04 * size, a + 0.04 * size], [deck, foot], [-o - 0.04 * size, o + 0.04 * size], 't', 0.8);
  draft.with(gilt);
  drawMoulding(
    pen,
    [-a, a],
    [-o, o],
    [
      [0.004, deck + 0.2 * size],
      [0.004, deck + 0.225 * size],
    ],
  );
  if (carving) drawCarving(pen, carving, foot, (3.6 / modelled) * size);
}

/** The carved figure, enlarged, on the height `foot`. */
function drawCarving(
  pen: PiecePen,
  { position, normal, openness, index }: Carving,
  foot: number,
  by: number,
): void {
  const { draft } = pen;
  draft.with(pale);
  const first = draft.vertexCount;
  for (let at = 0; at < position.length; at += 3) {
    const [x, y, z] = [position[at], position[at + 1], position[at + 2]] as [number, number, number];
    const n = [normal[at], normal[at + 1], normal[at + 2]] as [number, number, number];
    draft.tint(mixColour(deep, pale.colour, openness[at / 3] as number));
    // One block of stone: its veins run through it aslant, whatever way a face looks.
    pen.vertex([x * by, foot + y * by, z * by], n, (x + 0.6 * z) * by, (y - 0.4 * z) * by);
  }
  for (let at = 0; at < index.length; at += 3)
    draft.triangle(
      first + (index[at] as number),
      first + (index[at + 1] as number),
      first + (index[at + 2] as number),
    );
}

/** What is seen of the figure two doors away: chair, lap, trunk and head in some hundred triangles. */
export function drawFarSeatedFigure(pen: PiecePen, furniture: Furniture, ceiling: number): void {
  const size = sizeOf(furniture, ceiling);
  const foot = furniture.deck + blockHeight * size;
  const by = (3.6 / modelled) * size;
  pen.draft.with(seatStone);
  pen.box([-1.72 * size, 1.72 * size], [furniture.deck, foot], [-1.6 * size, 1.6 * size]);
  pen.draft.with(pale);
  for (const [[a0, a1], [u0, u1], [o0, o1]] of farBlocks)
    pen.box([a0 * by, a1 * by], [foot + u0 * by, foot + u1 * by], [o0 * by, o1 * by], 'fklrt');
  const [x, y, z] = pen.at(0, foot + 1.1 * by, -0.15 * by);
  pen.draft.lathe(
    [x, y, z],
    farHead.map(([radius, up]) => [radius * by, up * by]),
    7,
  );
}

type Block = readonly [readonly [number, number], readonly [number, number], readonly [number, number]];

const farBlocks: readonly Block[] = [
  [
    [-0.47, 0.47],
    [0, 0.97],
    [-0.46, -0.32],
  ],
  [
    [-0.49, -0.31],
    [0, 0.64],
    [-0.32, 0.3],
  ],
  [
    [0.31, 0.49],
    [0, 0.64],
    [-0.32, 0.3],
  ],
  [
    [-0.25, 0.25],
    [0, 0.58],
    [-0.32, 0.38],
  ],
  [
    [-0.24, 0.24],
    [0.58, 1.04],
    [-0.31, -0.05],
  ],
  [
    [-0.44, -0.24],
    [0.64, 0.98],
    [-0.26, -0.08],
  ],
  [
    [0.24, 0.44],
    [0.64, 0.98],
    [-0.26, -0.08],
  ],
];

const farHead: readonly (readonly [number, number])[] = [
  [0.065, -0.08],
  [0.06, 0],
  [0.085, 0.1],
  [0.09, 0.17],
  [0.06, 0.24],
  [0, 0.26],
];
