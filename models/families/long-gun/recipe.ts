import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { forkStand } from '../../kit/long-gun/fork-stand.ts';
import { gunSling } from '../../kit/long-gun/gun-sling.ts';
import { model, type Model } from '../../kit/model.ts';
import { mapParts } from '../../parts/part-group.ts';
import { boltRifle, boltStock } from './bolt-rifle.ts';
import { doubleBarrelled, doubleForeEnd, doubleStock } from './double-barrelled.ts';
import { formDefinition, type Form } from './form.ts';

/** A long gun on two forks, muzzle to the right, at the size it comes out at. Surfaces: wood, steel, bright parts. */
export function buildNatural({ form, surfaces }: Omit<FormRequest<Form>, 'size'>): Model {
  const [wood, steel = wood, bright = steel] = surfaces as readonly [Surface, Surface?, Surface?];
  const all = [wood, steel, bright] as const;
  const lift = 0.245;
  const isDouble = form.kind === 'double-barrelled';
  const gun = isDouble ? doubleBarrelled(all, form.engraved) : boltRifle(all, form.scope);
  if (form.sling)
    gun.push(
      ...gunSling(
        [
          [0.09, isDouble ? -0.15 : -0.137, 0],
          [0.13, -0.165, 0.008],
          [0.26, -0.196, 0.022],
          [0.42, -0.202, 0.03],
          [0.58, -0.16, 0.022],
          [0.68, -0.09, 0.008],
          [0.72, isDouble ? -0.03 : -0.045, 0],
        ],
        '#4a2d1a',
      ),
    );
  const rear = isDouble ? doubleStock : boltStock;
  const front = isDouble ? doubleForeEnd : boltStock;
  const forks = [
    { x: 0.2, saddle: lift + rear.bottomAt(0.2), halfWidth: Math.abs(rear.point(0.2, 0)[2]) },
    { x: 0.62, saddle: lift + front.bottomAt(0.62), halfWidth: Math.abs(front.point(0.62, 0)[2]) },
  ];
  return model('medium', [
    ...mapParts(gun, (shape) => shape.move(0, lift, 0)),
    ...forkStand(forks, { material: 'walnut', colour: '#3d2617' }),
  ]);
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(buildNatural(request), request.size);
}

/** A plain bolt-action rifle on a stand. */
export function buildFamily(): Model {
  return buildNatural({
    form: formDefinition.parse({ kind: 'bolt-action' }),
    surfaces: [
      { material: 'walnut', colour: '#5a3a22' },
      { material: 'blued-steel', colour: '#3a3e44' },
      { material: 'steel', colour: '#b0b2b4' },
    ],
  });
}
