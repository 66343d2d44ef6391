import type { MaterialName } from '../../src/museum/materials/material-names.ts';
import { box } from '../kit/box.ts';
import { cylinder } from '../kit/cylinder.ts';
import { clipDrawing } from '../kit/drawing/clip-drawing.ts';
import { placeDrawing, type Drawing } from '../kit/drawing/drawing.ts';
import { stackDrawing } from '../kit/drawing/stack-drawing.ts';
import type { Place } from '../kit/drawing/lay-drawing.ts';
import { part, type Part } from '../kit/model.ts';
import { Shape } from '../kit/shape.ts';
import { triangulate } from '../kit/triangulate.ts';
import type { Vector2 } from '../kit/vector.ts';
import { mitredFrame, type MouldingName } from './mitred-frame.ts';
import { panel } from './panel.ts';
import { hingePlate, liningDrawing } from './screen-backs.ts';

export interface ScreenOptions {
  readonly leaves: number;
  /** Whole width and depth as it stands folded, and height; metres. */
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** Width of the frame of each leaf. */
  readonly face: number;
  readonly moulding: MouldingName;
  readonly frame: { readonly material: MaterialName; readonly colour: string };
  readonly ground: { readonly material: MaterialName; readonly colour: string };
  /** Material and colour of the lining of the backs. */
  readonly back: { readonly material: MaterialName; readonly colour: string };
  /** Metal of corners and hinges. */
  readonly metal: { readonly material: MaterialName; readonly colour: string };
}

export interface ScreenPicture {
  readonly material: MaterialName;
  readonly drawing: Drawing;
  /** See `stackDrawing`. */
  readonly least?: number;
}

const thick = 0.022;

/** Width of one leaf: it stands at the angle that makes the whole as deep as asked for. */
export function leafWidth({ leaves, width, depth }: ScreenOptions): number {
  return Math.hypot((width - thick) / leaves, depth - thick);
}

/** Width of the picture when the screen is laid flat, and its height, without the frames' own. */
export function openPicture(options: ScreenOptions): { readonly width: number; readonly height: number } {
  return {
    width: (leafWidth(options) - options.face * 2) * options.leaves,
    height: options.height - options.face * 2 - 0.03,
  };
}

/**
 * A folding screen of upright leaves that stand in zigzag. Pictures are drawn for the screen laid flat, without its frames,
 * about the middle; each leaf shows its own stretch of them.
 */
