import { box } from '../../kit/box.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';

/** A chess board with its men set out, the players to left and right. */
export function buildGift(): Model {
  const side = 0.05;
  const square = (row: number, column: number): Shape =>
    box(side - 0.0004, 0.001, side - 0.0004).move((column - 3.5) * side, 0.0282, (row - 3.5) * side);
  const squares = (odd: number): Shape =>
    Shape.merge(
      ...Array.from({ length: 64 }, (_, i) => [Math.floor(i / 8), i % 8] as const)
        .filter(([row, column]) => (row + column) % 2 === odd)
        .map(([row, column]) => square(row, column)),
    );
  const man = (height: number, radius: number): Shape =>
    lathe(
      [
        [0, 0],
        [radius, 0],
        [radius * 0.36, height * 0.62],
        [radius * 0.75, height * 0.66],
        [radius * 0.4, height * 0.72],
        [radius * 0.55, height * 0.9],
        [0, height],
      ],
      { segments: 6, crease: 1.2 },
    );
  const heights = [0.05, 0.058, 0.064, 0.078, 0.088, 0.064, 0.058, 0.05];
  // Carved men are many: each is coarse, and the board carries the look from afar.
  const men = (from: number): Shape =>
    Shape.merge(
      ...heights.map((height, row) => man(height, 0.0165).move(from * 3.5 * side, 0.032, (row - 3.5) * side)),
      ...heights.map((_, row) => man(0.042, 0.014).move(from * 2.5 * side, 0.032, (row - 3.5) * side)),
    );
  return model('small', [
    part('walnut', '#5a3a22', box(0.46, 0.028, 0.46, 0.006)),
    part('pale-wood', '#d6bb8a', box(0.4, 0.0285, 0.4)),
    part('walnut', '#3c2415', squares(1)),
    part('ivory', '#ebe0c8', men(-1)),
    part('walnut', '#2a1a12', men(1)),
  ]);
}
