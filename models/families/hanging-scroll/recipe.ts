import { cylinder } from '../../kit/cylinder.ts';
import { clipDrawing } from '../../kit/drawing/clip-drawing.ts';
import type { Drawing } from '../../kit/drawing/drawing.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { sheet } from '../../kit/sheet.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import { isSimple } from '../../parts/painting/is-simple.ts';
import { paintingParts } from '../../parts/painting/painting-parts.ts';
import { rect } from '../../parts/painting/plain-marks.ts';
import { brushwork } from './brushwork.ts';
import { formDefinition, type Form } from './form.ts';
import { fruitPainting } from './fruit.ts';
import { koreaMap } from './korea-map.ts';

const knobLooks = {
  wood: ['mahogany', '#5a2c1c'],
  ivory: ['ivory', '#e8dfc8'],
  lacquer: ['lacquer', '#1c1414'],
} as const;

/** A scroll that hangs from a cord between an upper rod and a lower roller. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const [width, height, depth] = size;
  const roller = Math.min(depth * 0.42, width * 0.028);
  const cord = Math.min(height * 0.05, width * 0.16);
  const silkWidth = width - (form.mounting === 'silk' ? roller * 5 : roller * 2);
  const low = roller * 1.6;
  const high = height - cord;
  const z = depth * 0.35;
  // A mounted scroll curls a little; a joined map hangs flat, so that its many leaves lie on it everywhere.
  const curl = form.mounting === 'silk' ? depth * 0.1 : 0;
  const bow = (y: number) => curl * Math.sin(((y - low) / (high - low)) * Math.PI * 2);
  const silk = form.mounting === 'silk';
  const [side, head, foot] = silk
    ? [silkWidth * 0.09, (high - low) * 0.16, (high - low) * 0.11]
    : [silkWidth * 0.012, (high - low) * 0.006, (high - low) * 0.006];
  const [paperWidth, paperHeight] = [silkWidth - 2 * side, high - low - head - foot];
  const base = low + foot;
  const drawing: Drawing =
    form.picture === 'map'
      ? koreaMap(paperWidth, paperHeight)
      : (form.picture === 'fruit' ? fruitPainting : brushwork)(paperWidth / paperHeight).map((mark) => ({
          outline: mark.outline.map(([x, y]) => [x * paperHeight, y * paperHeight] as const),
          colour:
            typeof mark.colour === 'string'
              ? mark.colour
              : (x: number, y: number) =>
                  (mark.colour as (x: number, y: number) => readonly [number, number, number])(
                    x / paperHeight,
                    y / paperHeight,
                  ),
        }));
  const gap = (Math.max(...size) / 4096) * 1.1;
  const parts: Part[] = [
    surfacePart(
      surfaces,
      1,
      sheet(
        (u, v) => [(u - 0.5) * silkWidth, low + v * (high - low), z + bow(low + v * (high - low))],
        1,
        10,
        Math.min(0.002, depth * 0.1),
      ),
    ),
    ...paintingParts(
      'paper',
      clipDrawing(drawing, [-paperWidth / 2, 0], [paperWidth / 2, paperHeight]).filter(({ outline }) =>
        isSimple(outline),
      ),
      (x, y, lift) => [x, base + y, z + bow(base + y) + lift + depth * 0.02],
      { step: paperHeight / 5, gap },
    ),
    part(
      'mahogany',
      '#4a2318',
      cylinder(roller, silkWidth, { segments: 14 })
        .turn('z', Math.PI / 2)
        .move(silkWidth / 2, roller * 1.1, z),
    ),
    part(
      'mahogany',
      '#4a2318',
      cylinder(roller * 0.55, silkWidth, { segments: 10 })
        .turn('z', Math.PI / 2)
        .move(silkWidth / 2, high, z),
    ),
    part(
      'cloth',
      '#8a2f2a',
      tube(
        [
          [-silkWidth * 0.3, high + roller * 0.4, z],
          [0, height - 0.002 * height, z - depth * 0.1],
          [silkWidth * 0.3, high + roller * 0.4, z],
        ],
        Math.min(roller * 0.16, 0.01),
        { sides: 5 },
      ),
    ),
    part(
      'brass',
      '#c2a05a',
      Shape.merge(
        ...[-1, 1].map((s) =>
          cylinder(roller * 0.3, roller * 0.5, { segments: 8 }).move(
            s * silkWidth * 0.3,
            high + roller * 0.2,
            z,
          ),
        ),
      ),
      { untilLevel: 0 },
    ),
  ];
  if (silk) {
    const [material, colour] = knobLooks[form.knobs];
    const knob = lathe(
      [
        [0, 0],
        [roller * 0.8, 0],
        [roller * 0.8, roller * 0.3],
        [roller * 1.25, roller * 0.5],
        [roller * 1.3, roller * 1.6],
        [roller, roller * 2.3],
        [0, roller * 2.5],
      ],
      { segments: 16 },
    );
    parts.push(
      part(
        material,
        colour,
        Shape.merge(
          knob.turn('z', -Math.PI / 2).move(silkWidth / 2, roller * 1.1, z),
          knob.turn('z', Math.PI / 2).move(-silkWidth / 2, roller * 1.1, z),
        ),
      ),
      ...paintingParts(
        'silk',
        bands(silkWidth, low, high, base, paperWidth, paperHeight),
        (x, y, lift) => [x, y, z + bow(y) + lift + depth * 0.01],
        { step: paperHeight / 4, gap },
      ),
    );
  }
  if (form.tassels) parts.push(...tassels(silkWidth, high, z, roller));
  return fitModel(model(form.picture === 'brushwork' ? 'small' : 'medium', parts), size);
}

/** Narrow woven bands about the picture, and the two strips that hang from the rod. */
function bands(
  width: number,
  low: number,
  high: number,
  base: number,
  paperWidth: number,
  paperHeight: number,
): Drawing {
  const [half, edge] = [paperWidth / 2, paperWidth * 0.022];
  const top = base + paperHeight;
  const strip = width * 0.035;
  return [
    rect(-width / 2, top + edge, width / 2, top + edge * 2.6, '#c9b27a'),
    rect(-width / 2, base - edge * 2.6, width / 2, base - edge, '#c9b27a'),
    rect(-half - edge, base - edge, -half, top + edge, '#d9c690'),
    rect(half, base - edge, half + edge, top + edge, '#d9c690'),
    rect(-half - edge, top, half + edge, top + edge, '#d9c690'),
    rect(-half - edge, base - edge, half + edge, base, '#d9c690'),
    ...[-1, 1].flatMap((side) => {
      const x = side * width * 0.19;
      return [
        rect(x - strip / 2, top + edge * 3, x + strip / 2, high, '#d8cba4'),
        rect(x - strip / 2, top + edge * 3, x + strip / 2, top + edge * 4, '#a8894c'),
      ];
    }),
    ...Array.from({ length: 22 }, (_, at) => {
      const x = -width / 2 + ((at % 11) + 0.5) * (width / 11);
      const y = at < 11 ? top + (high - top) * 0.52 : low + (base - low) * 0.45;
      const s = width * 0.016;
      return {
        outline: [
          [x - s, y],
          [x, y - s],
          [x + s, y],
          [x, y + s],
        ] as const,
        colour: '#b8a468',
      };
    }),
  ];
}

