import type { Light } from '../../../parts/painting/paint-figure.ts';

export const studio: Light = {
  from: [-0.55, 0.62, 0.56],
  sun: [0.84, 0.79, 0.68],
  sky: [0.36, 0.37, 0.4],
  ground: [0.24, 0.2, 0.16],
};
