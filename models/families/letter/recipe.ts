import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { box } from '../../kit/box.ts';
import type { Mark } from '../../kit/drawing/drawing.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { stitches } from './stitching.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import { disc, patch, rect, wash } from '../../parts/painting/plain-marks.ts';
import { formDefinition, type Form } from './form.ts';
import { flourish, handwriting } from './handwriting.ts';
import { paper } from './paper.ts';
import { steamerPlan } from './steamer-plan.ts';

/** Papers as they lie in a case: what is written on them cannot be read. */
export function buildForm(request: FormRequest<Form>): Model {
  const { form, size, surfaces } = request;
  const [width, height, depth] = size;
  const longest = Math.max(width, depth);
  const chance = startRandom(`${form.kind} ${form.lines} ${form.ink}`);
  const colour = surfaces[0]?.colour ?? '#efe9da';
  const parts: Part[] = [];
  const written = (w: number, d: number): Mark[] => {
    const marks: Mark[] = [];
    if (form.letterhead)
      marks.push(
        rect(-w * 0.2, d * 0.41, w * 0.2, d * 0.418, '#8a7a5a'),
        disc(0, d * 0.445, d * 0.014, '#a88c50', 12),
      );
    const top = form.letterhead ? d * 0.33 : d * 0.39;
    const spacing = (top + d * 0.27) / form.lines;
    marks.push(
      ...handwriting(
        { left: -w * 0.4, right: w * 0.4, top, spacing, lines: form.lines, hand: form.hand, ink: form.ink },
        chance,
      ),
    );
    marks.push(...flourish(w * 0.04, -d * 0.38, w * 0.2, form.ink, chance));
    return marks;
  };
  const board = 0.003;
  if (form.kind === 'note') {
    // A folded card half open on its envelope.
    const [w, d] = [width * 0.8, depth * 0.84];
    if (form.envelope) parts.push(...envelope(width, depth, longest));
    parts.push(
      ...paper({
        width: w,
        depth: d,
        x: -width * 0.06,
        y: 0.0035,
        z: -depth * 0.02,
        turn: 0.09,
        colour,
        curl: 0.006,
        drawing: written(w, d),
        longest,
      }),
    );
  } else {
    const leafDepth = depth;
    parts.push(
      surfacePart(surfaces, 1, box(width, board, leafDepth, 0.001), {}),
      ...stitches(width, leafDepth, board, longest),
      part('silk', '#e2d6b8', box(width * 0.95, 0.0006, leafDepth * 0.93, 0.0002).move(0, board, 0)),
    );
    if (form.ribbon)
      parts.push(
        surfacePart(
          surfaces,
          2,
          Shape.merge(
            tube(
              [
                [-width * 0.5, board + 0.003, -depth * 0.28],
                [-width * 0.42, board + 0.0046, -depth * 0.39],
                [-width * 0.31, board + 0.003, -depth * 0.5],
              ],
              0.0012,
              { sides: 6 },
            ),
            tube(
              [
                [width * 0.5, board + 0.003, depth * 0.28],
                [width * 0.42, board + 0.0046, depth * 0.39],
                [width * 0.31, board + 0.003, depth * 0.5],
              ],
              0.0012,
              { sides: 6 },
            ),
          ),
        ),
      );
    const [w, d] =
      form.kind === 'plans'
        ? [width * 0.93, depth * 0.9]
        : [Math.min(width * 0.84, depth * 0.66), depth * 0.88];
    const under = form.pieces - 1;
    for (let at = 0; at < under; at++) {
      const turn = (chance() - 0.5) * 0.16;
      parts.push(
        ...paper({
          width: w * (0.94 + 0.06 * chance()),
          depth: d * (0.92 + 0.06 * chance()),
          x: form.kind === 'archive' ? -width * 0.16 + (chance() - 0.5) * 0.02 : (chance() - 0.5) * 0.008,
          y: board + 0.0008 + at * 0.0009,
          z: (chance() - 0.5) * 0.01,
          turn: form.kind === 'plans' ? turn * 0.1 : turn,
          colour: ['#d8c8a4', '#e2d6ba', '#cdbb94', '#e6dcc4'][at % 4]!,
          curl: 0.001,
          drawing: [],
          longest,
          covered: true,
        }),
      );
    }
    const y = board + 0.001 + under * 0.0009;
    const drawing =
      form.kind === 'plans'
        ? steamerPlan(form.ink).map((mark) => ({
            ...mark,
            outline: mark.outline.map(([a, b]) => [a * w * 0.96, b * w * 0.96 - 0.003] as const),
          }))
        : written(w, d);
    parts.push(
      ...paper({
        width: w,
        depth: d,
        x: form.kind === 'archive' ? -width * 0.16 : form.envelope ? -width * 0.1 : 0,
        y,
        z: 0,
        turn: form.kind === 'plans' ? 0 : 0.035,
        colour,
        curl: form.kind === 'plans' ? 0.008 : 0.005,
        drawing,
        longest,
      }),
    );
    if (form.kind === 'archive') parts.push(...photograph(width, depth, y, longest));
    if (form.envelope)
      parts.push(
        ...envelope(width * 0.5, depth * 0.44, longest).map((each) => ({
          ...each,
          shape: each.shape.turn('y', -0.12).move(width * 0.24, board + 0.0008, depth * 0.2),
        })),
      );
  }
  return fitModel(model(form.pieces > 6 ? 'medium' : 'small', parts), [width, height, depth]);
}