/** A knot and a skirt of threads at either end of the rod. */
function tassels(width: number, high: number, z: number, roller: number): Part[] {
  const skirt = lathe(
    [
      [0, 0],
      [roller * 0.8, 0],
      [roller * 0.7, roller * 3.4],
      [roller * 0.42, roller * 4],
      [roller * 0.55, roller * 4.6],
      [roller * 0.3, roller * 5.2],
      [0, roller * 5.3],
    ],
    { segments: 10 },
  );
  const hung = [-1, 1].map((side) =>
    skirt.move(side * (width / 2 - roller * 1.2), high - roller * 7.5, z + roller * 1.1),
  );
  const threads = [-1, 1].map((side) =>
    tube(
      [
        [side * (width / 2 - roller * 1.2), high, z + roller * 0.6],
        [side * (width / 2 - roller * 1.2), high - roller * 2.4, z + roller * 1.1],
      ],
      roller * 0.14,
      { sides: 4 },
    ),
  );
  return [part('silk', '#a8382c', Shape.merge(...hung, ...threads), { untilLevel: 1 })];
}

/** A typical one: brushwork on silk. */
export function buildFamily(): Model {
  return buildForm({
    form: formDefinition.parse({ picture: 'brushwork' }),
    size: [0.6, 1.45, 0.04],
    surfaces: [
      { material: 'paper', colour: '#efe8d6' },
      { material: 'silk', colour: '#8a8460' },
    ],
  });
}
