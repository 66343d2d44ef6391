import type { RandomStream } from '../../../src/museum/math/seeded-random.ts';
import { growTree, type GrownTree, type TreeHabit } from '../../building/exterior/forest/grow-tree.ts';
import { normalise, type Vector } from '../../building/shell/vector.ts';
import { LeafCanvas, type LeafPaint } from './leaf-canvas.ts';
import { ShadeGrid } from './shade-grid.ts';

/** How a kind's leaves hang about its twigs. Lengths are shares of the tree's height. */
export interface Leafage {
  readonly shape: 'ellipse' | 'star' | 'needle';
  readonly perTwig: number;
  /** Half size of the cloud round a twig, and how flat it is. */
  readonly cloud: number;
  readonly flatness: number;
  /** Half length of a leaf. */
  readonly leaf: number;
  readonly bark: Vector;
}

interface Leaf {
  readonly at: Vector;
  readonly from: Vector;
  readonly size: number;
  readonly tone: number;
}

/** Paints a whole tree as seen from the side: near-white leaves, to be tinted; bark in its own colour. */
export function paintCrown(
  canvas: LeafCanvas,
  habit: TreeHabit,
  leafage: Leafage,
  random: RandomStream,
): void {
  const tree = growTree(habit, random);
  const hung = hangLeaves(tree, leafage, random);
  // A crown wider than its tile is drawn in, not cut off.
  const half = canvas.width / canvas.height / 2 - 0.012 - leafage.leaf * 2;
  const widest = hung.reduce((most, { at }) => Math.max(most, Math.abs(at[0])), 0);
  const fit = Math.min(1, half / widest);
  const draw = ([x, y, z]: Vector): Vector => [x * fit, y, z];
  const leaves = hung.map((leaf) => ({ ...leaf, at: draw(leaf.at), from: draw(leaf.from) }));
  const wood = tree.limbs.map((limb) => ({ ...limb, from: draw(limb.from), to: draw(limb.to) }));
  paintWood(canvas, { ...tree, limbs: wood }, leafage.bark, random);
  const shade = new ShadeGrid(leaves.map(({ at }) => at));
  for (const { at, from, size, tone } of leaves) {
    const outwards = normalise([
      (at[0] / habit.halfWidth) * 0.9,
      (at[1] - habit.middle + 0.1) / habit.halfHeight,
      (at[2] / habit.halfWidth) * 0.9,
    ]);
    const round = normalise([
      at[0] - from[0],
      (at[1] - from[1]) / Math.max(0.25, leafage.flatness),
      at[2] - from[2],
    ]);
    const normal = normalise([
      outwards[0] * 0.75 + round[0] * 0.6 + (random() - 0.5) * 0.7,
      outwards[1] * 0.75 + round[1] * 0.6 + (random() - 0.5) * 0.5 + 0.12,
      outwards[2] * 0.75 + round[2] * 0.6 + 0.25,
    ]);
    const open = shade.opennessAt(at);
    const light = tone * (0.34 + 0.72 * open);
    // Leaves in the light are a little warmer than those in the shade.
    const paint: LeafPaint = {
      colour: [light * 1.0, light * (0.93 + 0.05 * open), light * (0.88 + 0.03 * open)],
      normal,
      isLeaf: true,
    };
    const angle = random() * Math.PI * 2;
    if (leafage.shape === 'star') canvas.star(at, size, 0.5 + 0.5 * random(), angle, paint);
    else if (leafage.shape === 'ellipse') canvas.ellipse(at, size, 0.42 + 0.35 * random(), angle, paint);
    else {
      const way = normalise([round[0] + (random() - 0.5), Math.abs(round[1]) * 0.5 + 0.55, round[2]]);
      const to: Vector = [at[0] + way[0] * size * 2, at[1] + way[1] * size * 2, at[2] + way[2] * size * 2];
      canvas.stroke(at, to, size * 0.17, size * 0.08, paint);
    }
  }
}

/** Wood alone, as in winter, with fine twigs at its ends. */
export function paintBareCrown(
  canvas: LeafCanvas,
  habit: TreeHabit,
  bark: Vector,
  random: RandomStream,
): void {
  const tree = growTree({ ...habit, twigs: Math.round(habit.twigs * 1.5) }, random);
  paintWood(canvas, tree, bark, random);
  for (const twig of tree.twigs) {
    const out = normalise([twig[0] * 1.4, twig[1] - habit.middle + 0.25, twig[2] * 1.4]);
    for (let fine = 0; fine < 6; fine++) {
      const length = 0.035 + 0.045 * random();
      const to: Vector = [
        twig[0] + (out[0] + (random() - 0.5) * 1.3) * length,
        twig[1] + (out[1] + (random() - 0.5) * 1.1) * length,
        twig[2] + (out[2] + (random() - 0.5)) * length,
      ];
      const tone = 0.9 + 0.5 * random();
      canvas.stroke(twig, to, 0.0014, 0.0008, {
        colour: [bark[0] * tone, bark[1] * tone, bark[2] * tone],
        normal: [0, 0.5, 0.8],
        isLeaf: false,
      });
    }
  }
}

function paintWood(canvas: LeafCanvas, tree: GrownTree, bark: Vector, random: RandomStream): void {
  for (const { from, to, fromRadius, toRadius } of tree.limbs) {
    const tone = (0.75 + 0.3 * random()) * (0.7 + 0.5 * Math.min(1, Math.max(0, from[2] + 0.4)));
    canvas.stroke(from, to, fromRadius, toRadius, {
      colour: [bark[0] * tone, bark[1] * tone, bark[2] * tone],
      normal: [0, 0, 1],
      isLeaf: false,
    });
  }
}

function hangLeaves(tree: GrownTree, leafage: Leafage, random: RandomStream): Leaf[] {
  const leaves: Leaf[] = [];
  for (const from of tree.twigs) {
    const grown = 0.6 + 0.7 * random();
    const tone = 0.86 + 0.28 * random();
    const count = Math.round(leafage.perTwig * grown);
    for (let leaf = 0; leaf < count; leaf++) {
      const angle = random() * Math.PI * 2;
      const up = random() * 2 - 1;
      const out = leafage.cloud * grown * Math.cbrt(random()) * (0.75 + 0.5 * random());
      const flat = Math.sqrt(1 - up * up);
      const at: Vector = [
        from[0] + Math.cos(angle) * flat * out,
        from[1] + up * out * leafage.flatness,
        from[2] + Math.sin(angle) * flat * out,
      ];
      if (at[1] < 0.02) continue;
      leaves.push({
        at,
        from,
        size: leafage.leaf * (0.7 + 0.6 * random()),
        tone: tone * (0.88 + 0.24 * random()),
      });
    }
  }
  return leaves;
}
