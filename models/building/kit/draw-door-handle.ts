import type { Paint } from '../shell/paint.ts';
import type { SurfacePen } from '../shell/surface-pen.ts';

/**
 * An upright grip, 30 cm long, on two feet. `a`, `b`: its middle along and up the leaf, `out`: the leaf's face,
 * metres. Evidence: ours.
 */
export function drawDoorHandle(pen: SurfacePen, a: number, b: number, out: number, metal: Paint): void {
  pen.draft.with(metal);
  pen.box([a - 0.014, a + 0.014], [b - 0.15, b + 0.15], [out + 0.04, out + 0.062], 'flrtbk');
  for (const up of [-0.12, 0.12])
    pen.box([a - 0.01, a + 0.01], [b + up - 0.01, b + up + 0.01], [out, out + 0.04], 'lrtb');
}
