import type { FormRequest } from '../../kit/form-request.ts';
import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import { part, type Model, type Part } from '../../kit/model.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { unreadLines } from '../../parts/motifs/lettering.ts';
import { easel, leaned } from '../../parts/vessels/easel.ts';
import { moveParts } from '../../parts/vessels/move-parts.ts';
import { onDish } from '../../parts/vessels/on-dish.ts';
import { pot as makePot, type PotOutline } from '../../parts/vessels/pot.ts';
import { servingTray } from '../../parts/vessels/serving-tray.ts';
import { turnedVessel } from '../../parts/vessels/turned-vessel.ts';
import { cupsOf } from './cups.ts';
import { decorate } from './decorate.ts';
import { formDefinition, type Form } from './form.ts';
import { coolingBowl, milkJug, sugarBowl, type SidePiece } from './side-pieces.ts';
import { vesselModel } from '../../parts/vessels/vessel-model.ts';

type Request = FormRequest<Form>;

/** What trays and wooden handles are made of where the gift's own surfaces do not say. */
const own = {
  walnut: ['walnut', '#55341f'],
  mahogany: ['mahogany', '#5e2b1b'],
  lacquer: ['lacquer', '#3a1411'],
} as const;

/** A tea set: pot, jugs and cups on a tray. */
export function buildForm(request: Request): Model {
  const { form, size, surfaces } = request;
  const parts: Part[] = [];
  let floor = 0;
  if (form.tray !== 'none') {
    const tray = servingTray({
      shape: form.tray,
      width: size[0],
      depth: size[2],
      height: 0.02,
      thickness: form.trayOf === 'body' || form.trayOf === 'second' ? 0.0025 : 0.004,
      beading: (form.trayOf === 'body' || form.trayOf === 'second') && surfaces[0]!.material === 'silver',
      handles: form.tray !== 'round',
      feet: form.trayOf === 'body',
      segments: 40,
    });
    const ofTray = (shape: Part['shape']): Part => {
      if (form.trayOf === 'body') return surfacePart(surfaces, 0, shape);
      if (form.trayOf === 'second') return surfacePart(surfaces, 1, shape);
      const [material, colour] = own[form.trayOf];
      return part(material, colour, shape);
    };
    floor = tray.floor;
    for (const shape of [tray.body, tray.rim, tray.handles]) if (shape) parts.push(ofTray(shape));
    if (tray.feet) parts.push({ ...ofTray(tray.feet), hidden: true });
    if (form.dedication)
      parts.push(
        ...drawingParts(
          'silver',
          unreadLines(0.12, 3, 0.011, '#6f7173'),
          (x, y, lift) => [x, floor + lift, -y + size[2] * 0.36],
          {
            step: 0.03,
          },
        ),
      );
  }
  const back = form.layout === 'ring' ? -size[2] * 0.03 : -size[2] * 0.2;
  for (const { parts: pieces, x, z } of place(request, back))
    parts.push(...moveParts(pieces, (shape) => shape.move(x, floor, z)));
  parts.push(...cupsOf(request, floor));
  if (form.dish) parts.push(...dishBehind(request, floor));
  return vesselModel(parts);
}

interface Placed {
  readonly parts: readonly Part[];
  readonly x: number;
  readonly z: number;
}

/** Pots and jugs, side by side along x. */
function place(request: Request, back: number): Placed[] {
  const { form, size } = request;
  const pots: Placed[] = [];
  if (form.pot !== 'none')
    pots.push({ parts: potParts(request, form.pot, form.potRadius, form.potHeight), x: 0, z: back });
  if (form.tallPot)
    pots.push({
      parts: potParts(
        request,
        form.pot === 'none' ? 'pear' : form.pot,
        form.potRadius * 0.86,
        form.potHeight * 1.32,
      ),
      x: 0,
      z: back,
    });
  const radius = form.potRadius * 0.6;
  const jugs: Placed[] = [];
  if (form.sugar)
    jugs.push({ parts: sideParts(request, sugarBowl(radius, form.knob, form.lobes)), x: 0, z: 0 });
  if (form.milk) jugs.push({ parts: sideParts(request, milkJug(radius * 0.85, form.lobes)), x: 0, z: 0 });
  if (form.coolingBowl)
    jugs.push({ parts: sideParts(request, coolingBowl(form.potRadius * 0.78)), x: 0, z: 0 });
  if (form.layout === 'rows') {
    // Pots in the middle of the row, jugs at its ends.
    const row = pots.length === 2 ? [jugs[0], ...pots, jugs[1]] : [jugs[0], pots[0], jugs[1]];
    const filled = row.filter((each): each is Placed => each !== undefined);
    const step = (size[0] * 0.84) / Math.max(filled.length, 2.4);
    return filled.map((each, at) => ({
      ...each,
      x: (at - (filled.length - 1) / 2) * step,
      z: back + (pots.includes(each) ? 0 : 0.01),
    }));
  }
  const side = form.potRadius * 1.95;
  return [
    ...pots.map((each, at) => ({ ...each, x: pots.length > 1 ? (at - 0.5) * side : 0 })),
    ...jugs.map((each, at) => ({ ...each, x: (at === 0 ? -1 : 1) * side * 0.9, z: -size[2] * 0.27 })),
  ];
}

