import type { RandomStream } from '../../../src/museum/math/seeded-random.ts';
import { normalise, type Vector } from '../../building/shell/vector.ts';
import type { LeafCanvas } from './leaf-canvas.ts';

/** A branch's end as one sees it from near: a twig from the left, its side twigs, and leaves. */
export interface SprayHabit {
  readonly shape: 'star' | 'ellipse' | 'needle' | 'none';
  readonly sideTwigs: number;
  readonly leavesPerTwig: number;
  /** Half length of a leaf, in tile heights. */
  readonly leaf: number;
  readonly narrow: number;
  readonly bark: Vector;
}

/** Paints a spray over a tile `aspect` times as wide as high. */
export function paintSpray(canvas: LeafCanvas, habit: SprayHabit, random: RandomStream): void {
  const half = canvas.width / canvas.height / 2;
  const wood = { normal: [0, 0.4, 0.9] as Vector, isLeaf: false, colour: habit.bark };
  const main: Vector[] = [];
  for (let step = 0; step <= 8; step++) {
    const t = step / 8;
    main.push([
      -half + 0.02 + t * (half * 1.75),
      0.4 + 0.14 * Math.sin(t * 2.4) + (random() - 0.5) * 0.02,
      0,
    ]);
  }
  const line = (points: readonly Vector[], from: number, to: number): void => {
    for (let at = 0; at + 1 < points.length; at++) {
      const t = at / (points.length - 1);
      canvas.stroke(
        points[at] as Vector,
        points[at + 1] as Vector,
        from + (to - from) * t,
        from + (to - from) * (t + 0.1),
        wood,
      );
    }
  };
  line(main, 0.014, 0.005);
  for (let side = 0; side < habit.sideTwigs; side++) {
    const t = 0.06 + (0.94 * (side + random() * 0.8)) / habit.sideTwigs;
    const start = main[Math.min(8, Math.floor(t * 8))] as Vector;
    const sign = side % 2 === 0 ? 1 : -1;
    const length = (0.22 + 0.32 * random()) * (1.15 - 0.55 * t);
    const angle = sign * (0.3 + 1.0 * random());
    const depth = (random() - 0.5) * 0.5;
    const twig: Vector[] = [];
    for (let step = 0; step <= 4; step++) {
      const s = (step / 4) * length;
      twig.push([start[0] + Math.cos(angle) * s, start[1] + Math.sin(angle) * s - s * s * 0.25, depth * s]);
    }
    line(twig, 0.006, 0.003);
    if (habit.shape === 'none') {
      for (let fine = 0; fine < habit.leavesPerTwig; fine++) {
        const at = twig[1 + Math.floor(random() * 4)] as Vector;
        const way = angle + (random() - 0.5) * 2;
        const reach = 0.06 + 0.12 * random();
        line([at, [at[0] + Math.cos(way) * reach, at[1] + Math.sin(way) * reach, at[2]]], 0.0035, 0.002);
      }
      continue;
    }
    hangOn(canvas, habit, twig, angle, random);
  }
}

function hangOn(
  canvas: LeafCanvas,
  habit: SprayHabit,
  twig: readonly Vector[],
  twigAngle: number,
  random: RandomStream,
): void {
  for (let leaf = 0; leaf < habit.leavesPerTwig; leaf++) {
    const along = twig[Math.floor(random() * twig.length)] as Vector;
    const z = along[2] + (random() - 0.4) * 0.3;
    const size = habit.leaf * (0.65 + 0.6 * random());
    const at: Vector = [
      along[0] + (random() - 0.5) * habit.leaf * 3,
      along[1] + (random() - 0.5) * habit.leaf * 3,
      z,
    ];
    const tone = (0.62 + 0.34 * random()) * (0.72 + 0.5 * Math.min(1, Math.max(0, z + 0.35)));
    const normal = normalise([(random() - 0.5) * 1.3, 0.35 + (random() - 0.4) * 1.1, 0.8]);
    const colour: Vector = [tone, tone * (0.9 + 0.09 * random()), tone * 0.88];
    const paint = { colour, normal, isLeaf: true };
    if (habit.shape === 'star') canvas.star(at, size, 0.55 + 0.45 * random(), random() * 6.3, paint);
    else if (habit.shape === 'ellipse')
      canvas.ellipse(
        at,
        size,
        habit.narrow * (0.7 + 0.5 * random()),
        twigAngle + (random() - 0.5) * 2.4,
        paint,
      );
    else {
      // A tuft of needles about the twig's own way.
      for (let needle = 0; needle < 11; needle++) {
        const way = twigAngle + (random() - 0.5) * 2.1;
        const long = size * (1.6 + random());
        const one = tone * (0.8 + 0.4 * random());
        canvas.stroke(
          along,
          [
            along[0] + Math.cos(way) * long,
            along[1] + Math.sin(way) * long + long * 0.25,
            z + (random() - 0.5) * 0.1,
          ],
          0.006,
          0.004,
          { ...paint, colour: [one, one * 0.98, one * 0.92] },
        );
      }
    }
  }
}
