import type { RandomStream } from '../../../../src/museum/math/seeded-random.ts';
import type { Vector } from '../../shell/vector.ts';

/** How a kind of tree grows. Lengths are shares of the tree's height; its foot is the origin. */
export interface TreeHabit {
  /** Height of the first limb. */
  readonly fork: number;
  /** Height to which the trunk can be followed. */
  readonly stem: number;
  /** Sideways sway of the trunk. */
  readonly sway: number;
  /** Middle height and half sizes of the crown. */
  readonly middle: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Width of the crown at its top relative to its middle: 0 a cone, 1 a ball. */
  readonly fullness: number;
  /** How many twigs bear leaves. */
  readonly twigs: number;
  /** How much of the crown's inside is empty, 0 … 1. */
  readonly hollow: number;
  /** Radius of the trunk at the foot. */
  readonly girth: number;
  /** How far limbs bow upwards (positive) or droop. */
  readonly lift: number;
}

/** One piece of wood, thinner towards its end. */
export interface Limb {
  readonly from: Vector;
  readonly to: Vector;
  readonly fromRadius: number;
  readonly toRadius: number;
}

export interface GrownTree {
  readonly limbs: readonly Limb[];
  /** Where leaves hang. */
  readonly twigs: readonly Vector[];
}

interface Node {
  readonly at: Vector;
  readonly parent: number;
  load: number;
}

/**
 * Grows a tree from its twigs inwards: twigs are strewn over the crown, and each reaches for the nearest wood that
 * is already there. Wood is as thick as what it carries.
 */
export function growTree(habit: TreeHabit, random: RandomStream): GrownTree {
  const nodes: Node[] = [];
  const steps = 9;
  const phase = random() * 6.3;
  const sway = (t: number): Vector => [
    habit.sway * Math.sin(t * 5 + phase) * t,
    t * habit.stem,
    habit.sway * Math.cos(t * 4 + phase * 1.7) * t,
  ];
  for (let step = 0; step <= steps; step++) nodes.push({ at: sway(step / steps), parent: step - 1, load: 0 });
  const targets = strewTwigs(habit, random);
  const twigs: Vector[] = [];
  for (const target of targets) {
    let best = -1;
    let least = Infinity;
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at] as Node;
      if (node.at[1] < habit.fork) continue;
      const dy = node.at[1] - target[1];
      const dx = node.at[0] - target[0];
      const dz = node.at[2] - target[2];
      // Wood grows outwards and upwards, seldom back down or in.
      const inwards = Math.hypot(node.at[0], node.at[2]) - Math.hypot(target[0], target[2]);
      const cost =
        Math.hypot(dx, dy, dz) +
        (habit.lift >= 0 ? Math.max(0, dy) * 1.6 : Math.max(0, -dy) * 0.8) +
        Math.max(0, inwards) * 1.5;
      if (cost < least) {
        least = cost;
        best = at;
      }
    }
    let parent = best < 0 ? steps : best;
    const start = (nodes[parent] as Node).at;
    const length = Math.hypot(target[0] - start[0], target[1] - start[1], target[2] - start[2]);
    const pieces = Math.max(1, Math.min(4, Math.round(length / 0.07)));
    for (let piece = 1; piece <= pieces; piece++) {
      const t = piece / pieces;
      const bow = Math.sin(t * Math.PI) * length * habit.lift * 0.3;
      const jog = piece < pieces ? length * 0.09 : 0;
      nodes.push({
        at: [
          start[0] + (target[0] - start[0]) * t + (random() - 0.5) * jog,
          start[1] + (target[1] - start[1]) * t - bow + (random() - 0.5) * jog,
          start[2] + (target[2] - start[2]) * t + (random() - 0.5) * jog,
        ],
        parent,
        load: 0,
      });
      parent = nodes.length - 1;
    }
    twigs.push((nodes[parent] as Node).at);
    for (let at = parent; at >= 0; at = (nodes[at] as Node).parent) (nodes[at] as Node).load++;
  }
  const most = Math.max(1, (nodes[0] as Node).load);
  const radius = (node: Node, height: number): number =>
    Math.max(0.0016, habit.girth * Math.sqrt(node.load / most) * (1 - 0.35 * Math.min(1, height)));
  const limbs: Limb[] = [];
  for (let at = 1; at < nodes.length; at++) {
    const node = nodes[at] as Node;
    const parent = nodes[node.parent] as Node;
    if (node.load === 0 && at <= steps) continue;
    const flare = node.parent === 0 ? 1.25 : 1;
    // A limb starts no thicker than itself, so that a thin twig on a trunk is a thin twig.
    const own = radius(node, node.at[1]);
    const isTrunk = at <= steps;
    limbs.push({
      from: parent.at,
      to: node.at,
      fromRadius: isTrunk
        ? radius(parent, parent.at[1]) * flare
        : Math.min(own * 1.25, radius(parent, parent.at[1])),
      toRadius: own,
    });
  }
  return { limbs, twigs };
}

/** Points over the crown, none close to another, nearest to the trunk first. */
function strewTwigs(habit: TreeHabit, random: RandomStream): Vector[] {
  const found: Vector[] = [];
  const gap = 1.1 * Math.cbrt((habit.halfWidth ** 2 * habit.halfHeight * 4) / habit.twigs);
  const lobes = [random() * 6.3, random() * 6.3, random() * 6.3];
  for (let attempt = 0; attempt < habit.twigs * 30 && found.length < habit.twigs; attempt++) {
    const angle = random() * Math.PI * 2;
    const up = random() * 2 - 1;
    const share = Math.cbrt(habit.hollow ** 3 + (1 - habit.hollow ** 3) * random());
    // The outline is uneven: trees are not balls.
    const lobe =
      1 +
      0.17 * Math.sin(angle * 2 + (lobes[0] as number)) +
      0.13 * Math.sin(angle * 3 + (lobes[1] as number) + up * 2) +
      0.12 * Math.sin(up * 5 + (lobes[2] as number) + angle);
    const round = Math.sqrt(Math.max(0, 1 - up * up));
    const cone = (1 - up) / 2;
    const ring = round * habit.fullness + cone * (1 - habit.fullness);
    const flat = ring * habit.halfWidth * lobe * share;
    const point: Vector = [
      Math.cos(angle) * flat,
      habit.middle + up * habit.halfHeight * (0.35 + 0.65 * share),
      Math.sin(angle) * flat,
    ];
    const reach = gap * Math.min(1, 0.55 + (0.45 * attempt) / (habit.twigs * 3));
    const isFree = found.every(
      (other) => Math.hypot(other[0] - point[0], other[1] - point[1], other[2] - point[2]) > reach * 0.6,
    );
    if (isFree) found.push(point);
  }
  return found.sort(
    (a, b) =>
      Math.hypot(a[0], a[2]) +
      Math.abs(a[1] - habit.fork) * 0.5 -
      Math.hypot(b[0], b[2]) -
      Math.abs(b[1] - habit.fork) * 0.5,
  );
}
