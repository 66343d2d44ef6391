import type { RandomStream } from '../../../src/museum/math/seeded-random.ts';
import { normalise, type Vector } from '../../building/shell/vector.ts';
import type { LeafCanvas } from './leaf-canvas.ts';
import { ShadeGrid } from './shade-grid.ts';

/** A low bush of leaves from the ground up. */
export function paintBush(canvas: LeafCanvas, random: RandomStream): void {
  const leaves: { at: Vector; normal: Vector }[] = [];
  for (let clump = 0; clump < 60; clump++) {
    const angle = random() * Math.PI * 2;
    const out = Math.sqrt(random()) * 0.38;
    const top = 0.78 * Math.sqrt(Math.max(0.05, 1 - (out / 0.5) ** 2));
    const middle: Vector = [Math.cos(angle) * out, top * (0.25 + 0.68 * random()), Math.sin(angle) * out];
    for (let leaf = 0; leaf < 75; leaf++) {
      const way = normalise([random() - 0.5, random() - 0.4, random() - 0.5]);
      const reach = 0.04 + 0.07 * random();
      const at: Vector = [
        middle[0] + way[0] * reach * 1.3,
        Math.max(0.01, middle[1] + way[1] * reach),
        middle[2] + way[2] * reach,
      ];
      leaves.push({
        at,
        normal: normalise([at[0] * 2 + way[0] * 0.5, at[1] + way[1] * 0.5, at[2] * 2 + 0.5]),
      });
    }
  }
  const shade = new ShadeGrid(leaves.map(({ at }) => at));
  for (const { at, normal } of leaves) {
    const light = (0.34 + 0.68 * shade.opennessAt(at)) * (0.85 + 0.3 * random());
    canvas.ellipse(at, 0.014 + 0.012 * random(), 0.6, random() * 6.3, {
      colour: [light, light * 0.95, light * 0.9],
      normal,
      isLeaf: true,
    });
  }
}

/** Blades from one root. `spread`: how far they lean; `count` of them. */
export function paintBlades(
  canvas: LeafCanvas,
  { count, spread, width, hasPlumes }: { count: number; spread: number; width: number; hasPlumes: boolean },
  random: RandomStream,
): void {
  for (let blade = 0; blade < count; blade++) {
    const root = (random() - 0.5) * 0.3;
    const lean = (random() - 0.5) * 2 * spread;
    const height = (hasPlumes ? 0.6 : 0.35) + (hasPlumes ? 0.36 : 0.6) * random();
    const z = random() - 0.5;
    const tone = 0.55 + 0.45 * random();
    let at: Vector = [root, 0, z];
    const steps = 7;
    for (let step = 1; step <= steps; step++) {
      const t = step / steps;
      const next: Vector = [root + lean * t * t * 0.5, height * (t - 0.22 * Math.abs(lean) * t * t), z];
      const light = tone * (0.4 + 0.6 * t);
      canvas.stroke(at, next, width * (1.05 - t), width * (1 - t) + 0.001, {
        colour: [light, light * 0.97, light * 0.86],
        normal: normalise([lean * 0.6, 0.75, 0.6]),
        isLeaf: true,
      });
      at = next;
    }
    if (!hasPlumes || blade % 3 !== 0) continue;
    for (let hair = 0; hair < 26; hair++) {
      const from: Vector = [at[0] + (random() - 0.5) * 0.01, at[1] - random() * 0.16, z + 0.1];
      const to: Vector = [
        from[0] + Math.sign(lean || 1) * (0.01 + 0.05 * random()),
        from[1] + 0.03 - 0.05 * random(),
        z,
      ];
      canvas.stroke(from, to, 0.004, 0.002, { colour: [1, 0.97, 0.92], normal: [0, 0.7, 0.7], isLeaf: true });
    }
  }
}

/** Leaves as they lie on the ground, seen from above: few, each apart from the others. */
export function paintLitter(canvas: LeafCanvas, random: RandomStream): void {
  for (let leaf = 0; leaf < 34; leaf++) {
    const angle = random() * Math.PI * 2;
    const out = Math.sqrt(random()) * 0.44;
    const at: Vector = [Math.cos(angle) * out, 0.5 + Math.sin(angle) * out, random()];
    const tone = 0.55 + 0.45 * random();
    const paint = {
      colour: [tone, tone * (0.82 + 0.16 * random()), tone * (0.72 + 0.2 * random())] as Vector,
      normal: normalise([(random() - 0.5) * 0.8, (random() - 0.5) * 0.8, 1]),
      isLeaf: true,
    };
    if (leaf % 3 === 0) canvas.ellipse(at, 0.04 + 0.02 * random(), 0.5, random() * 6.3, paint);
    else canvas.star(at, 0.045 + 0.025 * random(), 0.6 + 0.4 * random(), random() * 6.3, paint);
  }
}
