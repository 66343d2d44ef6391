import type { RandomStream } from '../../../../src/museum/math/seeded-random.ts';
import { mixColour, shadeColour } from '../../shell/paint.ts';
import { roughness } from '../land.ts';
import type { TreeKind } from './tree-habits.ts';

/** Leaves in October, sRGB: the maples of the poem red, oaks brown to gold, birches yellow, pines and firs as ever. */
const colours: Readonly<Record<TreeKind, readonly number[]>> = {
  maple: [0x8a1f16, 0xa62a18, 0xb83c1a, 0xc4561d, 0xcc7a26, 0x7a1c1a],
  oak: [0x9c5a26, 0x844820, 0xb07a2e, 0x7a5c2a, 0x66682f, 0x946428],
  birch: [0xcfa036, 0xc9942f, 0xb89a44, 0xd6b04c],
  pine: [0x3f5c30, 0x36532e, 0x4a6434],
  fir: [0x314e32, 0x2b4733, 0x3b5836],
};

/** Which tree grows at a place: neighbours are often of one kind. Mountains above, pines on dry noses. */
export function chooseTree(x: number, z: number, random: RandomStream): TreeKind {
  const dry = roughness(x / 52 + 50, z / 52 + 20);
  const grove = roughness(x / 34 + 11, z / 34 + 63);
  if (random() < 0.13 + 1.9 * Math.max(0, dry - 0.49)) return random() < 0.68 ? 'pine' : 'fir';
  const lot = grove * 1.7 - 0.35 + (random() - 0.5) * 0.55;
  return lot < 0.36 ? 'maple' : lot < 0.68 ? 'oak' : lot < 0.86 ? 'maple' : 'birch';
}

/** The colour of one tree: groves share a colour, each tree has its own shade. */
export function tintTree(kind: TreeKind, x: number, z: number, random: RandomStream): number {
  const list = colours[kind];
  const patch = roughness(x / 23 + 7, z / 23 + 77) * 1.8 - 0.4;
  const at = Math.min(list.length - 1, Math.max(0, patch * list.length + (random() - 0.5) * 2.6));
  const low = Math.floor(at);
  const mixed = mixColour(list[low] as number, list[Math.min(list.length - 1, low + 1)] as number, at - low);
  return shadeColour(mixed, 0.84 + random() * 0.3);
}
