import { onTurned } from '../../parts/vessels/on-turned.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { flowerHead } from '../../parts/motifs/flower-head.ts';
import { vineScroll } from '../../parts/motifs/vine-scroll.ts';
import { painted } from '../../parts/painted.ts';
import { around } from '../../parts/vessels/around.ts';
import { bandOn } from '../../parts/vessels/band-on.ts';
import { moveParts } from '../../parts/vessels/move-parts.ts';
import { pot, type PotOutline } from '../../parts/vessels/pot.ts';
import { ringOn } from '../../parts/vessels/ring-on.ts';
import { formDefinition, type Form } from './form.ts';
import { gourdEwer } from './gourd-ewer.ts';
import { vesselModel } from '../../parts/vessels/vessel-model.ts';

/** A kettle, a teapot or a ewer. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  if (form.outline === 'gourd') return fitModel(vesselModel(gourdEwer(surfaces, size[1])), size);
  const parts: Part[] = [];
  // Heights from the pot's own proportions: its handle or its knob is the highest point.
  const tall = (form.handle === 'bail' ? 1.92 : 1.34) + (form.burner ? 0.95 : 0);
  const height = size[1] / tall;
  const radius = form.second ? size[0] / 6.4 : form.handle === 'bail' ? size[0] / 2.86 : size[0] / 3.5;
  const outline = form.outline;
  parts.push(...one(form, outline, radius, height, surfaces));
  if (form.burner)
    return fitModel(
      vesselModel([
        ...moveParts(parts, (shape) => shape.move(0, height * 0.95, 0)),
        ...burner(surfaces, radius, height * 0.95),
      ]),
      size,
    );
  if (!form.second) return fitModel(vesselModel(parts), size);
  return fitModel(
    vesselModel([
      ...moveParts(parts, (shape) => shape.move(-size[0] * 0.24, 0, -size[2] * 0.14)),
      ...moveParts(one(form, 'pear', radius * 0.78, height * 0.78, surfaces), (shape) =>
        shape.move(size[0] * 0.26, 0, size[2] * 0.14),
      ),
    ]),
    size,
  );
}

function one(
  form: Form,
  outline: PotOutline,
  radius: number,
  height: number,
  surfaces: readonly Surface[],
): Part[] {
  const made = pot({
    outline,
    radius,
    height,
    spout: form.spout,
    handle: form.handle,
    finial: form.knob,
    lobes: form.lobes,
    segments: 40,
  });
  const grip = (shape: Shape) =>
    form.grip === 'wood' ? part('walnut', '#2f2017', shape) : surfacePart(surfaces, 0, shape);
  const parts = [
    surfacePart(surfaces, 0, made.body),
    grip(made.handle),
    grip(made.knob),
    surfacePart(surfaces, 1, made.lines, { hidden: true }),
  ];
  if (form.motif !== 'chased-band') return parts;
  const round = 2 * Math.PI * radius;
  const flower = flowerHead('pointed', 8, { petal: '#d8d6cd', throat: '#77746a', heart: '#5d5a50' });
  return [
    ...parts,
    surfacePart(surfaces, 1, bandOn(made.profile, height * 0.36, height * 0.62, 40, 0.0004), {
      hidden: true,
    }),
    ...painted(
      'silver',
      around(vineScroll(flower, '#dcdad2', '#cfcdc4', 0.4), 6, radius, height * 0.49, [
        round / 12,
        height * 0.125,
      ]),
      onTurned(made.profile, radius),
      {
        step: radius * 0.2,
        lift: 0.0009,
        least: 0.01,
      },
    ),
    surfacePart(
      surfaces,
      2,
      Shape.merge(
        ringOn(made.profile, height * 0.36, radius * 0.018),
        ringOn(made.profile, height * 0.62, radius * 0.018),
      ),
      { hidden: true },
    ),
  ];
}

/** A frame of four scrolled legs with a ring above and a spirit lamp on a cross below. */
function burner(surfaces: readonly Surface[], radius: number, height: number): Part[] {
  const leg = tube(
    smoothPath<Vector3>(
      [
        [0, height * 1.02, radius * 0.86],
        [0, height * 0.8, radius * 1.04],
        [0, height * 0.5, radius * 0.8],
        [0, height * 0.22, radius * 0.86],
        [0, height * 0.05, radius * 1.14],
        [0, height * 0.03, radius * 1.26],
      ],
      16,
    ),
    (t) => radius * (0.055 - 0.015 * Math.sin(t * Math.PI)),
    { sides: 8 },
  );
  const paw = sphere(radius * 0.09, 10, 6)
    .scale(1, 0.6, 1.3)
    .move(0, radius * 0.055, radius * 1.26);
  const stay = tube(
    smoothPath<Vector3>(
      [
        [0, height * 0.34, 0],
        [0, height * 0.26, radius * 0.4],
        [0, height * 0.34, radius * 0.84],
      ],
      8,
    ),
    radius * 0.03,
    { sides: 6 },
  );
  const lamp = lathe(
    [
      [0, height * 0.3],
      [radius * 0.2, height * 0.3],
      [radius * 0.36, height * 0.38],
      [radius * 0.37, height * 0.47],
      [radius * 0.28, height * 0.53],
      [radius * 0.12, height * 0.56],
      [radius * 0.11, height * 0.64],
      [0, height * 0.64],
    ],
    { segments: 26, crease: 0.9 },
  );
  return [
    surfacePart(surfaces, 0, Shape.merge(Shape.merge(leg, paw, stay).around(4, Math.PI / 4), lamp)),
    surfacePart(surfaces, 1, torus(radius * 0.86, radius * 0.05, 44, 8).move(0, height * 0.99, 0), {
      hidden: true,
    }),
    part(
      'linen',
      '#d9d2c0',
      tube(
        [
          [0, height * 0.63, 0],
          [0, height * 0.69, 0],
        ],
        radius * 0.04,
        { sides: 6 },
      ),
      { untilLevel: 0, hidden: true },
    ),
  ];
}

/** A silver kettle with a bow handle. */
export function buildFamily(): Model {
  return buildForm({
    form: formDefinition.parse({ grip: 'wood' }),
    size: [0.24, 0.215, 0.18],
    surfaces: [
      { material: 'brass', colour: '#b08a48' },
      { material: 'brass', colour: '#9a7638' },
    ],
  });
}