export function screenLeaves(options: ScreenOptions, pictures: readonly ScreenPicture[]): Part[] {
  const { leaves, width, depth, height, face, moulding } = options;
  const wide = leafWidth(options);
  const pitch = (width - thick) / leaves;
  const angle = Math.atan2(depth - thick, pitch);
  const inner = { width: wide - face * 2, height: openPicture(options).height };
  const foot = 0.03;
  const stand = (shape: Shape, leaf: number): Shape =>
    shape.turn('y', leaf % 2 ? angle : -angle).move((leaf - (leaves - 1) / 2) * pitch, 0, 0);
  const all = (make: (leaf: number) => Shape): Shape =>
    Shape.merge(...Array.from({ length: leaves }, (_, leaf) => stand(make(leaf), leaf)));
  const tall = height - foot;
  const leafFrame = mitredFrame(wide, tall, face, thick / 2, moulding).move(0, foot, 0);
  const backFrame = mitredFrame(wide, tall, face, thick / 2, 'flat')
    .turn('y', Math.PI)
    .move(0, foot, 0);
  const ground = panel(wide - face * 2, tall - face * 2, 7, 12).move(0, foot + face, thick * 0.2);
  const back = panel(inner.width, tall - face * 2, 5, 10)
    .turn('y', Math.PI)
    .move(0, foot + face, -thick * 0.2);
  // Farther away it ends under the lining's border, clear of the shade in the frame's corners: so few points would spread it
  // over the whole back.
  const clear = 0.03;
  const farBack = panel(inner.width - clear * 2, tall - face * 2 - clear * 2, 2, 3)
    .turn('y', Math.PI)
    .move(0, foot + face + clear, -thick * 0.2);
  const feet = Shape.merge(
    ...[-1, 1].map((side) => box(face * 0.9, foot, thick, 0.002).move(side * (wide / 2 - face * 0.5), 0, 0)),
  );
  const corner = Shape.merge(
    ...[-1, 1].flatMap((side) =>
      [foot, foot + tall - face * 1.6].map((y) =>
        box(face * 1.25, face * 1.6, thick * 1.12, 0.0015).move(side * (wide / 2 - face * 0.6), y, 0),
      ),
    ),
  );
  // Each joint has its hinges on the side where its two leaves fold together: by turns behind and in front.
  const shares = [0.16, 0.5, 0.84];
  const tallHinge = 0.07;
  const pin = 0.0055;
  const pins = Array.from({ length: leaves - 1 }, (_, joint) => {
    const way = joint % 2 ? -1 : 1;
    const valley = depth / 2 - thick / 2 - thick / 2 / Math.cos(angle) - pin * 0.4;
    return shares.map((share) =>
      cylinder(pin, tallHinge, { segments: 8 }).move(
        (joint + 1 - leaves / 2) * pitch,
        height * share,
        way * valley,
      ),
    );
  }).flat();
  const plate = hingePlate(Math.min(0.02, face * 0.75), tallHinge);
  const plates = all((leaf) =>
    Shape.merge(
      ...[1, -1].flatMap((side) => {
        if (side < 0 ? leaf === 0 : leaf === leaves - 1) return [];
        const isBehind = (leaf % 2 === 0) === side > 0;
        const turned = isBehind === side > 0 ? plate.turn('z', Math.PI).move(0, tallHinge, 0) : plate;
        const facing = isBehind ? turned.turn('y', Math.PI) : turned;
        return shares.map((share) =>
          facing.move((side * wide) / 2, height * share, (isBehind ? -1 : 1) * (thick / 2)),
        );
      }),
    ),
  );
  const rise = Math.max(width, height) / 2600;
  const paint = pictures.flatMap(({ material, drawing, least }) =>
    Array.from({ length: leaves }, (_, leaf) => {
      const middle = (leaf - (leaves - 1) / 2) * inner.width;
      const half = [inner.width / 2, inner.height / 2] as const;
      const own = cutOut(placeDrawing(drawing, { x: -middle }), half);
      if (own.length === 0) return [];
      return stackDrawing(
        material,
        own,
        (x, y, lift) => [x, foot + face + inner.height / 2 + y, thick * 0.2 + lift],
        { step: 0.5, rise, least: least ?? 0.0015 },
      ).map((each) => ({ ...each, shape: stand(each.shape, leaf) }));
    }).flat(),
  );
  const behind: Place = (x, y, lift) => [-x, foot + tall / 2 + y, -thick * 0.2 - lift];
  const { net, border } = liningDrawing(inner.width, tall - face * 2, options.back.colour);
  const laid = { step: 2, rise, least: 0.002 };
  const lining = [
    ...stackDrawing(options.back.material, net, behind, laid).filter(({ fromLevel }) => fromLevel === 0),
    ...stackDrawing(options.back.material, border, behind, laid),
  ];
  const lined = Array.from({ length: leaves }, (_, leaf) =>
    lining.map((each) => ({ ...each, shape: stand(each.shape, leaf) })),
  ).flat();
  return [
    part(
      options.frame.material,
      options.frame.colour,
      all(() => Shape.merge(leafFrame, backFrame, feet)),
    ),
    part(
      options.ground.material,
      options.ground.colour,
      all(() => ground),
    ),
    part(
      options.back.material,
      options.back.colour,
      all(() => back),
      { untilLevel: 0 },
    ),
    part(
      options.back.material,
      options.back.colour,
      all(() => farBack),
      { fromLevel: 1, keep: true },
    ),
    part(
      options.metal.material,
      options.metal.colour,
      all(() => corner),
      { untilLevel: 0 },
    ),
    part(options.metal.material, options.metal.colour, Shape.merge(...pins, plates), {
      untilLevel: 0,
      hidden: true,
    }),
    ...merged([...paint, ...lined]),
  ];
}

/** What of a drawing lies on a leaf of so many metres either way. Marks that cross its edge are cut up first, as pieces of a bay are several. */
function cutOut(drawing: Drawing, half: Vector2): Drawing {
  const least: Vector2 = [-half[0], -half[1]];
  return drawing.flatMap((mark) => {
    const outside = mark.outline.filter(([x, y]) => Math.abs(x) > half[0] || Math.abs(y) > half[1]).length;
    if (outside === 0) return [mark];
    const ring = area(mark.outline) < 0 ? mark.outline.toReversed() : mark.outline;
    const corners = triangulate(ring);
    const pieces = Array.from({ length: corners.length / 3 }, (_, at) => ({
      ...mark,
      outline: [0, 1, 2].map((corner) => ring[corners[at * 3 + corner]!]!),
    }));
    return clipDrawing(pieces, least, half).filter(({ outline }) => Math.abs(area(outline)) > 1e-7);
  });
}

const area = (outline: readonly Vector2[]): number =>
  outline.reduce((sum, p, at) => {
    const q = outline[(at + 1) % outline.length]!;
    return sum + p[0] * q[1] - p[1] * q[0];
  }, 0) / 2;

/** Parts of the same material and levels as one. */
function merged(parts: readonly Part[]): Part[] {
  const groups = new Map<string, Part[]>();
  for (const each of parts) {
    const key = `${each.material} ${each.fromLevel} ${each.untilLevel} ${each.keep}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((group) => ({
    ...group[0]!,
    shape: Shape.merge(...group.map(({ shape }) => shape)),
  }));
}