function potParts({ form, surfaces }: Request, outline: PotOutline, radius: number, height: number): Part[] {
  const made = makePot({
    outline,
    radius,
    height,
    spout: form.spout,
    handle: form.handle,
    finial: form.knob,
    lobes: form.lobes,
    segments: 28,
  });
  const wood = (shape: Part['shape']) =>
    form.handleOf === 'wood' ? part('walnut', '#3a2417', shape) : surfacePart(surfaces, 0, shape);
  return [
    surfacePart(surfaces, 0, made.body),
    wood(made.handle),
    wood(made.knob),
    surfacePart(surfaces, form.lines === 'accent' ? 2 : 0, made.lines, { untilLevel: 0, hidden: true }),
    ...(form.lobes
      ? []
      : decorate(
          form.motif,
          { profile: made.profile, radius, low: 0, high: height, isLarge: true },
          surfaces,
        )),
  ];
}

function sideParts({ form, surfaces }: Request, piece: SidePiece): Part[] {
  const high = piece.profile[piece.profile.length - 1]![1];
  return [
    surfacePart(surfaces, 0, piece.body),
    surfacePart(surfaces, form.lines === 'accent' ? 2 : 0, piece.lines, { untilLevel: 0, hidden: true }),
    ...(form.lobes
      ? []
      : decorate(
          form.motif,
          { profile: piece.profile, radius: piece.radius, low: 0, high, isLarge: false },
          surfaces,
        )),
  ];
}

/** A dish of the same ware on an easel, at the back of the set. */
function dishBehind({ form, size, surfaces }: Request, floor: number): Part[] {
  const radius = 0.095;
  const face: Vector2[] = [
    [0.05, 0],
    [0.054, 0.004],
    [0.075, 0.009],
    [radius, 0.016],
  ];
  const upper: Vector2[] = [
    [0, 0.0065],
    [0.05, 0.0068],
    ...face.slice(2).map(([r, y]): Vector2 => [r, y + 0.0026]),
  ];
  const flat = [
    surfacePart(surfaces, 0, turnedVessel(face, { wall: 0.0026, segments: 44, foot: 0.0025, crease: 0.7 })),
    ...dishMotif(form.motif, surfaces, upper),
  ];
  return [
    ...moveParts(flat, (shape) => leaned(shape, radius)),
    part('walnut', '#3c2417', easel(radius * 2, 0.09, 0.016)),
  ].map((each) => ({ ...each, shape: each.shape.move(0, floor, -size[2] / 2 + 0.085) }));
}

/** The motif of the pots, laid flat in the middle of a dish. */
function dishMotif(motif: Form['motif'], surfaces: Request['surfaces'], face: readonly Vector2[]): Part[] {
  const stand: Vector2[] = [
    [1, -0.2],
    [1, 0.2],
  ];
  // A cylinder of radius one is as good as flat: the drawing is taken from there and laid on the dish.
  const dish = onDish(face);
  return decorate(
    motif,
    { profile: stand, radius: 1, low: -0.09, high: 0.09, isLarge: true },
    surfaces,
    (x, y, lift) => dish(x, y - 0.002, lift),
  );
}

/** A pot, a sugar bowl, a milk jug and four cups on a lacquer tray. */
export function buildFamily(): Model {
  return buildForm({
    form: formDefinition.parse({ sugar: true, milk: true }),
    size: [0.42, 0.14, 0.42],
    surfaces: [
      { material: 'porcelain', colour: '#f0ede4' },
      { material: 'porcelain', colour: '#3d5a86' },
      { material: 'gold', colour: '#d9b25c' },
    ],
  });
}
