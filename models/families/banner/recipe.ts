import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { model, type Model, type Part } from '../../kit/model.ts';
import type { Form } from './form.ts';
import { marchingBanners } from './marching-banners.ts';
import { brocadeBanner, pointedBanner, tonguesBanner } from './silk-banners.ts';
import { stoneFlag } from './stone-flag.ts';

const makers: Readonly<Record<Form['kind'], (request: FormRequest<Form>) => Part[]>> = {
  brocade: brocadeBanner,
  pointed: pointedBanner,
  tongues: tonguesBanner,
  'stone-flag': stoneFlag,
  marching: marchingBanners,
};

/** A banner, or several. Surfaces: cloth or stone, trim or thread, third colour or rod. */
export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(model('medium', makers[request.form.kind](request)), request.size);
}

/** A pointed banner with scrolls. */
export function buildFamily(): Model {
  const surfaces: Surface[] = [
    { material: 'silk', colour: '#9e2b2b' },
    { material: 'gold', colour: '#d9b25c' },
    { material: 'brass', colour: '#b08a48' },
  ];
  return buildForm({ form: { kind: 'pointed' }, size: [0.6, 0.9, 0.04], surfaces });
}
