import { box } from '../../kit/box.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { torus } from '../../kit/torus.ts';
import { mitredFrame } from '../../parts/mitred-frame.ts';
import type { Form } from './form.ts';
import { scenes } from './scenes/scenes.ts';

/** How thick the board behind a relief is, as a share of the depth. */
const boardShare = 0.36;

/** A relief in its frame, its back at −z. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const [width, height, depth] = size;
  const face = form.frame === 'none' ? 0 : form.frameWidth;
  const board = depth * boardShare;
  const slip = form.slip === 'none' ? 0 : Math.min(0.012, face * 0.22);
  const inner = {
    width: width - face * 2 - slip * 1.2,
    height: height - face * 2 - slip * 1.2,
    depth: depth - board,
    surfaces,
  };
  const scene = scenes[form.scene](inner).map((each) => ({
    ...each,
    shape: each.shape.move(0, face + slip * 0.6, board),
  }));
  return fitModel(
    model('medium', [
      ...scene,
      ...(form.frame === 'none' ? [] : mounting({ form, size, surfaces }, board, slip)),
    ]),
    size,
  );
}

/** Frame, lining, backing board and what holds it. */
function mounting({ form, size, surfaces }: FormRequest<Form>, board: number, slip: number): Part[] {
  const [width, height, depth] = size;
  const face = form.frameWidth;
  const wood = surfaces.at(-1)!;
  if (form.frame === 'none') return [];
  const parts = [
    part(wood.material, wood.colour, mitredFrame(width, height, face, depth, form.frame)),
    part('pale-wood', '#8a6a48', box(width - face, height - face, 0.004, 0).move(0, face / 2, 0.003), {
      hidden: true,
    }),
  ];
  if (slip > 0 && form.slip !== 'none')
    parts.push(
      part(
        form.slip,
        { gold: '#cfa24e', brass: '#b48f4b', silver: '#c4c4c0' }[form.slip],
        mitredFrame(width - face * 2 + slip, height - face * 2 + slip, slip, depth * 0.3, 'slip').move(
          0,
          face - slip / 2,
          board * 0.9,
        ),
      ),
    );
  const hanger =
    form.fixing === 'hanger'
      ? Shape.merge(
          box(0.012, 0.03, 0.001, 0).move(0, height - face - 0.03, 0.0005),
          torus(0.008, 0.0012, 14, 5)
            .turn('x', Math.PI / 2)
            .move(0, height - face - 0.004, 0.0015),
        )
      : box(width * 0.16, height * 0.7, 0.003, 0.0006).move(0, height * 0.06, 0.0015);
  return [
    ...parts,
    part(
      form.fixing === 'hanger' ? 'brass' : 'cloth',
      form.fixing === 'hanger' ? '#a08046' : '#2c2622',
      hanger,
      {
        untilLevel: 0,
        hidden: true,
      },
    ),
  ];
}

/** Four peaks and pines in a walnut frame. */
export function buildFamily(): Model {
  return buildForm({
    form: { scene: 'long-life', frame: 'moulded', frameWidth: 0.05, slip: 'none', fixing: 'hanger' },
    size: [0.6, 0.48, 0.05],
    surfaces: [
      { material: 'stone', colour: '#cbbf9f' },
      { material: 'walnut', colour: '#5a3d22' },
    ],
  });
}
