import type { BladeShape } from '../../parts/arms/blade-form.ts';
import type { Form } from './form.ts';

/** Blades by kind, metres. */
export const daggerBlades: Readonly<Record<Form['kind'], BladeShape>> = {
  kindjal: {
    length: 0.31,
    outline: [
      [0, -0.0215, 0.0215],
      [0.6, -0.02, 0.02],
      [0.74, -0.0165, 0.0165],
      [0.88, -0.008, 0.008],
      [1, 0, 0],
    ],
    thickness: 0.0075,
    section: 'double-edged',
    fullerEnd: 0.7,
  },
  keris: {
    length: 0.33,
    outline: [
      [0, -0.028, 0.032],
      [0.03, -0.026, 0.024],
      [0.07, -0.0165, 0.0165],
      [0.14, -0.0125, 0.0135],
      [0.5, -0.0112, 0.0112],
      [0.85, -0.0075, 0.0075],
      [1, 0, 0],
    ],
    thickness: 0.0062,
    section: 'ridged',
  },
  jambiya: {
    length: 0.2,
    outline: [
      [0, -0.02, 0.02],
      [0.6, -0.014, 0.014],
      [1, 0, 0],
    ],
    thickness: 0.007,
    section: 'ridged',
  },
  officer: {
    length: 0.22,
    outline: [
      [0, -0.0105, 0.0105],
      [0.7, -0.009, 0.009],
      [0.9, -0.0062, 0.0062],
      [1, 0, 0],
    ],
    thickness: 0.0062,
    section: 'diamond',
  },
  korean: {
    length: 0.18,
    outline: [
      [0, -0.0095, 0.0095],
      [0.7, -0.0092, 0.009],
      [0.92, -0.005, 0.0085],
      [1, 0.0075, 0.0078],
    ],
    thickness: 0.005,
    section: 'sabre',
  },
};
