import { mixColours, parseColour } from '../../../kit/colour.ts';
import { smoothStep } from '../../../kit/vector.ts';
import type { Figure } from '../../painting/figure.ts';
import { horse } from './horse.ts';

const black = parseColour('#1f1b19');
const white = parseColour('#efe9dd');

/** Which stripe a place of the coat lies in: a number that grows by one from stripe to stripe. */
function stripeAt(x: number, y: number, z: number, low: boolean): number {
  // Legs: rings. Quarters: a fan about the flank. Trunk: upright. Neck and head: across.
  if (y < 0.78 && z < 0.9) return y * 9.5 + Math.abs(x) * 2;
  const neck = low ? (z - 0.62) * 0.8 - (y - 1.25) * 0.6 : (z - 0.62) * 0.62 + (y - 1.25) * 0.78;
  if (z > 0.52 && neck > -0.05) return 7.6 + neck * 9.5;
  const flank: readonly [number, number] = [0.86, -0.2];
  if (z < flank[1]) return -1.85 - (1.57 - Math.atan2(y - flank[0], flank[1] - z)) * 4.2;
  return (z + 0.14 * (y - 1.2)) * 8.4 + 0.4;
}

/** A plains zebra. */
export function zebra(pose: 'stand' | 'graze' | 'trot'): Figure {
  const low = pose === 'graze';
  const body = horse({
    pose,
    coat: '#efe9dd',
    mane: '#efe9dd',
    brushMane: true,
    stocky: true,
    pattern: (x, y, z) => {
      const stripe = stripeAt(x, y, z, low);
      const wave = Math.sin(stripe * 2 * Math.PI + Math.sin(y * 9 + z * 5) * 0.35);
      const belly = 1 - smoothStep(0.82, 0.92, y);
      const onTrunk = z > -0.2 && z < 0.5 && y > 0.78 ? belly : 0;
      return mixColours(white, black, smoothStep(-0.14, 0.14, wave + 0.02 - onTrunk * 0.9));
    },
  });
  return { ...body, toneStep: 0.11, brush: { ...body.brush, strokes: 2600, jitter: 0.06, length: 0.09 } };
}
