import { caseMeasures } from '../../../src/museum/display/case-measures.ts';
import { computeShelfHeights } from '../../../src/museum/display/compute-shelf-heights.ts';
import type { PlacedFurniture, RoomDisplay } from '../../../src/museum/display/room-display.ts';
import { drawEndPane, drawFrontPane, drawGlassShelf, drawHood } from './draw-glass.ts';
import { paint, shade } from '../shell/paint.ts';
import { PiecePen, type Span } from '../shell/piece-pen.ts';
import type { RoomFrame } from './room-frame.ts';
import { lightZone, type ShellDraft } from '../shell/shell-draft.ts';

const lampStrip = paint('lamp', 0xffe6be, 0, 1);
const dimStrip = paint('lamp', 0xffdcae, 0, 0.7);
const toe = paint('painted-metal', 0x1d1a18, 0.1);
const rope = paint('cloth', 0x7d231f, 0);
const brass = paint('brass', 0xc29a52, 0.7);

/** Longest pane of a front, metres. */
const paneLength = 2.2;

/** All display furniture of a room: solid parts into `solid`, panes into `glass`. */
export function drawFurniture(
  solid: ShellDraft,
  glass: ShellDraft,
  frame: RoomFrame,
  display: RoomDisplay,
): void {
  display.furniture.forEach((placed, row) => {
    const pen = PiecePen.inRoom(solid, frame, placed);
    const panes = PiecePen.inRoom(glass, frame, placed);
    solid.currentZone = lightZone.piece;
    glass.currentZone = lightZone.piece;
    switch (placed.furniture.form) {
      case 'wall-case':
      case 'flush-case':
        drawCase(pen, panes, frame, placed, row);
        break;
      case 'island-case':
        drawIsland(pen, panes, frame, placed, row);
        break;
      case 'table-case':
        drawTable(pen, panes, frame, placed);
        break;
      case 'plinth':
        drawPlinth(pen, panes, frame, placed);
        break;
      case 'low-plinth':
        drawStep(pen, frame, placed);
        break;
      case 'floor':
        drawRopes(pen, placed);
        break;
      case 'picture':
        drawPictureLamp(pen, placed);
        break;
    }
  });
  solid.currentZone = lightZone.structure;
}

/** Furniture seen from afar: closed boxes in its colours. */
export function drawFarFurniture(solid: ShellDraft, frame: RoomFrame, display: RoomDisplay): void {
  const { wood, felt } = frame.style.cases;
  display.furniture.forEach((placed, row) => {
    const { form, length, depth, height, deck } = placed.furniture;
    const pen = PiecePen.inRoom(solid, frame, placed);
    const a: Span = [-length / 2, length / 2];
    const o: Span = [-depth / 2, depth / 2];
    solid.currentZone = lightZone.piece;
    if (form === 'floor' || form === 'picture') return;
    solid.with(form === 'plinth' ? paint('marble-white', 0xe6e1d6, 0.3) : wood);
    pen.box(a, [0, deck], o, 'fklrt');
    if (form === 'wall-case' || form === 'flush-case' || form === 'island-case') {
      pen.box(a, [height - 0.12, height], o, 'fklr');
      solid.currentZone = lightZone.inside + row;
      solid.with(felt);
      if (form === 'island-case') {
        pen.box(a, [deck, height - 0.12], [-0.01, 0.01], 'fk');
      } else pen.box(a, [deck, height - 0.12], [o[0], o[0] + caseMeasures.backPanel], 'f');
    }
  });
  solid.currentZone = lightZone.structure;
}

