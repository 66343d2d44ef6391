import { cylinder } from '../../kit/cylinder.ts';
import type { Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import type { Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import type { HiltSurfaces } from '../../parts/arms/hilt.ts';
import { jambiyaHilt } from '../../parts/arms/jambiya-hilt.ts';
import { kerisHilt } from '../../parts/arms/keris-hilt.ts';
import { kindjalHilt } from '../../parts/arms/kindjal-hilt.ts';
import { madeOf } from '../../parts/arms/made-of.ts';
import { quillons } from '../../parts/arms/quillons.ts';
import { woundGrip } from '../../parts/arms/wound-grip.ts';
import type { Form } from './form.ts';

const grips: Record<Exclude<Form['grip'], 'metal'>, Surface> = {
  wood: { material: 'mahogany', colour: '#5a3320' },
  horn: { material: 'ivory', colour: '#3b3029' },
  lacquer: { material: 'lacquer', colour: '#231513' },
  leather: { material: 'leather', colour: '#26211f' },
};

export function buildDaggerHilt(form: Form, metal: Surface, accent: Surface): Part[] {
  const surfaces: HiltSurfaces = { metal, grip: form.grip === 'metal' ? metal : grips[form.grip], accent };
  switch (form.kind) {
    case 'kindjal':
      return kindjalHilt(surfaces);
    case 'keris':
      return kerisHilt(surfaces);
    case 'jambiya':
      return jambiyaHilt(surfaces);
    case 'officer':
      return officerHilt(surfaces);
    default:
      return koreanHilt(surfaces);
  }
}

/** A short European hilt: cross guard with balls bent either way, ribbed grip, acorn pommel. */
function officerHilt({ metal, grip }: HiltSurfaces): Part[] {
  const pommel = lathe(
    [
      [0, 0],
      [0.0105, 0],
      [0.0135, 0.005],
      [0.0145, 0.01],
      [0.012, 0.018],
      [0.006, 0.023],
      [0.0045, 0.026],
      [0, 0.028],
    ],
    { segments: 16, crease: 0.8 },
  )
    .turn('z', Math.PI / 2)
    .move(-0.088, 0, 0);
  return [
    madeOf(
      metal,
      Shape.merge(
        quillons({ reach: 0.034, lean: 0.012, bar: 0.0042, end: 'ball', tongue: 0.016, counter: true }),
        pommel,
      ),
    ),
    madeOf(grip, woundGrip(0.09, 0.0118, 0.0102, { turns: 9, ridge: 0.07, swell: 0.12 })),
  ];
}

/** A plain round grip between a collar and a domed cap. */
function koreanHilt({ metal, grip, accent }: HiltSurfaces): Part[] {
  const rod = (radius: number, from: number, to: number) =>
    cylinder(radius, from - to, { segments: 18, chamfer: radius * 0.16 })
      .turn('z', Math.PI / 2)
      .move(from, 0, 0)
      .scale(1, 1, 0.82);
  return [
    madeOf(
      grip,
      // Rows along it keep the shade of the collars near the collars.
      lathe(
        [0, 0.012, 0.016, 0.029, 0.035, 0.06, 0.083, 0.089, 0.1].map((y): [number, number] => [0.0125, y]),
        { segments: 18 },
      )
        .turn('z', Math.PI / 2)
        .scale(1, 1, 0.82),
    ),
    madeOf(
      metal,
      Shape.merge(
        rod(0.0138, 0.002, -0.012),
        rod(0.0132, -0.03, -0.034),
        rod(0.0132, -0.084, -0.088),
        sphere(0.0138, 16, 8).scale(0.7, 1, 0.82).move(-0.101, 0, 0),
      ),
    ),
    madeOf(accent, Shape.merge(sphere(0.003, 8, 5).move(-0.112, 0, 0)), { untilLevel: 0 }),
  ];
}
