import { cylinder } from '../../kit/cylinder.ts';
import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { basketball } from '../../parts/basketball.ts';
import { fitClosely } from '../../parts/fit-closely.ts';
import { layeredDrawing } from '../../parts/layered-drawing.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import { onBall } from '../../parts/on-ball.ts';
import { panelledFootball } from '../../parts/panelled-football.ts';
import { penLetters } from '../../parts/pen-letters.ts';
import { scribble } from '../../parts/scribble.ts';
import type { Form } from './form.ts';
import { rugbyBall } from './rugby-ball.ts';

/** Radii along x, y, z, metres. */
const radii: Record<Form['kind'], Vector3> = {
  basketball: [0.119, 0.119, 0.119],
  football: [0.11, 0.11, 0.11],
  'rugby-ball': [0.142, 0.093, 0.093],
};
/** Height of the ring a ball lies on, and how far the ball sinks into it. */
const [ringHeight, sink] = [0.03, 0.014];

function ballOf({ form, surfaces }: FormRequest<Form>, row: number): Shape {
  const [body, second] = [surfaces[0]!.colour, (surfaces[1] ?? surfaces[0]!).colour];
  if (form.kind === 'football')
    return (
      panelledFootball(0.109, body, second)
        // A hexagon comes to the front, where it is signed.
        .turn('y', -Math.PI / 4)
        .turn('x', 0.615 - 0.24)
        .turn('y', 0.1)
    );
  if (form.kind === 'rugby-ball') return rugbyBall(0.142, 0.093, body, second);
  // Of several, one is of two leathers.
  const colours = form.pieces > 1 && row === 1 ? ([body, second] as const) : ([body, body] as const);
  return (
    basketball({
      radius: 0.119,
      colours,
      seam: '#171210',
      step: form.pieces > 1 ? 0.22 : 0.15,
      seed: row,
    })
      // The middle of a long panel comes to the front, where it is signed.
      .turn('z', 0.326)
      .turn('y', Math.PI / 2)
      .turn('x', Math.PI / 2)
      .turn('z', 0.08)
      .turn('x', -0.24)
      .turn('y', 0.1)
  );
}

/** What is written on a ball: lines of a dedication, then a gesture for the name. */
function writing({ form }: FormRequest<Form>, row: number): Drawing {
  const size = 0.0125;
  const lines = form.dedication.map((line, i) =>
    placeDrawing(penLetters(line, { colour: '#1d2a5e', pen: 0.09, slant: 0.24 }), {
      y: (form.dedication.length / 2 - i) * size * 1.5,
      scale: size,
    }),
  );
  const below = form.dedication.length > 0 ? -0.03 : 0;
  return [
    ...lines.flat(),
    ...(form.signed
      ? placeDrawing(scribble(`${form.kind} ${row}`, '#171a2a', 0.02), {
          y: below,
          scale: form.dedication.length > 0 ? 0.08 : 0.135,
        })
      : []),
  ];
}

/** A ball, or several in a row, each on a ring; a board under them when there are several. */
export function buildForm(request: FormRequest<Form>): Model {
  const { form, size, surfaces } = request;
  const [rx, ry, rz] = radii[form.kind];
  const board = form.pieces > 1 ? 0.014 : 0;
  const pitch = rx * 2.16;
  const isOval = form.kind === 'rugby-ball';
  const ring = lathe(
    [
      [ry * 0.5, 0],
      [ry * 0.66, 0],
      [ry * 0.67, 0.004],
      [ry * 0.61, ringHeight * 0.55],
      [ry * 0.6, ringHeight],
      [ry * 0.53, ringHeight - 0.003],
      [ry * 0.48, ringHeight * 0.5],
      [ry * 0.5, 0],
    ],
    { segments: 36 },
  ).scale(isOval ? 1.25 : 1, 1, 1);
  const parts = Array.from({ length: form.pieces }, (_, row): Part[] => {
    const x = (row - (form.pieces - 1) / 2) * pitch;
    const centre: Vector3 = [x, board + ringHeight - sink + ry, 0];
    const drawn = writing(request, row);
    const outward: Vector3 = [0.1, 0.24, 1];
    return [
      part(surfaces[0]!.material, surfaces[0]!.colour, ballOf(request, row).move(...centre)),
      surfacePart(surfaces, 2, ring.move(x, board, 0)),
      ...(drawn.length > 0
        ? layeredDrawing(
            'rubber',
            drawn,
            onBall(centre, [rx * 1.004, ry * 1.004, rz * 1.004], outward, 0.08),
            { step: 0.02, lift: 0.0007, rise: 0.00003 },
          ).filter(({ fromLevel }) => fromLevel === 0)
        : []),
      ...(form.kind === 'basketball'
        ? []
        : [
            part(
              'rubber',
              '#1d1c1b',
              cylinder(0.0035, 0.0008, { segments: 12 })
                .turn('x', Math.PI / 2)
                .move(0, 0, rz * (isOval ? 0.999 : 1.006))
                .turn('x', -1.1)
                .move(...centre),
              { untilLevel: 0 },
            ),
          ]),
    ];
  }).flat();
  if (board > 0)
    parts.push(
      part(
        'mahogany',
        '#3a1c12',
        mouldedBlock(rectanglePlan(pitch * form.pieces, rz * 1.7, 0.006), [
          [0.004, 0],
          [0, 0.003],
          [0, board - 0.005],
          [0.004, board],
        ]),
      ),
    );
  return fitClosely(model('medium', parts), size);
}

/** A basketball on a ring: a ball of no gift. */
export function buildFamily(): Model {
  return buildForm({
    form: { kind: 'basketball', pieces: 1, signed: false, dedication: [] },
    size: [0.24, 0.255, 0.24],
    surfaces: [
      { material: 'leather', colour: '#b4602c' },
      { material: 'leather', colour: '#b4602c' },
      { material: 'walnut', colour: '#3b2417' },
    ],
  });
}