/** Base, felt-lined back, boards, lamp box and panes of a case against a wall. */
function drawCase(
  pen: PiecePen,
  panes: PiecePen,
  frame: RoomFrame,
  placed: PlacedFurniture,
  row: number,
): void {
  const { furniture } = placed;
  const { draft } = pen;
  const { wood, felt, metal } = frame.style.cases;
  const half = furniture.length / 2;
  const back = -furniture.depth / 2;
  const front = furniture.depth / 2;
  const { deck, height } = furniture;
  const lid = height - caseMeasures.topClearance;
  const isFlush = furniture.form === 'flush-case';
  const inside = lightZone.inside + row;

  drawBase(pen, frame, [-half, half], deck, [back, front]);

  // Lamp box: wood outside, a strip of light behind its front edge.
  draft.with(wood);
  pen.box([-half, half], [lid, height], [back, front], 'flrt', 1.6);
  draft.with(metal);
  pen.box([-half, half], [lid - 0.012, lid + 0.006], [front - 0.01, front + 0.004], 'fb');
  draft.currentZone = inside;
  draft.with(shade(felt, 1.05));
  pen.box([-half, half], [lid, lid + 0.01], [back, front - 0.01], 'b', 1.2);
  draft.with(lampStrip);
  pen.box([-half + 0.05, half - 0.05], [lid - 0.008, lid], [front - 0.11, front - 0.06], 'bk');

  // Inside: back, ends, deck.
  draft.with(felt);
  // Far enough from the wall to hide the moulding that runs along it.
  pen.box([-half, half], [deck, lid], [back, back + Math.max(0.045, caseMeasures.backPanel)], 'f', 0.75);
  draft.with(shade(felt, 0.96));
  pen.box([-half, half], [deck - 0.02, deck - 0.001], [back, front], 't', 0.9);
  if (isFlush) {
    // Let into the wall: solid cheeks.
    pen.box([-half - 0.001, -half + 0.02], [deck, lid], [back, front], 'r', 0.7);
    pen.box([half - 0.02, half + 0.001], [deck, lid], [back, front], 'l', 0.7);
    draft.currentZone = lightZone.piece;
    draft.with(wood);
    pen.box([-half, -half + 0.02], [deck, lid], [back, front], 'lf', 1);
    pen.box([half - 0.02, half], [deck, lid], [back, front], 'rf', 1);
  } else {
    draft.currentZone = lightZone.piece;
    draft.with(metal);
    for (const a of [-half, half - 0.018])
      pen.box([a, a + 0.018], [deck, lid], [front - 0.018, front], 'fklr');
    for (const isRight of [false, true]) {
      drawEndPane(panes, isRight ? half : -half, [deck, lid], [back + 0.03, front - 0.018], isRight);
      draft.with(wood);
      const a = isRight ? half - 0.02 : -half;
      pen.box([a, a + 0.02], [deck, lid], [back, back + 0.03], isRight ? 'rf' : 'lf');
    }
  }

  const levels = computeShelfHeights(furniture);
  const bayLength = furniture.bays.reduce((sum, bay) => sum + bay, 0);
  const segments: Span[] =
    bayLength > 0
      ? [
          [-half, -bayLength / 2],
          [bayLength / 2, half],
        ]
      : [[-half, half]];
  for (const [a0, a1] of segments) {
    if (a1 - a0 < 0.2) continue;
    for (const level of levels.slice(1))
      drawBoard(pen, panes, frame, [a0, a1], level, [back + 0.03, front - 0.03], inside);
  }
  // Uprights beside the tall bays.
  if (bayLength > 0) {
    let a = -bayLength / 2;
    draft.currentZone = inside;
    draft.with(shade(wood, 1.1));
    for (const bay of [0, ...furniture.bays]) {
      a += bay;
      pen.box([a - 0.008, a + 0.008], [deck, lid], [back + 0.03, front - 0.03], 'lrf', 0.9);
    }
  }
  draft.currentZone = lightZone.piece;
  const count = Math.max(1, Math.round(furniture.length / paneLength));
  for (let pane = 0; pane < count; pane++) {
    const a0 = -half + (furniture.length * pane) / count;
    const a1 = -half + (furniture.length * (pane + 1)) / count;
    drawFrontPane(panes, [a0 + 0.004, a1 - 0.004], [deck, lid], front - 0.004);
  }
}

