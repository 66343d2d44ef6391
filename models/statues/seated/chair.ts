import type { Clay } from '../../kit/clay.ts';
import { block } from '../../kit/clay-shapes.ts';

/** The chair: seat, back and two broad arms, with sunk panels, cut from the block the figure sits in. */
export function addChair(clay: Clay): void {
  clay
    .add(block([0, 0.215, -0.16], [0.34, 0.215, 0.28], 0.008), 0.006)
    .add(block([0, 0.475, -0.395], [0.47, 0.475, 0.07], 0.012), 0.006)
    .add(block([0, 0.945, -0.395], [0.485, 0.032, 0.085], 0.012), 0.012);
  for (const side of [-1, 1]) {
    clay
      .add(block([side * 0.395, 0.31, -0.07], [0.085, 0.31, 0.35], 0.012), 0.006)
      .add(block([side * 0.395, 0.613, -0.06], [0.098, 0.029, 0.37], 0.012), 0.012)
      .add(block([side * 0.395, 0.045, -0.065], [0.096, 0.045, 0.362], 0.01), 0.012)
      .cut(block([side * 0.395, 0.335, 0.3], [0.052, 0.2, 0.032], 0.006), 0.006)
      .cut(block([side * 0.5, 0.335, -0.07], [0.032, 0.2, 0.27], 0.006), 0.006);
  }
}
