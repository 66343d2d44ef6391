import { scale, type Drawing, type Point } from './drawing.ts';
import { ink, white } from './dancheong-paints.ts';
import type { Rgb } from '../recipe.ts';

export interface PetalForm {
  readonly length: number;
  /** Half of the greatest width. */
  readonly half: number;
  /** Where it is widest: 1 in the middle, more nearer the tip, less nearer the foot. */
  readonly belly?: number;
  /** How blunt it is: below 1 round, above 1 drawn out to a point. */
  readonly point?: number;
  /** Waves of its margin, share of the width. */
  readonly ruffle?: number;
  /** Turn of its middle line from foot to tip, radians, to the left. */
  readonly bend?: number;
}

const steps = 22;

/** Outline of a petal or leaf that grows from `foot` in direction `angle` (radians, 0 to the right). */
export function petalShape(foot: Point, angle: number, form: PetalForm): Point[] {
  const { length, half, belly = 1.2, point = 0.8, ruffle = 0, bend = 0 } = form;
  const left: Point[] = [];
  const right: Point[] = [];
  let [x, y] = foot;
  for (let step = 0; step <= steps; step++) {
    const t = step / steps;
    const turn = angle + bend * t;
    const wide =
      half * Math.sin(Math.PI * t ** belly) ** point * (1 + ruffle * Math.sin(t * 19) * Math.min(1, t * 2));
    left.push([x - Math.sin(turn) * wide, y + Math.cos(turn) * wide]);
    right.push([x + Math.sin(turn) * wide, y - Math.cos(turn) * wide]);
    x += (Math.cos(turn) * length) / steps;
    y += (Math.sin(turn) * length) / steps;
  }
  return [...left, ...right.reverse()];
}

/** Middle line of the same petal. */
export function petalSpine(foot: Point, angle: number, { length, bend = 0 }: PetalForm): Point[] {
  const spine: Point[] = [foot];
  let [x, y] = foot;
  for (let step = 1; step <= steps; step++) {
    const turn = angle + (bend * (step - 0.5)) / steps;
    x += (Math.cos(turn) * length) / steps;
    y += (Math.sin(turn) * length) / steps;
    spine.push([x, y]);
  }
  return spine;
}

/**
 * A petal the dancheong way: dark outline, white margin, then steps of one colour, each smaller, towards the foot.
 */
export function paintPetal(
  drawing: Drawing,
  foot: Point,
  angle: number,
  form: PetalForm,
  tones: readonly Rgb[],
  brush: number,
): void {
  const shape = petalShape(foot, angle, form);
  drawing.stroke(shape, brush * 2, ink, true);
  drawing.cover(shape, white);
  tones.forEach((tone, at) => {
    drawing.cover(scale(shape, foot, 0.9 - 0.72 * (at / tones.length)), tone);
  });
}

/** A leaf: outline, two greens, a pale rib. */
export function paintLeaf(
  drawing: Drawing,
  foot: Point,
  angle: number,
  form: PetalForm,
  tones: readonly [edge: Rgb, body: Rgb, rib: Rgb],
  brush: number,
): void {
  const shape = petalShape(foot, angle, form);
  drawing.stroke(shape, brush * 2, ink, true);
  drawing.cover(shape, tones[0]);
  drawing.cover(
    petalShape(foot, angle, { ...form, half: form.half * 0.68, length: form.length * 0.96 }),
    tones[1],
  );
  drawing.stroke(petalSpine(foot, angle, { ...form, length: form.length * 0.88 }), brush * 0.9, tones[2]);
}