/** A shelf with a metal lip; in newer rooms a sheet of glass. Its top is where things stand. */
function drawBoard(
  pen: PiecePen,
  panes: PiecePen,
  frame: RoomFrame,
  [a0, a1]: Span,
  level: number,
  [o0, o1]: Span,
  inside: number,
): void {
  const { draft } = pen;
  const { felt, metal, wood } = frame.style.cases;
  const bottom = level - caseMeasures.shelfThickness;
  draft.currentZone = inside;
  if (frame.template.finish === 'modern-gallery' || frame.template.finish === 'empty-room') {
    drawGlassShelf(panes, [a0, a1], level - 0.001, [o0, o1]);
    draft.with(metal);
    for (const a of [a0 + 0.02, a1 - 0.03]) pen.box([a, a + 0.01], [bottom, level - 0.002], [o0, o1], 'flrt');
    return;
  }
  draft.with(shade(felt, 0.97));
  pen.box([a0, a1], [bottom, level - 0.001], [o0, o1], 't', 0.8);
  draft.with(shade(wood, 0.8));
  pen.box([a0, a1], [bottom, level], [o0, o1], 'b', 1.6);
  draft.with(metal);
  pen.box([a0, a1], [bottom, level - 0.001], [o0, o1], 'f', 1.6);
  if (a1 - a0 > 0.3) {
    draft.with(dimStrip);
    pen.box([a0 + 0.04, a1 - 0.04], [bottom - 0.006, bottom - 0.001], [o1 - 0.05, o1 - 0.025], 'bk');
  }
}

function drawBase(
  pen: PiecePen,
  frame: RoomFrame,
  [a0, a1]: Span,
  deck: number,
  [o0, o1]: Span,
  isIsland = false,
): void {
  if (deck <= 0.02) return;
  const { draft } = pen;
  const { wood, metal } = frame.style.cases;
  const foot = Math.min(0.09, deck * 0.3);
  const sides = isIsland ? 'fklr' : 'flr';
  draft.with(toe);
  pen.box([a0 + 0.04, a1 - 0.04], [0, foot], [isIsland ? o0 + 0.05 : o0, o1 - 0.05], sides, 1.5);
  draft.with(wood);
  pen.box([a0, a1], [foot, deck - 0.02], [o0, o1], sides, 1.6);
  draft.with(toe);
  pen.box([a0, a1], [foot, foot + 0.01], [o0, o1], 'b');
  draft.with(metal);
  pen.box(
    [a0 - 0.006, a1 + 0.006],
    [deck - 0.024, deck],
    [isIsland ? o0 - 0.006 : o0, o1 + 0.006],
    isIsland ? 'fklr' : 'flr',
  );
  // Panels on the face: shadow lines make wood of a box.
  if (deck > 0.35) {
    const length = a1 - a0;
    const count = Math.max(1, Math.round(length / 0.95));
    for (const side of isIsland ? [1, -1] : [1]) {
      for (let panel = 0; panel < count; panel++) {
        const p0 = a0 + (length * panel) / count + 0.06;
        const p1 = a0 + (length * (panel + 1)) / count - 0.06;
        draft.with(shade(wood, 1.16));
        const span: Span = side > 0 ? [o1, o1 + 0.012] : [o0 - 0.012, o0];
        pen.box([p0, p1], [foot + 0.06, deck - 0.09], span, side > 0 ? 'ft' : 'kt');
      }
    }
  }
}

