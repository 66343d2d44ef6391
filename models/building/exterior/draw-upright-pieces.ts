import { shadeColour } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { housePaints as paints } from './house-paints.ts';

/**
 * A painted pillar on its stone: radius 1, from y 0 to 1, so that it can be stretched. Red shaft; towards the top
 * bands of blue, white, yellow and orange under a green head.
 */
export function drawPillarPiece(draft: ShellDraft): number[] {
  draft.part = 'front-wall';
  const open: number[] = [];
  const sides = 11;
  const ring = (y0: number, y1: number, r0: number, r1: number, c0: number, c1: number): void => {
    const first = draft.vertexCount;
    for (let side = 0; side <= sides; side++) {
      const angle = (side / sides) * Math.PI * 2;
      const [s, c] = [Math.sin(angle), Math.cos(angle)];
      for (const [y, r, colour] of [
        [y0, r0, c0],
        [y1, r1, c1],
      ] as const) {
        draft.tint(colour);
        draft.vertex(s * r, y, c * r, s, 0, c, angle, y);
        open.push(y > 0.8 ? 0.45 : y > 0.5 ? 0.7 : 0.85);
      }
    }
    for (let side = 0; side < sides; side++) {
      const a = first + side * 2;
      draft.triangle(a, a + 2, a + 3);
      draft.triangle(a, a + 3, a + 1);
    }
  };
  const stone = paints.dressed.colour;
  draft.with(paints.dressed);
  ring(0, 0.022, 1.5, 1.46, shadeColour(stone, 0.86), stone);
  ring(0.022, 0.05, 1.32, 1.12, stone, shadeColour(stone, 1.05));
  draft.part = 'eaves';
  draft.with(paints.red);
  const red = paints.red.colour;
  ring(0.05, 0.82, 1, 0.955, shadeColour(red, 0.88), shadeColour(red, 0.94));
  draft.with(paints.green);
  const { blue, white, yellow, orange, green } = paints;
  ring(0.82, 0.832, 0.975, 0.975, white.colour, white.colour);
  ring(0.832, 0.85, 0.97, 0.97, blue.colour, blue.colour);
  ring(0.85, 0.9, 0.97, 0.97, orange.colour, yellow.colour);
  ring(0.9, 0.908, 0.975, 0.975, white.colour, white.colour);
  ring(0.908, 1, 0.965, 0.965, green.colour, shadeColour(green.colour, 0.8));
  return open;
}

/** A stone post of a balustrade with a lotus bud: 1.5 m high, origin at its foot. */
export function drawPostPiece(draft: ShellDraft): number[] {
  draft.part = 'stone-base';
  draft.with(paints.dressed);
  const stone = paints.dressed.colour;
  draft.box([-0.17, 0, -0.17], [0.17, 1.05, 0.17], 'XxYZz');
  draft.tint(shadeColour(stone, 0.82));
  draft.box([-0.12, 1.05, -0.12], [0.12, 1.13, 0.12], 'XxZz');
  draft.tint(stone);
  draft.lathe(
    [0, 1.13, 0],
    [
      [0.13, 0],
      [0.21, 0.13],
      [0.15, 0.28],
      [0, 0.42],
    ],
    6,
  );
  return Array.from({ length: draft.vertexCount }, () => 1);
}
