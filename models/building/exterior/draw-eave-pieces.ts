import { shadeColour } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { normalise } from '../shell/vector.ts';
import { housePaints as paints, tileTones } from './house-paints.ts';

/**
 * The end of a row of tiles at the eave: a round disc that closes the cover tile, and the drip tongue of the under
 * tile in the gap to its right. x along the eave, y up, z outwards; origin on the eave; for rows 1 m apart.
 */
export function drawEndTilePiece(draft: ShellDraft): number[] {
  draft.part = 'roof';
  draft.with(paints.tileRow).tint(shadeColour(tileTones.edge, 1.12));
  const open: number[] = [];
  const sides = 8;
  const r = 0.37;
  const heart = draft.vertex(0, 0.06, 0.17, 0, 0, 1, 0, 0);
  open.push(1);
  draft.tint(shadeColour(tileTones.foot, 0.72));
  // Nearly flat normals: a tilted rim would look like a pearl.
  for (let side = 0; side < sides; side++) {
    const angle = ((side + 0.5) / sides) * Math.PI * 2;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const n = normalise([c * 0.2, s * 0.2, 1]);
    draft.vertex(c * r, 0.06 + s * r, 0.14, n[0], n[1], n[2], c, s);
    open.push(0.9);
  }
  for (let side = 0; side < sides; side++)
    draft.triangle(heart, heart + 1 + side, heart + 1 + ((side + 1) % sides));
  // The tongue hangs in the gap, wide above and pointed below.
  const tongue: readonly (readonly [number, number])[] = [
    [0.14, -0.02],
    [0.2, -0.42],
    [0.5, -0.66],
    [0.8, -0.42],
    [0.86, -0.02],
  ];
  const first = draft.vertexCount;
  tongue.forEach(([x, y], at) => {
    draft.tint(shadeColour(at === 2 ? tileTones.foot : tileTones.crown, at === 2 ? 0.9 : 1));
    draft.vertex(x, y, 0.09, 0, -0.1, 0.995, x, y);
    open.push(0.85);
  });
  for (let at = 1; at < 4; at++) draft.triangle(first, first + at, first + at + 1);
  return open;
}

/** A round rafter: z from the wall (−½) outwards (+½), as thick as 1. Its end is painted, its top is never seen. */
export function drawRafterPiece(draft: ShellDraft): number[] {
  draft.part = 'eaves';
  draft.with(paints.green);
  const open: number[] = [];
  const sides = 6;
  const dark = shadeColour(paints.green.colour, 0.62);
  const corner = (side: number): readonly [number, number] => {
    const angle = (side / sides) * Math.PI * 2;
    return [Math.cos(angle) * 0.5, Math.sin(angle) * 0.5];
  };
  // Between corners 1 and 2 lies the top.
  for (const side of [2, 3, 4, 5, 0]) {
    const [x0, y0] = corner(side);
    const [x1, y1] = corner(side + 1);
    const first = draft.vertexCount;
    for (const [x, y, z] of [
      [x0, y0, -0.5],
      [x1, y1, -0.5],
      [x1, y1, 0.5],
      [x0, y0, 0.5],
    ] as const) {
      draft.tint(z < 0 ? dark : paints.green.colour);
      draft.vertex(x, y, z, x * 2, y * 2, 0, x, z);
      open.push(z < 0 ? 0.25 : 0.75);
    }
    draft.triangle(first, first + 1, first + 2);
    draft.triangle(first, first + 2, first + 3);
  }
  draft.tint(paints.white.colour);
  const heart = draft.vertex(0, 0, 0.5, 0, 0, 1, 0, 0);
  open.push(1);
  draft.tint(paints.orange.colour);
  for (let side = 0; side < sides; side++) {
    const [x, y] = corner(side);
    draft.vertex(x, y, 0.5, 0, 0, 1, x, y);
    open.push(1);
  }
  for (let side = 0; side < sides; side++)
    draft.triangle(heart, heart + 1 + side, heart + 1 + ((side + 1) % sides));
  return open;
}

/** A flying rafter: square, z from inside (−½) to its painted end (+½); a coloured collar before the end. */
export function drawFlyingRafterPiece(draft: ShellDraft): number[] {
  draft.part = 'eaves';
  draft.with(paints.green);
  const open: number[] = [];
  const dark = shadeColour(paints.green.colour, 0.6);
  const green = paints.green.colour;
  const bands: readonly (readonly [number, number, number, number])[] = [
    [-0.5, 0.3, dark, green],
    [0.3, 0.42, paints.orange.colour, paints.orange.colour],
    [0.42, 0.5, paints.yellow.colour, paints.white.colour],
  ];
  // Left, below, right: the top lies under the boards.
  const faces: readonly (readonly [number, number, number, number, number, number])[] = [
    [-0.5, 0.5, -0.5, -0.5, -1, 0],
    [-0.5, -0.5, 0.5, -0.5, 0, -1],
    [0.5, -0.5, 0.5, 0.5, 1, 0],
  ];
  for (const [x0, y0, x1, y1, nx, ny] of faces) {
    for (const [z0, z1, c0, c1] of bands) {
      const first = draft.vertexCount;
      for (const [x, y, z, colour] of [
        [x0, y0, z0, c0],
        [x1, y1, z0, c0],
        [x1, y1, z1, c1],
        [x0, y0, z1, c1],
      ] as const) {
        draft.tint(colour);
        draft.vertex(x, y, z, nx, ny, 0, x, z);
        open.push(z < 0 ? 0.3 : 0.85);
      }
      draft.triangle(first, first + 1, first + 2);
      draft.triangle(first, first + 2, first + 3);
    }
  }
  const first = draft.vertexCount;
  for (const [x, y] of [
    [-0.5, -0.5],
    [0.5, -0.5],
    [0.5, 0.5],
    [-0.5, 0.5],
  ] as const) {
    draft.tint(y < 0 ? paints.white.colour : paints.orange.colour);
    draft.vertex(x, y, 0.5, 0, 0, 1, x, y);
    open.push(1);
  }
  draft.triangle(first, first + 1, first + 2);
  draft.triangle(first, first + 2, first + 3);
  return open;
}
