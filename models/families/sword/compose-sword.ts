import type { Surface } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { bendSword } from '../../parts/arms/bend-sword.ts';
import { BladeForm } from '../../parts/arms/blade-form.ts';
import { SheathForm } from '../../parts/arms/sheath-form.ts';
import { swordKnot } from '../../parts/arms/sword-knot.ts';
import { buildBlade } from './build-blade.ts';
import { buildHilt } from './build-hilt.ts';
import { buildScabbard } from './build-scabbard.ts';
import type { Form } from './form.ts';
import { blades } from './blades.ts';

export interface ComposedSword {
  /** Hilt with the blade, or with the scabbard over it; guard at x = 0. */
  readonly sword: readonly Part[];
  /** Empty when the scabbard is on the blade, or when there is none. */
  readonly scabbard: readonly Part[];
  readonly length: number;
  readonly rise: number;
}

/** Blade, hilt and scabbard of a form, bent to their curve; not yet arranged. */
export function composeSword(form: Form, surfaces: readonly Surface[]): ComposedSword {
  const [steel, metal = steel, covering = metal] = surfaces as readonly [Surface, Surface?, Surface?];
  const named = blades[form.blade];
  const blade = new BladeForm(named);
  const sheath = new SheathForm({
    length: named.length + 0.012,
    outline: named.outline
      .filter(([t]) => t < 0.9)
      .map(([t, low, high]): [number, number] => [t, (high - low) / 2 + 0.0042])
      .concat([[1, (named.outline[2]![2] - named.outline[2]![1]) / 2 + 0.003]]),
    thickness: [0.0094, 0.0076],
  });
  const scabbard = form.pieces === 2 ? [] : buildScabbard(form, sheath, metal, covering);
  const hilt = buildHilt(form, metal);
  if (form.knot)
    hilt.push(
      ...swordKnot(
        { material: 'silk', colour: form.knot },
        [-0.1, -0.03, 0.006],
        [-0.07, -0.085, 0.012],
        0.07,
      ),
    );
  const bend = (parts: readonly Part[]) => bendSword(parts, named.length, named.rise);
  return form.sheathed
    ? { sword: bend([...hilt, ...scabbard]), scabbard: [], length: named.length, rise: named.rise }
    : {
        sword: bend([...hilt, ...buildBlade(form, blade, steel)]),
        scabbard: bend(scabbard),
        length: named.length,
        rise: named.rise,
      };
}
