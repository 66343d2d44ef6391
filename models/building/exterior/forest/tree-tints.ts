import type { RandomStream } from '../../../../src/museum/math/seeded-random.ts';
import { mixColour, shadeColour } from '../../shell/paint.ts';
import { roughness } from '../land.ts';
import type { TreeKind } from './tree-habits.ts';

/** Leaves in October, sRGB: the maples of the poem red, oaks brown to gold, birches yellow, pines and firs as ever. */
const colours: Readonly<Record<TreeKind, readonly number[]>> = {
  maple: [0x9c2417, 0xb8331a, 0xc9481c, 0xd9651f, 0xe08a2a, 0x8a1f1c],
  oak: [0xb5672a, 0x9a5426, 0xc78a35, 0x8a6a30, 0x7d7a36, 0xa8742c],
  birch: [0xe0b03c, 0xd9a336, 0xc9a84a, 0xe6c25a],
  pine: [0x4a6a34, 0x3f5f33, 0x56733a],
  fir: [0x3a5a38, 0x33523a, 0x45653c],
};

/** Which tree grows at a place: neighbours are often of one kind. Mountains above, pines on dry noses. */
export function chooseTree(x: number, z: number, random: RandomStream): TreeKind {
  const dry = roughness(x / 52 + 50, z / 52 + 20);
  const grove = roughness(x / 34 + 11, z / 34 + 63);
  if (random() < 0.08 + 1.5 * Math.max(0, dry - 0.5)) return random() < 0.68 ? 'pine' : 'fir';
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
