import type { Field } from '../field.ts';
import type { Bounds } from '../shape.ts';
import type { Vector3 } from '../vector.ts';
import type { ClothNet } from './cloth-net.ts';
import { findNearNodes } from './find-near-nodes.ts';
import { listHem } from './list-hem.ts';
import { sampleField } from './sample-field.ts';
import { tieNet } from './tie-net.ts';

/** How a cloth comes to lie. Metres, y up. */
export interface DrapeOptions {
  /** The thing under the cloth; rounded edges (6 mm or more) keep the cloth from catching. */
  readonly hidden: Field;
  /** Box in which the cloth can meet it. */
  readonly bounds: Bounds;
  /** Where a node of the cloth begins. */
  readonly start: (across: number, along: number) => Vector3;
  /** Nodes that stay where they begin. */
  readonly isPinned?: (across: number, along: number) => boolean;
  /**
   * Share of the hem that lies on the ground: the cloth first hangs free, then the ground comes up to meet it. 0: it
   * hangs for good.
   */
  readonly lying: number;
  /** Further than that the ground comes up, metres. */
  readonly raise?: number;
  /** Pull towards the middle, m/s²: the hand that tucks the cloth in. */
  readonly pull?: number;
  /** Half length of the middle along x: a long thing is tucked in along its side. */
  readonly spine?: number;
  /** Compliance against bending; less is stiffer. */
  readonly bend?: number;
  readonly frames?: number;
  /** Speed kept from one step to the next while the cloth falls: less is calmer. */
  readonly calm?: number;
  readonly grip?: number;
}

const stepsPerFrame = 14;
const step = 1 / 60 / stepsPerFrame;
const gravity = -9.81;
/** Cloth rests on what lies level: without this it would slide off a tall thing. */
const crownGrip = 0.9;
/** Share of the time until which the hand pulls, the ground waits, has come up, and begins to hold. */
const phases = { pulls: 0.6, groundWaits: 0.45, groundIsUp: 0.66, groundHolds: 0.76 } as const;

/**
 * Lets a cloth fall over a thing: extended position-based dynamics, small steps with one pass each.
 *
 * @returns positions, 3 a node, metres; nodes without cloth are not moved
 */
