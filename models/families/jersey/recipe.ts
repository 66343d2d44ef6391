import { parseColour, type Colour } from '../../kit/colour.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { model, type Model, type Part } from '../../kit/model.ts';
import { garmentParts } from '../../parts/garment.ts';
import { garmentStand } from '../../parts/garment-stand.ts';
import type { Form } from './form.ts';
import { stackDrawing } from '../../kit/drawing/stack-drawing.ts';
import { onRelief } from '../../kit/relief/on-relief.ts';
import { bindings, knittedPattern, penStroke } from './jersey-marks.ts';
import { sewJersey } from './sew-jersey.ts';

const space = { width: 0.84, height: 0.78 };

/** A jersey, or two side by side, on a hanger and stand. Surfaces: body, trim, wood of the stand. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const [body, trim, wood]: readonly [Surface, Surface, Surface] = [
    surfaces[0]!,
    surfaces[1] ?? surfaces[0]!,
    surfaces[2] ?? { material: 'walnut', colour: '#4a3322' },
  ] as const;
  const parts: Part[] = [];
  for (let piece = 0; piece < form.pieces; piece++) {
    const [own, other] = piece === 0 ? [body, trim] : [trim, body];
    const { front, back, neck } = sewJersey(form, own.colour, other.colour, space.width, space.height);
    const dye = dyeOf(form, own.colour, other.colour);
    const x = form.pieces === 1 ? 0 : (piece - 0.5) * 0.6;
    const clothes = garmentParts(front, back, {
      material: body.material,
      triangles: form.pieces === 1 ? 3000 : 1800,
      neck,
      fold: 0.006,
      ...(dye ? { dye } : {}),
    });
    const marks = [
      ...bindings(form.cut, other.colour),
      ...(form.pattern === 'knitted' ? knittedPattern(other.colour) : []),
      ...(form.signed ? penStroke(piece === 0 ? '#16181d' : '#1d2a52') : []),
    ];
    if (marks.length > 0)
      clothes.push(
        ...stackDrawing(body.material, marks, onRelief(front), {
          step: 0.02,
          rise: 0.0006,
          lift: 0.0032,
          least: 0.00001,
        }),
      );
    const isSleeved = form.cut === 'shirt' || form.cut === 'pullover';
    const stand = garmentStand(wood, {
      height: 0.745,
      reach: isSleeved ? 0.22 : 0.15,
      drop: isSleeved ? 0.085 : 0.05,
      foot: 0.13,
      hook: true,
    });
    for (const each of [
      ...clothes.map((cloth) => ({ ...cloth, shape: cloth.shape.move(0, 0.07, 0) })),
      ...stand,
    ])
      parts.push({ ...each, shape: each.shape.move(x, 0, 0) });
  }
  return fitModel(model('medium', parts), size);
}

/** Hoops over the cloth's own colour. */
function dyeOf(
  form: Form,
  body: string,
  trim: string,
): ((x: number, y: number, colour: Colour) => Colour) | undefined {
  const [own, other] = [parseColour(body), parseColour(trim)];
  const isOwn = (colour: Colour) => colour.every((value, at) => Math.abs(value - own[at]!) < 0.02);
  if (form.pattern === 'hoops')
    return (x, y, colour) => {
      if (!isOwn(colour)) return colour;
      // On the sleeves the hoops go round the arm.
      const along = Math.abs(x) > 0.255 ? y + (Math.abs(x) - 0.255) * 0.5 + 0.02 : y;
      return Math.floor(along / 0.055) % 2 === 0 ? colour : other;
    };
  return undefined;
}

/** A plain shirt with a collar. */
export function buildFamily(): Model {
  const surfaces: Surface[] = [
    { material: 'cloth', colour: '#8f1d2c' },
    { material: 'cloth', colour: '#f0ede6' },
    { material: 'walnut', colour: '#3b2417' },
  ];
  return buildForm({
    form: { cut: 'shirt', pattern: 'plain', pieces: 1, signed: false },
    size: [0.78, 0.85, 0.26],
    surfaces,
  });
}