/** Two faces back to back around a felt-lined spine. */
function drawIsland(
  pen: PiecePen,
  panes: PiecePen,
  frame: RoomFrame,
  placed: PlacedFurniture,
  row: number,
): void {
  const { furniture } = placed;
  const { draft } = pen;
  const { wood, felt, metal } = frame.style.cases;
  const half = furniture.length / 2;
  const o = furniture.depth / 2;
  const { deck, height } = furniture;
  const lid = height - caseMeasures.topClearance;
  const inside = lightZone.inside + row;
  drawBase(pen, frame, [-half, half], deck, [-o, o], true);
  draft.with(wood);
  pen.box([-half, half], [lid, height], [-o, o], 'fklrt', 1.6);
  draft.with(metal);
  pen.box([-half, half], [lid - 0.012, lid + 0.006], [o - 0.01, o + 0.004], 'fb');
  pen.box([-half, half], [lid - 0.012, lid + 0.006], [-o - 0.004, -o + 0.01], 'kb');
  draft.currentZone = inside;
  draft.with(felt);
  pen.box([-half, half], [lid, lid + 0.01], [-o + 0.01, o - 0.01], 'b', 1);
  draft.with(lampStrip);
  pen.box([-half + 0.05, half - 0.05], [lid - 0.008, lid], [o - 0.11, o - 0.06], 'bk');
  pen.box([-half + 0.05, half - 0.05], [lid - 0.008, lid], [-o + 0.06, -o + 0.11], 'bf');
  draft.with(shade(felt, 0.96));
  pen.box([-half, half], [deck - 0.02, deck - 0.001], [-o, o], 't', 0.6);
  const levels = computeShelfHeights(furniture);
  const bayLength = furniture.bays.reduce((sum, bay) => sum + bay, 0);
  const segments: Span[] =
    bayLength > 0
      ? [
          [-half, -bayLength / 2],
          [bayLength / 2, half],
        ]
      : [[-half, half]];
  draft.with(felt);
  for (const [a0, a1] of segments)
    if (a1 - a0 > 0.05) pen.box([a0, a1], [deck, lid], [-0.012, 0.012], 'fklr', 0.6);
  for (const [a0, a1] of segments) {
    if (a1 - a0 < 0.2) continue;
    for (const level of levels.slice(1)) {
      drawIslandBoard(pen, frame, [a0, a1], level, o, inside);
    }
  }
  draft.currentZone = lightZone.piece;
  draft.with(metal);
  for (const a of [-half, half - 0.016]) {
    for (const out of [-o, o - 0.016]) pen.box([a, a + 0.016], [deck, lid], [out, out + 0.016], 'fklr');
  }
  drawFrontPane(panes, [-half + 0.016, half - 0.016], [deck, lid], o - 0.004);
  drawBackPane(panes, [-half + 0.016, half - 0.016], [deck, lid], -o + 0.004);
  drawEndPane(panes, -half, [deck, lid], [-o + 0.016, o - 0.016], false);
  drawEndPane(panes, half, [deck, lid], [-o + 0.016, o - 0.016], true);
}

function drawBackPane(panes: PiecePen, [a0, a1]: Span, u: Span, out: number): void {
  panes.draft.with(paint('glass', 0xdfeeea, 1, 0));
  panes.box([a0, a1], u, [out, out + 0.01], 'k');
}

function drawIslandBoard(
  pen: PiecePen,
  frame: RoomFrame,
  [a0, a1]: Span,
  level: number,
  o: number,
  inside: number,
): void {
  const { draft } = pen;
  const { felt, metal, wood } = frame.style.cases;
  const bottom = level - caseMeasures.shelfThickness;
  draft.currentZone = inside;
  for (const side of [1, -1]) {
    const span: Span = side > 0 ? [0.012, o - 0.03] : [-o + 0.03, -0.012];
    draft.with(shade(felt, 0.97));
    pen.box([a0, a1], [bottom, level - 0.001], span, 't', 0.8);
    draft.with(shade(wood, 0.8));
    pen.box([a0, a1], [bottom, level], span, 'b', 1.6);
    draft.with(metal);
    pen.box([a0, a1], [bottom, level - 0.001], span, side > 0 ? 'flr' : 'klr', 1.6);
  }
}