export function drapeCloth(net: ClothNet, options: DrapeOptions): Float64Array {
  const { start, isPinned, lying, raise = 0, pull = 2.5, spine = 0, bend = 3e-5 } = options;
  const { frames = 170, calm = 0.99, grip = 0.3 } = options;
  const { nodes, flat, cell } = net;
  const body = sampleField(options.hidden, options.bounds, Math.min(0.006, cell * 0.75));
  const thickness = cell * 0.45;
  const { ends, length, yielding } = tieNet(net, bend);
  const share = Float64Array.from(yielding, (compliance) => compliance / (step * step));
  const x = new Float64Array(flat.length * 1.5);
  const before = new Float64Array(x.length);
  const speed = new Float64Array(x.length);
  const mass = new Float64Array(flat.length / 2).fill(1);
  let top = -Infinity;
  for (const node of nodes) {
    const [u, w] = [flat[node * 2]!, flat[node * 2 + 1]!];
    x.set(start(u, w), node * 3);
    top = Math.max(top, x[node * 3 + 1]!);
    if (isPinned?.(u, w)) mass[node] = 0;
  }
  const hem = listHem(net);
  const met = new Float64Array(4);
  const farthest = cell * 0.35;
  let ground = -Infinity;
  let [groundFrom, groundTo] = [-Infinity, -Infinity];
  let near: Int32Array = new Int32Array(0);

  const rub = (at: number, nx: number, ny: number, nz: number, friction: number) => {
    const dx = x[at]! - before[at]!;
    const dy = x[at + 1]! - before[at + 1]!;
    const dz = x[at + 2]! - before[at + 2]!;
    const into = dx * nx + dy * ny + dz * nz;
    x[at] = x[at]! - (dx - into * nx) * friction;
    x[at + 1] = x[at + 1]! - (dy - into * ny) * friction;
    x[at + 2] = x[at + 2]! - (dz - into * nz) * friction;
  };

  const push = (first: number, second: number, wanted: number, give: number, strength: number) => {
    const wa = mass[first]!;
    const wb = mass[second]!;
    const a = first * 3;
    const b = second * 3;
    const dx = x[a]! - x[b]!;
    const dy = x[a + 1]! - x[b + 1]!;
    const dz = x[a + 2]! - x[b + 2]!;
    const apart = Math.sqrt(dx * dx + dy * dy + dz * dz) || 1e-9;
    const total = wa + wb + give;
    if (total === 0) return;
    const by = (((wanted - apart) / total) * strength) / apart;
    x[a] = x[a]! + dx * by * wa;
    x[a + 1] = x[a + 1]! + dy * by * wa;
    x[a + 2] = x[a + 2]! + dz * by * wa;
    x[b] = x[b]! - dx * by * wb;
    x[b + 1] = x[b + 1]! - dy * by * wb;
    x[b + 2] = x[b + 2]! - dz * by * wb;
  };

  for (let frame = 0; frame < frames; frame++) {
    const time = frame / frames;
    const keep = time > 0.8 ? 0.982 : time > 0.66 ? 0.99 : frame < 6 ? 0.9 : calm;
    if (lying > 0 && time >= phases.groundWaits) {
      if (groundTo === -Infinity) {
        const heights = Array.from(hem, (node) => x[node * 3 + 1]!).sort((a, b) => a - b);
        groundFrom = heights[0]! - thickness;
        groundTo = heights[Math.min(heights.length - 1, Math.floor(lying * heights.length))]! + raise;
      }
      const risen = Math.min(1, (time - phases.groundWaits) / (phases.groundIsUp - phases.groundWaits));
      ground = groundFrom + (groundTo - groundFrom) * risen;
    }
    const groundGrip = time < phases.groundHolds ? 0.01 : 0.6;
    for (let part = 0; part < stepsPerFrame; part++) {
      if (frame > 6 && part % 7 === 0) near = findNearNodes(net, x, cell * 1.1);
      for (const node of nodes) {
        const at = node * 3;
        before[at] = x[at]!;
        before[at + 1] = x[at + 1]!;
        before[at + 2] = x[at + 2]!;
        if (mass[node] === 0) continue;
        speed[at + 1] = speed[at + 1]! + gravity * step;
        if (time < phases.pulls && x[at + 1]! < top - 3 * cell) {
          const dx = x[at]! - Math.max(-spine, Math.min(spine, x[at]!));
          const dz = x[at + 2]!;
          const out = Math.sqrt(dx * dx + dz * dz) || 1;
          speed[at] = speed[at]! - (dx / out) * pull * step;
          speed[at + 2] = speed[at + 2]! - (dz / out) * pull * step;
        }
        for (let axis = at; axis < at + 3; axis++) {
          speed[axis] = speed[axis]! * keep;
          const move = speed[axis]! * step;
          x[axis] = x[axis]! + (move > farthest ? farthest : move < -farthest ? -farthest : move);
        }
      }
      for (let tie = 0; tie < length.length; tie++)
        push(ends[tie * 2]!, ends[tie * 2 + 1]!, length[tie]!, share[tie]!, 1);
      const least = cell * 0.9;
      for (let pair = 0; pair < near.length; pair += 2) {
        const a = near[pair]! * 3;
        const b = near[pair + 1]! * 3;
        const apart = (x[a]! - x[b]!) ** 2 + (x[a + 1]! - x[b + 1]!) ** 2 + (x[a + 2]! - x[b + 2]!) ** 2;
        if (apart < least * least) push(near[pair]!, near[pair + 1]!, least, 0, 0.6);
      }
      for (const node of nodes) {
        if (mass[node] === 0) continue;
        const at = node * 3;
        if (body.read(x[at]!, x[at + 1]!, x[at + 2]!, met) && met[0]! < thickness) {
          const out = thickness - met[0]!;
          x[at] = x[at]! + met[1]! * out;
          x[at + 1] = x[at + 1]! + met[2]! * out;
          x[at + 2] = x[at + 2]! + met[3]! * out;
          rub(at, met[1]!, met[2]!, met[3]!, met[2]! > 0.7 ? crownGrip : grip);
        }
        if (x[at + 1]! < ground) {
          x[at + 1] = ground;
          rub(at, 0, 1, 0, groundGrip);
        }
      }
      for (const node of nodes)
        for (let axis = node * 3; axis < node * 3 + 3; axis++)
          speed[axis] = (x[axis]! - before[axis]!) / step;
    }
  }
  return x;
}
