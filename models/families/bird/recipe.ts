import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, type Model, type Part } from '../../kit/model.ts';
import { craneOnGround } from './crane-on-ground.ts';
import { dove } from './dove.ts';
import type { Form } from './form.ts';
import { lovebirds } from './lovebirds.ts';
import { parrot } from './parrot.ts';
import { pineAndCranes } from './pine-and-cranes.ts';
import { trogon } from './trogon.ts';

type Subject = (form: Form, surfaces: FormRequest<Form>['surfaces']) => Part[];

const subjects: Readonly<Record<Form['subject'], Subject>> = {
  crane: craneOnGround,
  'pine-and-cranes': (_, surfaces) => pineAndCranes(surfaces),
  trogon: (_, surfaces) => trogon(surfaces),
  dove,
  parrot: (_, surfaces) => parrot(surfaces),
  lovebirds: (_, surfaces) => lovebirds(surfaces),
};

/** A bird, or birds, in natural proportions. */
export function shapeForm({ form, surfaces }: Pick<FormRequest<Form>, 'form' | 'surfaces'>): Model {
  return model('medium', subjects[form.subject](form, surfaces));
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(shapeForm(request), request.size);
}

/** A crane on a rock. */
export function buildFamily(): Model {
  return buildForm({
    form: { subject: 'crane', neck: 'up', wings: 'folded', ground: 'rock' },
    size: [0.19, 0.34, 0.14],
    surfaces: [
      { material: 'porcelain', colour: '#e9e6dc' },
      { material: 'porcelain', colour: '#2b2724' },
      { material: 'stone', colour: '#5a564d' },
    ],
  });
}
