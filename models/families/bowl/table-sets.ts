import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import { moveParts } from '../../parts/vessels/move-parts.ts';
import { servingTray } from '../../parts/vessels/serving-tray.ts';
import { chopstick, spoon } from '../../parts/vessels/spoon.ts';
import { teaCup } from '../../parts/vessels/tea-cup.ts';
import { turnedVessel } from '../../parts/vessels/turned-vessel.ts';
import { bowlPiece } from './bowl-piece.ts';
import type { Form } from './form.ts';

type Request = FormRequest<Form>;

const grounds = {
  walnut: ['walnut', '#4d2f1c'],
  lacquer: ['lacquer', '#2c1210'],
  silk: ['silk', '#6d2430'],
} as const;

/** Several pieces set out together; the first surfaces are the ware's own. */
export function tableSet(request: Request): Part[] {
  const { form, size, surfaces } = request;
  const parts: Part[] = [];
  let floor = 0;
  if (form.tray !== 'none') {
    const tray = servingTray({
      shape: 'rectangular',
      width: size[0],
      depth: size[2],
      height: 0.016,
      thickness: 0.004,
      segments: 48,
    });
    floor = tray.floor;
    const [material, colour] = grounds[form.tray];
    parts.push(part(material, colour, tray.body));
  }
  for (const { x, z, of } of layout(request))
    parts.push(...moveParts(of, (shape) => shape.move(x * size[0], floor, z * size[2])));
  return parts.concat(spoonsOf(request, surfaces, floor));
}

interface Seat {
  /** Shares of width and depth from the middle. */
  readonly x: number;
  readonly z: number;
  readonly of: readonly Part[];
}

function layout({ form, size, surfaces }: Request): Seat[] {
  const piece = (
    outline: 'rice' | 'wide' | 'round' | 'offering',
    radius: number,
    height: number,
    lid: Form['lid'] = 'none',
    motif: Form['motif'] = form.motif,
  ) =>
    bowlPiece(
      {
        outline,
        radius,
        height,
        wall: radius * 0.045,
        lid,
        knob: form.knob,
        motif,
        segments: radius > 0.05 ? 28 : 20,
      },
      surfaces,
    );
  const plain = form.motif === 'azalea' ? 'none' : form.motif;
  switch (form.set) {
    case 'table-set': {
      const side = piece('round', 0.034, 0.03, 'low', plain);
      return [
        { x: -0.22, z: 0.24, of: piece('rice', 0.052, 0.062, 'low') },
        { x: 0.12, z: 0.24, of: piece('wide', 0.056, 0.055, form.motif === 'azalea' ? 'none' : 'low') },
        ...[-0.36, -0.13, 0.1].map((x) => ({ x, z: -0.06, of: side })),
        ...[-0.26, 0, 0.26].map((x) => ({ x, z: -0.32, of: side })),
        { x: 0.33, z: -0.05, of: piece('round', 0.036, 0.028, 'none', plain) },
      ];
    }
    case 'six-dishes': {
      const dish = piece('wide', size[0] * 0.125, 0.042);
      return [-0.33, 0, 0.33].flatMap((x) => [-0.32, 0.06].map((z) => ({ x, z, of: dish })));
    }
    case 'vessels':
      return [
        { x: -0.3, z: -0.08, of: piece('offering', 0.07, 0.095, 'domed') },
        { x: 0.14, z: -0.16, of: piece('wide', 0.078, 0.062) },
        { x: 0.38, z: 0.16, of: piece('rice', 0.042, 0.046) },
        { x: 0.12, z: 0.3, of: piece('rice', 0.042, 0.046) },
      ];
    case 'two-services':
      return [service(surfaces, 1, -0.26), service(surfaces, 2, 0.26)];
    default:
      return [];
  }
}

/** One place of a table service: a plate with a soup bowl on it, a cup on its saucer, a small dish; bordered in one surface. */
function service(surfaces: readonly Surface[], row: 1 | 2, x: number): Seat {
  const plate = (radius: number, y: number): Part[] => [
    surfacePart(
      surfaces,
      0,
      turnedVessel(
        [
          [radius * 0.56, 0],
          [radius * 0.6, 0.004],
          [radius * 0.72, 0.009],
          [radius, radius * 0.13],
        ],
        { wall: 0.003, segments: 34, foot: 0, crease: 0.7 },
      ).move(0, y, 0),
    ),
    surfacePart(surfaces, row, torus(radius - 0.0022, 0.0022, 34, 3).move(0, y + radius * 0.135, 0), {
      untilLevel: 1,
    }),
    surfacePart(
      surfaces,
      row,
      lathe(
        [
          [radius * 0.94, y + radius * 0.117 + 0.0032],
          [radius * 0.84, y + radius * 0.085 + 0.0036],
        ],
        { segments: 34 },
      ),
      { untilLevel: 1 },
    ),
  ];
  const cup = teaCup({
    outline: 'tulip',
    radius: 0.036,
    height: 0.046,
    handle: true,
    saucer: true,
    lid: false,
    segments: 18,
  });
  const bowl = bowlPiece(
    {
      outline: 'rice',
      radius: 0.058,
      height: 0.052,
      wall: 0.0026,
      lid: 'none',
      knob: 'button',
      motif: 'none',
      segments: 28,
    },
    surfaces,
  );
  const at = (parts: readonly Part[], dx: number, dy: number, dz: number) =>
    moveParts(parts, (shape) => shape.move(dx, dy, dz));
  return {
    x,
    z: 0,
    of: [
      ...plate(0.125, 0),
      ...at(plate(0.085, 0), 0, 0.0085, 0),
      ...at(
        [
          ...bowl,
          surfacePart(surfaces, row, torus(0.0568, 0.0018, 30, 4).move(0, 0.052, 0), { untilLevel: 1 }),
        ],
        0,
        0.0165,
        0,
      ),
      ...at(
        [surfacePart(surfaces, 0, cup.body), surfacePart(surfaces, row, cup.lines, { untilLevel: 0 })],
        0.1,
        0,
        -0.17,
      ),
      ...at(plate(0.055, 0), -0.06, 0, -0.19),
    ],
  };
}

function spoonsOf({ form, size }: Request, surfaces: readonly Surface[], floor: number): Part[] {
  if (!form.spoons) return [];
  if (form.set === 'six-dishes') {
    const one = spoon('spoon', 0.15, 13);
    return Array.from({ length: 6 }, (_, at) =>
      surfacePart(
        surfaces,
        1,
        one
          .turn('y', 0.04 * Math.sin(at * 2))
          .move((at - 2.5) * size[0] * 0.075, floor, size[2] * 0.5 - 0.11),
      ),
    );
  }
  return [
    surfacePart(surfaces, 0, spoon('sujeo', 0.21, 16).move(size[0] * 0.38, floor, size[2] * 0.12)),
    surfacePart(surfaces, 0, chopstick(0.2).move(size[0] * 0.43, floor, size[2] * 0.12)),
    surfacePart(surfaces, 0, chopstick(0.2).move(size[0] * 0.455, floor, size[2] * 0.12)),
  ];
}
