import { box } from '../../kit/box.ts';
import { stackedDrawingParts } from '../../kit/drawing/stacked-drawing-parts.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { bodyRows, vesselBody, vesselRing, type MakePart } from '../../parts/vessel/vessel-body.ts';
import { makeVessel } from '../../parts/vessel/vessel.ts';
import type { MaterialName } from '../../../src/museum/materials/material-names.ts';
import { diamondBand, drawnIn, mitreCuts } from './cuts.ts';
import { drawBand } from './draw-bands.ts';
import { formDefinition, type Form } from './form.ts';
import { glazePaint, type Palette } from './glazes.ts';
import { handlePair } from './handles.ts';
import { outlines } from './outlines.ts';
import { sceneFrame } from './scene-frame.ts';
import { drawScene } from './scenes.ts';
import { sectionBend } from './section.ts';
import { shellField } from './shell-field.ts';
import { standShape, standShare } from './stands.ts';
import { crackleNet, reliefFields, ribbonBow, ribbonEnds } from './trimmings.ts';

const rows = { body: 0, second: 1, accent: 2 } as const;
/** Painted so finely that a file of the usual size has no room for it. */
const richScenes = new Set<Form['scene']>([
  'earthly-paradise',
  'peony-and-butterflies',
  'bouquet-in-reserve',
]);

/** A vase turned after a named outline, glazed, cut, painted and fitted as its gift's sources tell. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const [width, whole, depth] = size;
  const standHeight = whole * standShare[form.stand];
  const radius = (form.section === 'flat' || form.section === 'oval' ? width : Math.min(width, depth)) / 2;
  const height = whole - standHeight;
  const vessel = makeVessel(
    outlines[form.outline],
    radius,
    height,
    sectionBend(form.section, form.sides, height),
  );
  const colourOf = (row: 0 | 1 | 2) => surfaces[Math.min(row, surfaces.length - 1)]!.colour;
  const palette: Palette = [colourOf(0), colourOf(1), colourOf(2)];
  const frame = sceneFrame(vessel, palette);
  const body = surfaces[0]!.material;
  const rise = Math.max(...size) / 3800;
  const lift = rise * 2.5;
  const cutRows = bodyRows(vessel);
  const isCut = form.cut === 'diamonds';
  const isSharp = form.section === 'facets' || isCut;
  const isPlain =
    form.scene === 'none' && !form.crackle && form.bands.every(({ pattern }) => pattern === 'line');
  // So little is painted on these that the body alone decides what the far level costs.
  const isBare = form.bands.length === 0 && form.scene === 'brushed-name';
  const isLobed = form.section === 'lobes' || form.section === 'twisted';
  const segments: [number, number, number] =
    form.section === 'facets'
      ? [form.sides * 6, form.sides * 2, form.sides]
      : isLobed
        ? [72, 32, 14]
        : isPlain
          ? [64, 26, 12]
          : [48, 24, isBare ? 9 : 12];
  const make =
    (row: 0 | 1 | 2): MakePart =>
    (shape, options) =>
      surfacePart(surfaces, row, shape, options);
  const draw = (
    material: MaterialName,
    drawing: Parameters<typeof stackedDrawingParts>[1],
    materials: Record<string, MaterialName>,
    levels: [number, number],
  ) =>
    drawing.length === 0
      ? []
      : stackedDrawingParts(material, drawing, vessel.place, {
          step: (2 * Math.PI * radius) / segments[0],
          rows: cutRows,
          lift,
          rise,
          levels,
          materials,
        });

  const bandMaterials: Record<string, MaterialName> = {};
  for (const row of [1, 2] as const) {
    const surface = surfaces[row];
    if (surface && surface.material !== body) bandMaterials[surface.colour] = surface.material;
  }
  const scene = drawScene(form.scene, frame, form.name ?? '');
  const bandDrawing = form.bands.flatMap(({ colour, ground, ...band }) =>
    drawBand({ ...band, colour: palette[rows[colour]], ground: palette[rows[ground]] }, vessel),
  );
  const handles = handlePair(form.handles, vessel);
  const stand = standShape(form.stand, vessel.outside[0]![0], standHeight);
  const onBody: Part[] = [
    ...vesselBody(isCut ? drawnIn(vessel) : vessel, make(0), {
      wall: radius * (form.thick ? 0.11 : 0.035),
      floor: height * (form.thick ? 0.11 : 0.035),
      segments,
      paint: glazePaint(form.glaze, vessel, palette),
      clear: body === 'glass',
      ...(isPlain ? { tolerance: 0.0009 } : {}),
      ...(isSharp ? { crease: 0.3 } : {}),
    }),
    ...form.bands
      .filter(({ pattern }) => pattern === 'line')
      .flatMap(({ at, height: tall, colour }) =>
        vesselRing(vessel, [at * height, (at + tall) * height], lift * 0.7, make(rows[colour]), segments),
      ),
    ...(isCut ? [surfacePart(surfaces, 0, diamondBand(vessel))] : []),
    ...draw('crystal', form.cut === 'mitres' ? mitreCuts(frame, form.sides) : [], {}, [200, 40]),
    ...draw(body, form.crackle ? crackleNet(frame, palette[1]) : [], {}, [0, 0]),
    ...draw(body, bandDrawing, bandMaterials, [700, 70]),
    ...draw(scene.paint ?? body, scene.drawing, { ...scene.materials }, [1000, 120]),
    ...(form.scene === 'shell-field' ? shellField(frame, lift, rise) : []),
    ...(form.reliefs > 0 ? [surfacePart(surfaces, 0, reliefFields(frame, form.reliefs))] : []),
    ...(form.ribbon
      ? [...draw('silk', ribbonEnds(frame, palette[2]), {}, [40, 12]), ...ribbonBow(vessel, palette[2])]
      : []),
    ...(handles ? [surfacePart(surfaces, rows[form.fittings], handles)] : []),
  ];
  // Painted all round with figures, or so large that one stands close to much of it.
  const isRich = Math.max(...size) > 1 || richScenes.has(form.scene);
  const lifted = onBody.map((each) => ({ ...each, shape: each.shape.move(0, standHeight, 0) }));
  const foot = vessel.outside[0]![0];
  const below = [
    ...(stand ? [part('lacquer', '#2c1710', stand)] : []),
    // The words on it are not known: the plate stays blank.
    ...(form.stand === 'lettered'
      ? [
          part(
            'gold',
            '#c9a14e',
            box(foot * 1.7, standHeight * 0.36, 0.004, 0.001).move(0, standHeight * 0.29, foot * 1.25),
          ),
        ]
      : []),
  ];
  return fitModel(model(isRich ? 'hero' : 'medium', [...lifted, ...below]), size);
}

/** A plain porcelain vase that no gift has. */
export function buildFamily(): Model {
  return buildForm({
    form: formDefinition.parse({
      outline: 'baluster',
      bands: [{ pattern: 'line', at: 0.975, height: 0.02, colour: 'accent' }],
    }),
    size: [0.2, 0.36, 0.2],
    surfaces: [
      { material: 'porcelain', colour: '#e9e8e2' },
      { material: 'porcelain', colour: '#3d5a86' },
      { material: 'gold', colour: '#d9b25c' },
    ],
  });
}
