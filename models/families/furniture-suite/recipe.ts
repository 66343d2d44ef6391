import type { FormRequest } from '../../kit/form-request.ts';
import { model, type Model, type Part } from '../../kit/model.ts';
import { fitClosely } from '../../parts/fit-closely.ts';
import type { Form } from './form.ts';
import { inlaidChests } from './inlaid-chests.ts';
import { livingRoom } from './living-room.ts';
import { metalOffice } from './metal-office.ts';

const kinds: Record<Form['kind'], (request: FormRequest<Form>) => Part[]> = {
  'living-room': livingRoom,
  'metal-office': metalOffice,
  'inlaid-chests': inlaidChests,
};

/** Furniture that belongs together, set up as in a room. */
export function buildForm(request: FormRequest<Form>): Model {
  return fitClosely(model('hero', kinds[request.form.kind](request)), request.size);
}

/** A sofa, two armchairs and a low table: a suite of no gift. */
export function buildFamily(): Model {
  return buildForm({
    form: { kind: 'living-room' },
    size: [3.11, 1.08, 1.83],
    surfaces: [
      { material: 'cloth', colour: '#8a6a4a' },
      { material: 'walnut', colour: '#4a3225' },
      { material: 'gold', colour: '#c8a04a' },
    ],
  });
}