/** A deck on legs under a low glass lid. */
function drawTable(pen: PiecePen, panes: PiecePen, frame: RoomFrame, placed: PlacedFurniture): void {
  const { length, depth, deck, height } = placed.furniture;
  const { draft } = pen;
  const { wood, felt, metal } = frame.style.cases;
  const a = length / 2;
  const o = depth / 2;
  const skirt = Math.min(0.16, deck * 0.3);
  draft.with(wood);
  for (const x of [-a + 0.03, a - 0.09]) {
    for (const z of [-o + 0.03, o - 0.09]) pen.box([x, x + 0.06], [0, deck - skirt], [z, z + 0.06], 'fklr');
  }
  pen.box([-a, a], [deck - skirt, deck - 0.02], [-o, o], 'fklrb', 0.9);
  draft.with(metal);
  pen.box([-a - 0.005, a + 0.005], [deck - 0.022, deck], [-o - 0.005, o + 0.005], 'fklr');
  draft.with(felt);
  pen.box([-a, a], [deck - 0.02, deck - 0.001], [-o, o], 't', 0.35);
  drawHood(panes, [-a + 0.004, a - 0.004], [deck, height], [-o + 0.004, o - 0.004]);
}

/** Dark foot, pale marble shaft, dark slab, felt, hood. */
function drawPlinth(pen: PiecePen, panes: PiecePen, frame: RoomFrame, placed: PlacedFurniture): void {
  const { length, depth, deck, height } = placed.furniture;
  const { draft } = pen;
  const { metal } = frame.style.cases;
  const isModern = frame.template.finish === 'modern-gallery' || frame.template.finish === 'empty-room';
  const shaft = isModern ? paint('plastic', 0xe4e2dd, 0.3) : paint('marble-white', 0xe6e1d6, 0.35);
  const dark = isModern ? shaft : paint('marble-dark', 0x2e2823, 0.6);
  const a = length / 2;
  const o = depth / 2;
  const inset = isModern ? 0.01 : 0.06;
  const foot = Math.min(0.1, deck * 0.2);
  const slab = Math.min(0.075, deck * 0.15);
  draft.with(dark);
  pen.box([-a, a], [0, foot], [-o, o], 'fklr');
  drawBevel(pen, [-a, a], [foot, foot + 0.02], [-o, o], inset * 0.8);
  draft.with(shaft);
  pen.box([-a + inset, a - inset], [foot + 0.02, deck - slab], [-o + inset, o - inset], 'fklr', 0.45);
  draft.with(dark);
  pen.box([-a, a], [deck - slab, deck - 0.018], [-o, o], 'fklrb');
  drawBevel(pen, [-a, a], [deck - 0.018, deck - 0.004], [-o, o], 0.014);
  draft.with(metal);
  pen.box([-a + 0.022, a - 0.022], [deck - 0.006, deck + 0.008], [-o + 0.022, o - 0.022], 'fklr');
  draft.with(frame.style.cases.felt);
  pen.box([-a + 0.014, a - 0.014], [deck - 0.02, deck - 0.001], [-o + 0.014, o - 0.014], 't', 0.2);
  drawHood(panes, [-a + 0.028, a - 0.028], [deck + 0.008, height], [-o + 0.028, o - 0.028]);
}

/** A sloping rim that leads from a footprint to one smaller by `inset` on each side. */
function drawBevel(pen: PiecePen, [a0, a1]: Span, [u0, u1]: Span, [o0, o1]: Span, inset: number): void {
  const i = inset;
  pen.quad([a0, u0, o1], [a1, u0, o1], [a1 - i, u1, o1 - i], [a0 + i, u1, o1 - i]);
  pen.quad([a1, u0, o0], [a0, u0, o0], [a0 + i, u1, o0 + i], [a1 - i, u1, o0 + i]);
  pen.quad([a1, u0, o1], [a1, u0, o0], [a1 - i, u1, o0 + i], [a1 - i, u1, o1 - i]);
  pen.quad([a0, u0, o0], [a0, u0, o1], [a0 + i, u1, o1 - i], [a0 + i, u1, o0 + i]);
}