/** An envelope face down, its flap open to the back. */
function envelope(width: number, depth: number, longest: number): Part[] {
  const [w, d] = [width * 0.96, depth * 0.9];
  const drawing: Mark[] = [
    patch(
      wash(-d / 2, '#d8cdb4', d / 2, '#efe7d4'),
      [-w / 2, -d / 2],
      [w / 2, -d / 2],
      [w / 2, d / 2],
      [-w / 2, d / 2],
    ),
    patch('#e0d6be', [-w / 2, -d / 2], [0, d * 0.06], [w / 2, -d / 2]),
    patch('#cbbfa2', [-w / 2, d / 2], [-w / 2, -d / 2], [-w * 0.04, 0]),
    patch('#d2c7ac', [w / 2, d / 2], [w / 2, -d / 2], [w * 0.04, 0]),
    patch(wash(-d * 0.1, '#f2ebda', d / 2, '#e2d8c0'), [-w / 2, d / 2], [0, -d * 0.1], [w / 2, d / 2]),
  ];
  return paper({
    width: w,
    depth: d,
    x: 0,
    y: 0,
    z: 0,
    turn: 0,
    colour: '#e4dac4',
    curl: 0.001,
    drawing,
    longest,
  });
}

/** An old photograph with a white edge: three forms without faces. */
function photograph(width: number, depth: number, y: number, longest: number): Part[] {
  const [w, d] = [width * 0.36, depth * 0.42];
  const marks: Mark[] = [
    rect(-w * 0.44, -d * 0.42, w * 0.44, d * 0.42, wash(-d * 0.4, '#6a645a', d * 0.4, '#b0a898')),
  ];
  [-0.26, 0, 0.26].forEach((x, at) => {
    const tone = ['#8d867a', '#7a746a', '#989084'][at]!;
    marks.push(
      patch(
        tone,
        [(x - 0.13) * w, -d * 0.42],
        [(x + 0.13) * w, -d * 0.42],
        [(x + 0.11) * w, d * 0.02],
        [(x + 0.04) * w, d * 0.09],
        [(x - 0.04) * w, d * 0.09],
        [(x - 0.11) * w, d * 0.02],
      ),
      disc(x * w, d * 0.18, w * 0.058, wash(d * 0.1, '#8f887c', d * 0.26, '#c9c2b4'), 12, 1.25),
    );
  });
  return paper({
    width: w,
    depth: d,
    x: width * 0.27,
    y: y + 0.001,
    z: depth * 0.12,
    turn: -0.14,
    colour: '#ece6d8',
    curl: 0.002,
    drawing: marks,
    longest,
  });
}

/** A typical one: a sheet in a folder. */
export function buildFamily(): Model {
  return buildForm({
    form: formDefinition.parse({ kind: 'sheet', ribbon: true }),
    size: [0.32, 0.02, 0.24],
    surfaces: [
      { material: 'paper', colour: '#efe8d6' },
      { material: 'leather', colour: '#5a2320' },
      { material: 'gold', colour: '#d9b25c' },
    ],
  });
}
