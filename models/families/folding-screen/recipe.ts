import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { model, type Model } from '../../kit/model.ts';
import { openPicture, screenLeaves, type ScreenOptions } from '../../parts/screen-leaves.ts';
import type { Form } from './form.ts';
import { longevity } from './pictures/longevity.ts';
import { ruledPaper } from './pictures/ruled-paper.ts';

/** A folding screen: leaves in zigzag with one picture over all of them. Surfaces: ground, picture, frame. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const [width, height, depth] = size;
  const ground = surfaces[0]!;
  const isPaper = form.picture === 'ruled-paper';
  const frame = surfaces[2] ?? ground;
  const options: ScreenOptions = {
    leaves: form.leaves,
    width,
    height,
    depth,
    face: form.frameWidth,
    moulding: isPaper ? 'flat' : 'stepped',
    frame,
    ground,
    back: { material: 'silk', colour: isPaper ? '#979a88' : '#8c8379' },
    metal: { material: 'brass', colour: '#a98746' },
  };
  const open = openPicture(options);
  const drawing = isPaper
    ? ruledPaper(open.width, open.height, form.leaves, (surfaces[1] ?? ground).colour)
    : longevity(open.width, open.height);
  const parts = screenLeaves(options, [
    { material: isPaper ? 'paper' : (surfaces[1] ?? ground).material, drawing, least: 0.001 },
  ]);
  return fitModel(model('hero', parts), size);
}

/** Four leaves of paper on silk. */
export function buildFamily(): Model {
  const surfaces: Surface[] = [
    { material: 'paper', colour: '#e9dfc6' },
    { material: 'silk', colour: '#c2ad79' },
    { material: 'lacquer', colour: '#2a1512' },
  ];
  return buildForm({
    form: { leaves: 4, picture: 'ruled-paper', frameWidth: 0.026 },
    size: [1.9, 1.7, 0.22],
    surfaces,
  });
}
