import { stackDrawing } from '../../kit/drawing/stack-drawing.ts';
import type { Place } from '../../kit/drawing/lay-drawing.ts';
import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sheet } from '../../kit/sheet.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import { fringe, tassel } from '../../parts/fringe.ts';
import { mitredFrame } from '../../parts/mitred-frame.ts';
import { needleStitches } from '../../parts/needle-stitches.ts';
import { panel } from '../../parts/panel.ts';
import type { Form } from './form.ts';
import type { PictureName } from './picture-names.ts';
import { arabesque } from './pictures/arabesque.ts';
import { peonies } from './pictures/peonies.ts';
import type { Picture } from './pictures/picture.ts';
import { spring } from './pictures/spring.ts';
import { tiger } from './pictures/tiger.ts';
import { twoFields } from './pictures/two-fields.ts';
import { wovenField } from './pictures/woven-field.ts';

const pictures: Readonly<Record<PictureName, Picture>> = {
  arabesque,
  peonies,
  spring,
  tiger,
  'two-fields': twoFields,
  'woven-field': wovenField,
};

/** Needlework or weaving, framed or hung, its back at −z. */
export function buildForm(request: FormRequest<Form>): Model {
  const { form, size } = request;
  const parts = { framed, rod, scroll }[form.mount](request);
  return fitModel(model('medium', parts), size);
}

/** The work itself, laid by `place` over a ground of so many metres. */
function work(
  { form, size, surfaces }: FormRequest<Form>,
  width: number,
  height: number,
  place: Place,
): Part[] {
  const { drawing, stitches } = pictures[form.picture](width, height, surfaces);
  const material = surfaces[0]!.material;
  const rise = Math.max(size[0], size[1]) / 2800;
  const parts = stackDrawing(material, drawing, place, { step: width / 6, rise, least: 0.001 });
  if (stitches.length === 0) return parts;
  // Threads lie over the marks; those of the ground lie under them.
  const isGround = form.picture === 'spring';
  const thread = needleStitches(stitches, place, {
    lift: isGround ? rise * 0.7 : rise * 6.5,
    seed: form.picture,
  });
  return [...parts, part(material, '#ffffff', thread, { untilLevel: 0 })];
}

function framed(request: FormRequest<Form>): Part[] {
  const { form, size, surfaces } = request;
  const [width, height, depth] = size;
  const face = form.frameWidth;
  const [w, h] = [width - face * 2, height - face * 2];
  const slip = face * 0.2;
  const wood = surfaces.at(-1)!;
  const place: Place = (x, y, lift) => [x, height / 2 + y, depth * 0.34 + lift];
  return [
    surfacePart(surfaces, 0, panel(w - slip, h - slip, 9, 9).move(0, face + slip / 2, depth * 0.34)),
    ...work(request, w - slip, h - slip, place),
    part(wood.material, wood.colour, mitredFrame(width, height, face, depth, form.moulding)),
    part(
      'gold',
      '#c39a4a',
      mitredFrame(w + slip, h + slip, slip, depth * 0.2, 'slip').move(0, face - slip / 2, depth * 0.32),
    ),
    part('pale-wood', '#8a6a48', box(width - face, height - face, 0.003, 0).move(0, face / 2, 0.003), {
      hidden: true,
    }),
    part(
      'brass',
      '#a08046',
      tube(
        [
          [-width * 0.3, height * 0.74, 0.001],
          [0, height * 0.8, 0.001],
          [width * 0.3, height * 0.74, 0.001],
        ],
        0.001,
        { sides: 4 },
      ),
      { hidden: true, untilLevel: 0 },
    ),
  ];
}

