import { parseColour, shade } from '../../kit/colour.ts';
import { placeDrawing } from '../../kit/drawing/drawing.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import type { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import { flowerHead } from '../../parts/motifs/flower-head.ts';
import { spray } from '../../parts/motifs/foliage.ts';
import { vineScroll } from '../../parts/motifs/vine-scroll.ts';
import { painted } from '../../parts/painted.ts';
import { around } from '../../parts/vessels/around.ts';
import { bandOn } from '../../parts/vessels/band-on.ts';
import { moveParts } from '../../parts/vessels/move-parts.ts';
import { onTurned } from '../../parts/vessels/on-turned.ts';
import { pot } from '../../parts/vessels/pot.ts';
import { ringOn } from '../../parts/vessels/ring-on.ts';
import { servingTray } from '../../parts/vessels/serving-tray.ts';
import { turnedVessel } from '../../parts/vessels/turned-vessel.ts';
import { brackets, crown, grips, tap } from './fittings.ts';
import { formDefinition, type Form } from './form.ts';
import { levels, urn } from './urn.ts';

/** A samovar: urn on a pierced neck, tap, brackets, crown, with the pot and the tray that belong to it. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const body = surfaces[0]!;
  const made = urn(form);
  const metal = (shape: Shape) => part(body.material, body.colour, worn(shape, body));
  const plain = (shape: Shape) => part(body.material, body.colour, shape);
  const grip = (shape: Shape) => (form.grips === 'wood' ? surfacePart(surfaces, 2, shape) : plain(shape));
  const samovar: Part[] = [
    metal(made.body),
    surfacePart(surfaces, 1, made.lines, { untilLevel: 1, hidden: true }),
    part('iron', '#1f1a15', made.openings, { untilLevel: 1, hidden: true }),
    plain(tap(made.profile)),
    plain(brackets(made.profile)),
    grip(grips(made.profile)),
    plain(crown()),
  ];
  if (made.leaves) samovar.push(plain(made.leaves));
  if (form.chased) samovar.push(...vine(made.profile, form.body === 'vase' ? 0.296 : 0.29, body));
  if (form.teapot)
    samovar.push(...moveParts(teapot(), (shape) => shape.turn('y', -0.6).move(0, levels.chimney + 0.029, 0)));
  const lift = form.tray ? 0.0042 : 0;
  const parts = moveParts(samovar, (shape) => shape.move(0, lift, form.tray ? -0.032 : 0));
  if (form.tray) parts.push(...trayWithBowl(surfaces, lift));
  return fitModel(model('hero', parts), size);
}

/** Metal a little darker low down and in patches, as polish leaves it. */
function worn(shape: Shape, { colour }: Surface): Shape {
  const base = parseColour(colour);
  return shape.painted(([x, y, z]) => {
    const patch = fractalNoise(x * 26 + 5, y * 26, z * 26);
    return shade(base, Math.round((0.92 + 0.12 * patch) * 50) / 50);
  });
}

/** A chased band of vine under the shoulder. */
function vine(
  profile: Parameters<typeof onTurned>[0],
  middle: number,
  { material, colour }: Surface,
): Part[] {
  const dark = (factor: number) =>
    `#${shade(parseColour(colour), factor)
      .map((c) =>
        Math.round(c * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  const reach = 0.127;
  const flower = flowerHead('round', 6, { petal: dark(1.12), throat: dark(0.55), heart: dark(0.45) });
  const band = vineScroll(flower, dark(0.5), dark(0.6), 0.36);
  const round = 2 * Math.PI * reach;
  return [
    part(material, dark(0.82), bandOn(profile, middle - 0.0105, middle + 0.0105, 72, 0.0007), {
      hidden: true,
    }),
    ...painted(material, around(band, 10, reach, middle, [round / 20, 0.0165]), onTurned(profile, reach), {
      step: 0.026,
      lift: 0.0018,
      rise: 0.00006,
      least: 0.0004,
    }),
    part(material, colour, ringOn(profile, middle - 0.0105, 0.0013, 64), { untilLevel: 1, hidden: true }),
    part(material, colour, ringOn(profile, middle + 0.0105, 0.0013, 64), { untilLevel: 1, hidden: true }),
  ];
}

/** A white porcelain pot with a spray of flowers and golden lines. */
function teapot(): Part[] {
  const radius = 0.058;
  const height = 0.074;
  const made = pot({
    outline: 'round',
    radius,
    height,
    spout: 'swan',
    handle: 'ear',
    finial: 'bud',
    segments: 30,
  });
  const rose = flowerHead(
    'round',
    7,
    { petal: '#d4566f', throat: '#7e1d36', heart: '#e6c25a', line: '#f0aabb' },
    2,
  );
  const bell = flowerHead('pointed', 5, { petal: '#5a77c0', throat: '#324a8c', heart: '#e8d27a' });
  const bunch = [
    ...spray(rose, [[-0.12, 0.3, 0.44]], { stem: '#51753f', leaf: '#4f8a4a', line: '#2f5f35' }, 7),
    ...placeDrawing(bell, { x: 0.56, y: -0.14, scale: 0.28 }),
    ...placeDrawing(bell, { x: -0.66, y: -0.2, scale: 0.24, turn: 0.4 }),
  ];
  const drawing = [0, 1].flatMap((side) =>
    placeDrawing(bunch, { x: side * Math.PI * radius, y: height * 0.48, scale: height * 0.34 }),
  );
  return [
    part('porcelain', '#f3efe6', made.body),
    part('porcelain', '#f3efe6', made.handle),
    part('gold', '#cfa54e', made.knob),
    part('gold', '#cfa54e', made.lines, { untilLevel: 1, hidden: true }),
    ...painted('porcelain', drawing, onTurned(made.profile, radius), {
      step: radius * 0.2,
      lift: 0.0004,
      least: 0.0015,
    }),
  ];
}

/** A round-cornered tray and the bowl under the tap. */
function trayWithBowl(surfaces: readonly Surface[], lift: number): Part[] {
  const tray = servingTray({
    shape: 'oval',
    width: 0.36,
    depth: 0.31,
    height: 0.016,
    thickness: lift,
    beading: true,
    segments: 64,
  });
  const bowl = turnedVessel(
    [
      [0.017, 0],
      [0.0175, 0.004],
      [0.026, 0.008],
      [0.0335, 0.018],
      [0.036, 0.027],
    ],
    { wall: 0.0013, segments: 36, foot: 0.002 },
  ).move(0, lift, 0.108);
  return [
    part(surfaces[0]!.material, surfaces[0]!.colour, worn(tray.body, surfaces[0]!)),
    ...(tray.rim ? [surfacePart(surfaces, 1, tray.rim)] : []),
    part(surfaces[0]!.material, surfaces[0]!.colour, worn(bowl, surfaces[0]!)),
    surfacePart(surfaces, 1, torus(0.0355, 0.0012, 36, 6).move(0, lift + 0.027, 0.108), { untilLevel: 1 }),
  ];
}

/** A brass samovar with all that belongs to it. */
export function buildFamily(): Model {
  return buildForm({
    form: formDefinition.parse({ body: 'pear', facets: 0, chased: false, teapot: false }),
    size: [0.36, 0.427, 0.317],
    surfaces: [
      { material: 'silver', colour: '#c9c9c6' },
      { material: 'gold', colour: '#d9b25c' },
      { material: 'walnut', colour: '#3c2519' },
    ],
  });
}
