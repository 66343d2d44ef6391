import { stackedDrawingParts } from '../../kit/drawing/stacked-drawing-parts.ts';
import { placeDrawing } from '../../kit/drawing/drawing.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { model, type Model, type Part } from '../../kit/model.ts';
import { bendAlong } from '../../parts/arms/bend-along.ts';
import { BladeForm } from '../../parts/arms/blade-form.ts';
import { madeOf } from '../../parts/arms/made-of.ts';
import { swordKnot } from '../../parts/arms/sword-knot.ts';
import { stridingTiger } from '../../parts/motifs/heraldic-beasts.ts';
import { leafScroll } from '../../parts/motifs/leaf-scroll.ts';
import { mapParts } from '../../parts/part-group.ts';
import { arrangeDagger } from './arrange-dagger.ts';
import { daggerBlades } from './dagger-blades.ts';
import { buildDaggerHilt } from './dagger-hilts.ts';
import { buildDaggerSheath } from './dagger-sheath.ts';
import { formDefinition, type Form } from './form.ts';

/** A dagger of the form, at the size it comes out at. Surfaces: blade, hilt and mounts, sheath. */
export function buildNatural({ form, surfaces }: Omit<FormRequest<Form>, 'size'>): Model {
  const [steel, metal = steel, covering = metal] = surfaces as readonly [Surface, Surface?, Surface?];
  const shape = daggerBlades[form.kind];
  const hilt = buildDaggerHilt(form, metal, covering);
  const sheath = buildDaggerSheath(form, shape, metal, covering);
  if (form.kind === 'korean')
    sheath.push(
      ...swordKnot(
        { material: 'silk', colour: '#8a2b2b' },
        [0.07, 0.014, 0.006],
        [0.062, -0.022, 0.008],
        0.06,
      ),
    );
  const whole = form.sheathed
    ? { dagger: bent(form, [...hilt, ...sheath]), sheath: [] }
    : { dagger: [...hilt, ...buildBlade(form, new BladeForm(shape), steel)], sheath };
  return model('medium', arrangeDagger(form, whole.dagger, whole.sheath));
}

/** An Arab dagger turns up towards its end by more than a right angle. */
function bent(form: Form, parts: readonly Part[]): Part[] {
  if (form.kind !== 'jambiya') return [...parts];
  return bendAlong(parts, -0.1, 0.235, (x) => (x < 0.02 ? 0 : 1.95 * ((x - 0.02) / 0.21) ** 1.5));
}

function buildBlade(form: Form, blade: BladeForm, steel: Surface): Part[] {
  const { length } = blade.shape;
  const parts = [madeOf(steel, blade.solid(form.waves > 0 ? 64 : 24))];
  if (form.bladeMotif === 'tiger-and-shield') {
    const gold = '#e0b653';
    const [half] = [blade.upper(0.05)];
    const shield = {
      outline: [
        [-0.9, 0.9],
        [0, 1],
        [0.9, 0.9],
        [0.85, 0],
        [0.5, -0.7],
        [0, -1.05],
        [-0.5, -0.7],
        [-0.85, 0],
      ] as const,
      colour: gold,
    };
    parts.push(
      ...stackedDrawingParts(
        'gold',
        [
          ...placeDrawing(stridingTiger(gold, '#5a4322'), { x: 0.075, scale: half * 1.25 }),
          ...placeDrawing(
            [
              shield,
              ...placeDrawing([{ ...shield, colour: '#7a5a24' }], { scale: 0.78 }),
              ...placeDrawing([shield], { scale: 0.64 }),
            ],
            {
              x: 0.13,
              scale: half * 0.62,
            },
          ),
          ...placeDrawing(
            leafScroll({ length: 0.06, height: half * 0.9, curls: 4, line: gold, weight: 0.1 }),
            { x: 0.15 },
          ),
        ],
        blade.place,
        { step: 0.03, lift: 0.0005, rise: 0.00012, levels: [160, 20] },
      ),
    );
  }
  const bend = form.waves;
  if (bend === 0) return parts;
  return mapParts(parts, (shape) =>
    shape.deform(([x, y, z]) => {
      const t = x / length;
      const strength = Math.min(1, Math.max(0, (t - 0.06) / 0.1)) * 0.0085 * (1 - 0.55 * t);
      return [x, y + strength * Math.sin(t * Math.PI * (bend + 0.5)), z];
    }),
  );
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(buildNatural(request), request.size);
}

/** A dagger beside its sheath on a cushion. */
export function buildFamily(): Model {
  return buildNatural({
    form: formDefinition.parse({ kind: 'officer', sheath: 'scroll', grip: 'leather', display: 'cushion' }),
    surfaces: [
      { material: 'steel', colour: '#c1c3c5' },
      { material: 'silver', colour: '#b9b9b4' },
      { material: 'leather', colour: '#2c2a2d' },
    ],
  });
}