function rod(request: FormRequest<Form>): Part[] {
  const { form, size, surfaces } = request;
  const [width, height, depth] = size;
  const radius = depth * 0.26;
  const drop = form.hanging === 'none' ? 0 : height * (form.hanging === 'tassels' ? 0.07 : 0.06);
  const [w, h] = [width * 0.95, height - drop - radius * 2.4];
  const place: Place = (x, y, lift) => [
    x,
    drop + h / 2 + y,
    depth * 0.34 + depth * 0.1 * Math.sin((x / w) * 5.4 + 1) * (0.6 - y / h) + lift,
  ];
  const cloth = sheet((u, v) => place((u - 0.5) * w, (v - 0.5) * h, 0), 22, 6, 0.004);
  const top = height - radius * 1.3;
  const parts = [
    surfacePart(surfaces, 0, cloth),
    ...work(request, w, h, place),
    part(
      'walnut',
      '#4a3020',
      Shape.merge(
        cylinder(radius, width * 0.97, { segments: 14 })
          .turn('z', Math.PI / 2)
          .move(width * 0.485, top, depth * 0.4),
        ...[-1, 1].map((side) =>
          sphere(radius * 1.25, 12).move(side * (width / 2 - radius * 1.25), top, depth * 0.4),
        ),
      ),
    ),
  ];
  // Loops of the cloth round the rod.
  const loops = Array.from({ length: 9 }, (_, at) =>
    sheet(
      (u, v) => {
        const angle = (u - 0.5) * 5.6;
        return [
          (at / 8 - 0.5) * w * 0.94 + (v - 0.5) * w * 0.05,
          top + Math.cos(angle) * radius * 1.12,
          depth * 0.4 + Math.sin(angle) * radius * 1.12,
        ];
      },
      10,
      1,
      0.002,
    ),
  );
  parts.push(surfacePart(surfaces, 1, Shape.merge(...loops), { untilLevel: 1 }));
  if (form.hanging === 'fringe')
    parts.push(
      surfacePart(
        surfaces,
        1,
        fringe([-w * 0.49, drop, depth * 0.36], [w * 0.49, drop, depth * 0.36], {
          length: drop * 0.98,
          thickness: w * 0.005,
          count: 44,
          seed: 'rug',
        }),
        { untilLevel: 1 },
      ),
    );
  if (form.hanging === 'tassels')
    parts.push(
      surfacePart(
        surfaces,
        2,
        Shape.merge(
          ...Array.from({ length: 11 }, (_, at) =>
            tassel(drop, w * 0.014).move((at / 10 - 0.5) * w * 0.96, drop, depth * 0.36),
          ),
        ),
        { untilLevel: 1 },
      ),
    );
  return parts;
}

function scroll(request: FormRequest<Form>): Part[] {
  const { form, size, surfaces } = request;
  const [width, height, depth] = size;
  const radius = depth * 0.48;
  const [w, h] = [width * 0.93, height - radius * 3];
  const margin = form.frameWidth;
  const flat = (x: number, y: number, z: number): Shape => panel(x, y, 4, 4).move(0, height / 2 - y / 2, z);
  const silk = surfaces[1] ?? surfaces[0]!;
  const rise = height / 2800;
  const place: Place = (x, y, lift) => [x, height / 2 + y, radius * 0.9 + rise * 4 + lift];
  const roller = (y: number): Shape =>
    Shape.merge(
      cylinder(radius, w * 1.01, { segments: 14 })
        .turn('z', Math.PI / 2)
        .move(w * 0.505, y, radius),
      ...[-1, 1].map((side) =>
        cylinder(radius * 0.8, (width - w) / 2, { segments: 12, chamfer: radius * 0.2 })
          .turn('z', Math.PI / 2)
          .move(side > 0 ? width / 2 : -w / 2, y, radius),
      ),
    );
  return [
    part('silk', silk.colour, Shape.merge(flat(w, h, radius * 0.9), flat(w, h, radius * 0.86).flip())),
    part('silk', '#8d6a3a', flat(w - margin * 1.5, h - margin * 3, radius * 0.9 + rise * 1.5)),
    surfacePart(surfaces, 0, flat(w - margin * 1.8, h - margin * 3.3, radius * 0.9 + rise * 3.5)),
    ...work(request, w - margin * 1.8, h - margin * 3.3, place),
    part('walnut', '#3d2619', Shape.merge(roller(radius), roller(height - radius))),
  ];
}

/** A woven rug on a rod. */
export function buildFamily(): Model {
  const surfaces: Surface[] = [
    { material: 'embroidery', colour: '#7a2f2a' },
    { material: 'embroidery', colour: '#c9b27c' },
    { material: 'embroidery', colour: '#2f4a5a' },
  ];
  return buildForm({
    form: { picture: 'woven-field', mount: 'rod', moulding: 'moulded', frameWidth: 0.045, hanging: 'fringe' },
    size: [0.9, 1.3, 0.04],
    surfaces,
  });
}
