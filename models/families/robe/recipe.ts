import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { model, type Model } from '../../kit/model.ts';
import { onRelief } from '../../kit/relief/on-relief.ts';
import { stackDrawing } from '../../kit/drawing/stack-drawing.ts';
import { ReliefGround } from '../../kit/relief/relief-ground.ts';
import { garmentParts } from '../../parts/garment.ts';
import { garmentStand } from '../../parts/garment-stand.ts';
import { babyDress } from './cuts/baby-dress.ts';
import { chiefRobe } from './cuts/chief-robe.ts';
import type { Cut } from './cuts/cut.ts';
import { durumagi } from './cuts/durumagi.ts';
import { fieldSuit, pyjamas } from './cuts/suits.ts';
import type { Form } from './form.ts';

const cuts: Readonly<Record<Form['cut'], Cut>> = {
  durumagi,
  'chief-robe': chiefRobe,
  'baby-dress': babyDress,
  pyjamas,
  'field-suit': fieldSuit,
};

/** A garment on a bar or hanger over a turned foot. Surfaces: cloth, trim, wood of the stand. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const cut = cuts[form.cut];
  const cloth = surfaces[0]!;
  const colours = { body: cloth.colour, trim: (surfaces[1] ?? cloth).colour };
  const wood: Surface = surfaces[2] ?? { material: 'walnut', colour: '#4a3322' };
  const sewn = (isBack: boolean): ReliefGround => {
    const ground = new ReliefGround({ width: cut.width, height: cut.height, cell: cut.cell }, colours.body);
    cut.sew(ground, colours, isBack);
    return ground;
  };
  const { dye } = cut;
  const front = sewn(false);
  const clothes = garmentParts(front, sewn(true), {
    material: cloth.material,
    triangles: 3600,
    neck: cut.neck,
    fold: cut.cell * 1.9,
    ...(dye ? { dye: (x, y, colour) => dye(x, y, colour, colours) } : {}),
  });
  const marks = cut.marks?.(colours) ?? [];
  const thread = (surfaces[1] ?? cloth).material;
  if (marks.length > 0)
    clothes.push(
      ...stackDrawing(thread, marks, onRelief(front), {
        step: cut.width * 0.03,
        rise: cut.width * 0.0008,
        lift: cut.cell * 0.8,
        least: 0.00002,
      }),
    );
  // The hem hangs clear of the foot.
  const clear = cut.height * 0.075;
  const stand = garmentStand(wood, {
    height: cut.shoulders + clear,
    reach: cut.reach,
    drop: cut.drop,
    foot: Math.min(0.17, cut.width * 0.2),
    hook: false,
  });
  return fitModel(
    model('medium', [...clothes.map((each) => ({ ...each, shape: each.shape.move(0, clear, 0) })), ...stand]),
    size,
  );
}

/** A wide robe. */
export function buildFamily(): Model {
  const surfaces: Surface[] = [
    { material: 'silk', colour: '#7a2f3a' },
    { material: 'embroidery', colour: '#d9b25c' },
    { material: 'walnut', colour: '#4a3020' },
  ];
  return buildForm({ form: { cut: 'chief-robe' }, size: [1.3, 1.32, 0.34], surfaces });
}