/** A low step with a metal nosing. */
function drawStep(pen: PiecePen, frame: RoomFrame, placed: PlacedFurniture): void {
  const { length, depth, deck } = placed.furniture;
  const { draft } = pen;
  const a = length / 2;
  const o = depth / 2;
  const stone = paint('marble-dark', 0x4d453e, 0.55);
  draft.with(toe);
  pen.box([-a + 0.04, a - 0.04], [0, Math.min(0.05, deck * 0.3)], [-o + 0.04, o - 0.04], 'fklr');
  draft.with(shade(stone, 0.85));
  pen.box([-a, a], [Math.min(0.05, deck * 0.3), deck - 0.015], [-o, o], 'fklr', 1.2);
  draft.with(brass);
  pen.box([-a - 0.004, a + 0.004], [deck - 0.02, deck - 0.002], [-o - 0.004, o + 0.004], 'fklr');
  draft.with(stone);
  pen.box([-a, a], [deck - 0.02, deck - 0.001], [-o, o], 't', 0.7);
  void frame;
}

/** Brass posts around a place on the floor, with a rope that sags between them. */
function drawRopes(pen: PiecePen, placed: PlacedFurniture): void {
  const { length, depth } = placed.furniture;
  const a = length / 2;
  const o = depth / 2;
  const { draft } = pen;
  const corners: readonly (readonly [number, number])[] = [
    [-a, -o],
    [a, -o],
    [a, o],
    [-a, o],
  ];
  for (let side = 0; side < 4; side++) {
    const [x0, z0] = corners[side] as readonly [number, number];
    const [x1, z1] = corners[(side + 1) % 4] as readonly [number, number];
    const count = Math.max(1, Math.round(Math.hypot(x1 - x0, z1 - z0) / (length > 8 ? 3.4 : 2.4)));
    for (let post = 0; post < count; post++) {
      const at = (t: number): Span => [x0 + ((x1 - x0) * t) / count, z0 + ((z1 - z0) * t) / count];
      const [px, pz] = at(post);
      draft.with(brass);
      draft.lathe(
        pen.at(px, 0, pz),
        [
          [0.13, 0],
          [0.12, 0.025],
          [0.03, 0.05],
          [0.02, 0.84],
          [0.035, 0.87],
          [0, 0.92],
        ],
        6,
      );
      draft.with(rope);
      const parts = 4;
      for (let part = 0; part < parts; part++) {
        const sag = (t: number): number => 0.8 - 0.16 * 4 * t * (1 - t);
        const t0 = part / parts;
        const t1 = (part + 1) / parts;
        const [ax, az] = at(post + t0);
        const [bx, bz] = at(post + t1);
        const r = 0.014;
        const ya = sag(t0);
        const yb = sag(t1);
        // Seen from outside and from inside the rope is the same thin band.
        pen.quad([ax, ya - r, az], [bx, yb - r, bz], [bx, yb + r, bz], [ax, ya + r, az]);
        pen.quad([bx, yb - r, bz], [ax, ya - r, az], [ax, ya + r, az], [bx, yb + r, bz]);
      }
    }
  }
}

/** The little lamp over a hung thing; the thing brings its own frame. */
function drawPictureLamp(pen: PiecePen, placed: PlacedFurniture): void {
  if (placed.count === 0) return;
  const { length, height, deck } = placed.furniture;
  const { draft } = pen;
  const top = deck + height + 0.08;
  const half = Math.min(0.3, length * 0.25);
  draft.with(brass);
  pen.box([-0.012, 0.012], [top - 0.01, top + 0.012], [0, 0.16], 'lrtb');
  pen.box([-half, half], [top - 0.005, top + 0.035], [0.14, 0.19], 'fklrt');
  draft.with(lampStrip);
  pen.box([-half + 0.01, half - 0.01], [top - 0.006, top], [0.145, 0.185], 'b');
}
