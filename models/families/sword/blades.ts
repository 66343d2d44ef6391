import type { BladeShape } from '../../parts/arms/blade-form.ts';
import type { Form } from './form.ts';

export interface NamedBlade extends BladeShape {
  /** How far the point rises over a straight line, metres. */
  readonly rise: number;
}

/** [share of the length, lower, upper edge] of a blade that narrows evenly, its edge curving up to the point. */
const cutting = (root: number, end: number): BladeShape['outline'] => [
  [0, -root, root],
  [0.5, -(root + end) / 2, (root + end) / 2],
  [0.84, -end, end],
  [0.93, -end * 0.72, end],
  [0.975, -end * 0.05, end * 0.98],
  [1, end * 0.94, end * 0.95],
];

const thrusting = (root: number, end: number, tip = 0.9): BladeShape['outline'] => [
  [0, -root, root],
  [0.5, -(root + end) / 2, (root + end) / 2],
  [tip, -end, end],
  [(1 + tip) / 2, -end * 0.62, end * 0.62],
  [1, 0, 0],
];

/** Blades by name; metres. */
export const blades: Readonly<Record<Form['blade'], NamedBlade>> = {
  damascus: { length: 0.77, outline: cutting(0.0175, 0.013), thickness: 0.0075, section: 'sabre', rise: 0.1 },
  sabre: {
    length: 0.79,
    outline: cutting(0.0165, 0.0125),
    thickness: 0.0085,
    section: 'fullered',
    rise: 0.075,
  },
  shashka: {
    length: 0.76,
    outline: cutting(0.0168, 0.014),
    thickness: 0.008,
    section: 'two-fullers',
    rise: 0.05,
  },
  kilij: {
    length: 0.74,
    outline: [
      [0, -0.0165, 0.0165],
      [0.4, -0.015, 0.0145],
      [0.66, -0.0145, 0.0135],
      [0.7, -0.016, 0.0175],
      [0.85, -0.016, 0.0165],
      [0.95, -0.0075, 0.0155],
      [1, 0.0135, 0.0138],
    ],
    thickness: 0.0085,
    section: 'fullered',
    fullerEnd: 0.62,
    rise: 0.125,
  },
  knightly: {
    length: 0.84,
    outline: thrusting(0.026, 0.017, 0.92),
    thickness: 0.0082,
    section: 'double-edged',
    fullerEnd: 0.62,
    rise: 0,
  },
  'small-sword': {
    length: 0.78,
    outline: thrusting(0.0155, 0.009, 0.93),
    thickness: 0.009,
    section: 'diamond',
    rise: 0,
  },
  takouba: {
    length: 0.82,
    outline: [
      [0, -0.0215, 0.0215],
      [0.6, -0.0195, 0.0195],
      [0.93, -0.0175, 0.0175],
      [0.98, -0.0105, 0.0105],
      [1, 0, 0],
    ],
    thickness: 0.0062,
    section: 'double-edged',
    fullerEnd: 0.86,
    rise: 0,
  },
  hwando: {
    length: 0.68,
    outline: [
      [0, -0.0152, 0.0152],
      [0.6, -0.0142, 0.0142],
      [0.92, -0.0132, 0.0132],
      [0.965, -0.0085, 0.013],
      [1, 0.0124, 0.0126],
    ],
    thickness: 0.0085,
    section: 'sabre',
    rise: 0.042,
  },
  klewang: {
    length: 0.58,
    outline: [
      [0, -0.0135, 0.013],
      [0.2, -0.0145, 0.0135],
      [0.7, -0.0205, 0.0165],
      [0.88, -0.0235, 0.016],
      [0.95, -0.019, 0.0098],
      [1, -0.0125, -0.0118],
    ],
    thickness: 0.0085,
    section: 'sabre',
    rise: 0.012,
  },
};
