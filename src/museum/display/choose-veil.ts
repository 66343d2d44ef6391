import { mixBits } from '../math/seeded-random.ts';
import { veilForms, type Mount, type VeilForm } from './room-display.ts';

/** What stands under linen: the code of its form and its size, metres. Written into, not made anew. */
export interface Veil {
  form: number;
  width: number;
  height: number;
  depth: number;
}

type Range = readonly [least: number, most: number];

/** Sides of a form as shares of `scale`: width, height, depth. */
interface Proportions {
  readonly width: Range;
  readonly height: Range;
  readonly depth: Range;
}

/**
 * Shares of one length: all sides keep their proportions, whatever the box. They stay within a sixth or so of those in
 * which the cloth of each form was draped (`models/veils`): more would draw its folds out of shape.
 */
const proportions: Readonly<Record<VeilForm, Proportions>> = {
  tall: { width: [0.6, 0.76], height: [0.9, 1], depth: [0.6, 0.76] },
  slender: { width: [0.42, 0.52], height: [0.95, 1], depth: [0.42, 0.52] },
  flat: { width: [0.85, 1], height: [0.14, 0.2], depth: [0.64, 0.8] },
  round: { width: [0.86, 1], height: [0.8, 0.95], depth: [0.84, 0.98] },
  box: { width: [0.85, 1], height: [0.42, 0.56], depth: [0.66, 0.82] },
  cylinder: { width: [0.82, 0.98], height: [0.88, 1], depth: [0.82, 0.98] },
  pair: { width: [0.88, 1], height: [0.58, 0.72], depth: [0.56, 0.68] },
  cluster: { width: [0.88, 1], height: [0.42, 0.54], depth: [0.62, 0.76] },
  hung: { width: [0.7, 0.92], height: [0.7, 0.92], depth: [0.04, 0.06] },
  rolled: { width: [0.88, 1], height: [0.18, 0.22], depth: [0.3, 0.38] },
  seated: { width: [0.85, 1], height: [0.88, 1], depth: [0.88, 1] },
  long: { width: [0.9, 1], height: [0.17, 0.22], depth: [0.23, 0.3] },
};

const shelfForms: readonly VeilForm[] = [
  'tall',
  'slender',
  'flat',
  'round',
  'box',
  'cylinder',
  'pair',
  'cluster',
  'rolled',
];

const suited: Readonly<Record<Mount, readonly VeilForm[]>> = {
  shelf: shelfForms,
  bay: ['tall', 'slender', 'round', 'box', 'cylinder', 'pair', 'cluster'],
  table: ['flat', 'flat', 'box', 'cluster', 'rolled'],
  plinth: ['tall', 'round', 'box', 'cylinder', 'slender'],
  lowPlinth: ['seated', 'box', 'tall', 'long'],
  floor: ['long', 'seated', 'box'],
  hung: ['hung'],
};

/** Longest side of a thing under linen, metres: larger places get no larger guess. */
const largest: Readonly<Record<Mount, number>> = {
  shelf: 0.6,
  bay: 1.4,
  table: 0.4,
  plinth: 0.9,
  lowPlinth: 1.6,
  floor: 4.5,
  hung: 3,
};

/**
 * Chooses a plain form for a place nobody has described, and a size that keeps within the place. Decided by
 * the seed alone.
 *
 * @param box room for it, metres: width, height, depth
 * @param into written and returned
 */
export function chooseVeil(
  seed: number,
  mount: Mount,
  box: { readonly width: number; readonly height: number; readonly depth: number },
  into: Veil,
): Veil {
  const forms = suited[mount];
  const form = forms[seed % forms.length] as VeilForm;
  const { width, height, depth } = proportions[form];
  const bits = mixBits(seed + 0x51ed270b);
  const w = within(width, bits & 0xff);
  const h = within(height, (bits >>> 8) & 0xff);
  const d = within(depth, (bits >>> 16) & 0xff);
  into.form = veilForms.indexOf(form);
  if (mount === 'hung') {
    // A picture takes the proportions of its place on the wall.
    into.width = Math.min(largest.hung, box.width) * w;
    into.height = Math.min(largest.hung, box.height) * h;
    into.depth = Math.min(box.depth, d);
    return into;
  }
  const fits = Math.min(largest[mount], box.width / w, box.height / h, box.depth / d);
  const scale = fits * within([0.72, 1], bits >>> 24);
  into.width = w * scale;
  into.height = h * scale;
  into.depth = d * scale;
  return into;
}

function within([least, most]: Range, byte: number): number {
  return least + ((most - least) * byte) / 255;
}
