import { cylinder } from '../../kit/cylinder.ts';
import { placeDrawing } from '../../kit/drawing/drawing.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { polygon, rectangle } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { roundCorners } from '../../kit/round-corners.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { box } from '../../kit/box.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { clockDial, type Numerals } from '../../parts/clock-dial.ts';
import { clockHands, type HandStyle } from '../../parts/clock-hands.ts';
import { bezel, dialPlate, farBezel, farDial } from '../../parts/dial-plate.ts';
import { fitClosely } from '../../parts/fit-closely.ts';
import { onFront } from '../../parts/flat-place.ts';
import { grainUp } from '../../parts/grain-up.ts';
import { layeredDrawing } from '../../parts/layered-drawing.ts';
import { mouldedBlock } from '../../parts/moulded-block.ts';
import type { Form } from './form.ts';

const ways: readonly Numerals[] = ['arabic', 'roman', 'batons'];
const hands: Record<Numerals, HandStyle> = { arabic: 'baton', roman: 'spade', batons: 'leaf' };
const diameter = 0.3;

/** A wooden case about the origin, 0.3 m wide, its back at z = 0: the dial's radius, its middle and front. */
function caseOf(outline: Form['cases'][number]): {
  wood: Shape;
  radius: number;
  y: number;
  z: number;
  more: Part[];
} {
  const half = diameter / 2;
  if (outline === 'round')
    return {
      wood: lathe(
        [
          [0, 0],
          [half, 0],
          [half, 0.014],
          [half - 0.006, 0.03],
          [half - 0.02, 0.042],
          [half - 0.034, 0.04],
          [half - 0.042, 0.026],
          [0, 0.026],
        ],
        { segments: 48, crease: 0.5 },
      ).turn('x', Math.PI / 2),
      radius: half - 0.045,
      y: 0,
      z: 0.027,
      more: [],
    };
  if (outline === 'octagon') {
    const eight = (radius: number): Vector2[] =>
      polygon(radius / Math.cos(Math.PI / 8), 8).map(([x, y]): Vector2 => {
        const turn = Math.PI / 8;
        return [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)];
      });
    const block = mouldedBlock(
      (inset) => eight(half - inset),
      [
        [0, 0],
        [0, 0.018],
        [0.006, 0.03],
        [0.02, 0.036],
        [0.03, 0.034],
        [0.032, 0.026],
      ],
      0.4,
    ).turn('x', Math.PI / 2);
    return { wood: block, radius: half - 0.042, y: 0, z: 0.027, more: [] };
  }
  if (outline === 'square')
    return {
      wood: prism(
        roundCorners(rectangle(diameter * 0.94, diameter * 0.94), 0.02, { closed: true, steps: 4 }),
        0.032,
        { chamfer: 0.004 },
      ).move(0, 0, 0.016),
      radius: half - 0.036,
      y: 0,
      z: 0.0325,
      more: [],
    };
  const [w, h] = [0.2, 0.42];
  const frame = Shape.merge(
    grainUp(box(0.016, h, 0.06, 0.003).move(w / 2 - 0.008, -h / 2, 0.03)).mirrored('x'),
    box(w + 0.024, 0.018, 0.07, 0.004).move(0, h / 2 - 0.004, 0.032),
    box(w + 0.024, 0.018, 0.07, 0.004).move(0, -h / 2 - 0.012, 0.032),
    box(w - 0.03, 0.012, 0.05, 0.002).move(0, -0.032, 0.03),
    grainUp(box(w - 0.03, h, 0.008, 0).move(0, -h / 2, 0.004)),
    prism(
      [
        [-w / 2 - 0.004, 0],
        [w / 2 + 0.004, 0],
        [w * 0.2, 0.03],
        [0, 0.042],
        [-w * 0.2, 0.03],
      ],
      0.03,
      { chamfer: 0.003 },
    ).move(0, h / 2 + 0.013, 0.03),
    box(w - 0.032, 0.19, 0.004, 0).move(0, 0.005, 0.046),
  );
  const bob = Shape.merge(
    box(0.006, 0.13, 0.002, 0).move(0, -0.14, 0.03),
    lathe(
      [
        [0, 0],
        [0.024, 0.001],
        [0.028, 0.004],
        [0.02, 0.008],
        [0, 0.01],
      ],
      { segments: 28 },
    )
      .turn('x', Math.PI / 2)
      .move(0, -0.145, 0.028),
  );
  return {
    wood: frame,
    radius: 0.072,
    y: 0.105,
    z: 0.05,
    more: [part('brass', '#c7a052', bob, { hidden: true })],
  };
}

/** Wooden wall clocks side by side, hung with their backs against the wall. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const pitch = 0.34;
  const first = ways.indexOf(form.numerals);
  const parts = form.cases.flatMap((outline, i): Part[] => {
    const { wood, radius, y, z, more } = caseOf(outline);
    const numerals = ways[(first + i) % ways.length]!;
    const x = (i - (form.cases.length - 1) / 2) * pitch;
    const placed: Part[] = [
      part(surfaces[0]!.material, i === 1 ? '#7a5533' : surfaces[0]!.colour, wood),
      surfacePart(surfaces, 1, farDial(radius).move(0, y, z), { fromLevel: 2, keep: true, hidden: true }),
      surfacePart(surfaces, 1, dialPlate(radius).move(0, y, z + 0.0006), { hidden: true }),
      surfacePart(surfaces, 2, bezel(radius, radius * 0.07, 0.007).move(0, y, z), { untilLevel: 0 }),
      surfacePart(surfaces, 2, farBezel(radius, radius * 0.07, 0.007).move(0, y, z), {
        fromLevel: 1,
        untilLevel: 1,
        keep: true,
      }),
      ...layeredDrawing(
        'enamel',
        placeDrawing(clockDial(numerals, '#26221e'), { y, scale: radius }),
        onFront(z + 0.0008),
        { step: 1, least: 0.0005 },
      ),
      part('blued-steel', '#1c1d22', clockHands(radius, hands[numerals], 10, 9).move(0, y, z + 0.0012)),
      surfacePart(
        surfaces,
        2,
        cylinder(0.005, 0.012, { segments: 10 })
          .move(0, 0.0, 0)
          .turn('x', Math.PI / 2)
          .move(0, y - radius - 0.001, z - 0.006),
        { untilLevel: 0 },
      ),
      ...more,
    ];
    return placed.map((each) => ({ ...each, shape: each.shape.move(x, 0, 0) }));
  });
  return fitClosely(model('medium', parts), size);
}

/** A plain round wall clock: a clock of no gift. */
export function buildFamily(): Model {
  return buildForm({
    form: { cases: ['round'], numerals: 'arabic' },
    size: [0.3, 0.3, 0.043],
    surfaces: [
      { material: 'walnut', colour: '#5a3a24' },
      { material: 'enamel', colour: '#f0eadb' },
      { material: 'brass', colour: '#b18f4b' },
    ],
  });
}
