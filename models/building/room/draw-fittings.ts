import type { RoomDisplay } from '../../../src/museum/display/room-display.ts';
import { PiecePen } from '../shell/piece-pen.ts';
import { openSides } from './open-sides.ts';
import { mixColour, paint, shade } from '../shell/paint.ts';
import { drawWallBox, isWallFree, nicheWidth } from './draw-walls.ts';
import type { RoomFrame, WallFace } from './room-frame.ts';
import { lightZone, type ShellDraft } from '../shell/shell-draft.ts';
import { cross, normalise, subtract, type Vector } from '../shell/vector.ts';

const brass = paint('brass', 0xc29a52, 0.7);
const dark = paint('plastic', 0x15191c, 0.5);

/**
 * What belongs to a kind of room and is neither wall nor display: the map, the painted backdrop, handrails, the
 * balustrade. All of it hugs the walls, because nobody bumps into it.
 */
export function drawFittings(draft: ShellDraft, frame: RoomFrame, display: RoomDisplay): void {
  const { template, room } = frame;
  draft.currentZone = lightZone.structure;
  const back = frame.walls.find((wall) => wall.isBack);
  switch (template.finish) {
    case 'map-hall':
      if (back) drawMapPanel(draft, frame, back);
      break;
    case 'wax-hall':
      if (back) drawBackdrop(draft, frame, back);
      break;
    case 'statue-hall':
      if (back) drawNiche(draft, frame, back);
      drawStandIn(draft, frame, display);
      break;
    case 'entrance':
      drawLockers(draft, frame);
      break;
    case 'lift':
      drawHandrails(draft, frame, 0.9);
      break;
    case 'shop':
      drawShutters(draft, frame);
      break;
    case 'balcony':
      drawColonnade(draft, frame);
      break;
    case 'modern-gallery':
      drawShadowGap(draft, frame);
      break;
    default:
      break;
  }
  if (room.slope && room.slope.steps > 0) drawHandrails(draft, frame, 0.95);
}

/** The wall map: a dark sheet of glass in a bronze frame, faintly lit. What it shows is drawn by others. */
function drawMapPanel(draft: ShellDraft, { height, style }: RoomFrame, wall: WallFace): void {
  const width = Math.min(10, wall.length - 2);
  const tall = Math.min(width / 2, height - 2.2);
  const u0 = (wall.length - width) / 2;
  if (!isWallFree(wall, u0, u0 + width)) return;
  draft.with(shade(style.door.frame, 1.1));
  drawWallBox(draft, wall, [u0 - 0.18, u0 + width + 0.18], [1.02, 1.2 + tall + 0.18], [0, 0.1], 'flrtb', 2);
  draft.with(brass);
  drawWallBox(draft, wall, [u0 - 0.04, u0 + width + 0.04], [1.16, 1.24 + tall], [0.1, 0.125], 'flrtb');
  draft.with({ ...dark, colour: 0x1a3038, glow: 0.07 });
  drawWallBox(draft, wall, [u0, u0 + width], [1.2, 1.2 + tall], [0.125, 0.13], 'f', 1);
}

/** A painted dawn behind the figure: sky in bands, far ridges in the paint. */
function drawBackdrop(draft: ShellDraft, { height, room }: RoomFrame, wall: WallFace): void {
  const width = wall.length - 0.3;
  const columns = 28;
  const bands: readonly (readonly [number, number])[] = [
    [0.02, 0x8d6f5c],
    [0.26, 0xc98f68],
    [0.4, 0xe8b98a],
    [0.58, 0xd9b7a6],
    [0.78, 0x8fa3b8],
    [0.98, 0x51678a],
  ];
  const top = height - 0.25;
  const bow = (u: number): number => 0.28 * (2 * (u / wall.length) - 1) ** 2;
  const at = (u: number, v: number, lift: number): [number, number, number] => {
    const out = 0.04 + bow(u) + lift;
    return [
      wall.originX + wall.alongX * u + wall.normalX * out,
      v,
      wall.originZ + wall.alongZ * u + wall.normalZ * out,
    ];
  };
  draft.with({ ...paint('canvas-painting', 0xffffff, 0), glow: 0.12 });
  const free = (u0: number, u1: number): boolean => isWallFree(wall, u0, u1, 0.2);
  for (let column = 0; column < columns; column++) {
    const u0 = 0.15 + (width * column) / columns;
    const u1 = 0.15 + (width * (column + 1)) / columns;
    if (!free(u0, u1)) continue;
    for (let band = 0; band + 1 < bands.length; band++) {
      const [f0, c0] = bands[band] as readonly [number, number];
      const [f1, c1] = bands[band + 1] as readonly [number, number];
      draft.quad(at(u0, f0 * top, 0), at(u1, f0 * top, 0), at(u1, f1 * top, 0), at(u0, f1 * top, 0), [
        c0,
        c0,
        c1,
        c1,
      ]);
    }
    // Two ridges, the nearer darker and lower.
    for (const [base, swing, tone, lift] of [
      [0.42, 0.16, 0x8b8296, 0.012],
      [0.3, 0.1, 0x5d5664, 0.024],
    ] as const) {
      const ridge = (u: number): number => {
        const s = u / wall.length;
        return (
          top *
          (base +
            swing *
              (0.6 * Math.sin(s * 9 + base * 20) + 0.4 * Math.sin(s * 23 + 1)) *
              (1 - 0.5 * Math.abs(s - 0.5)))
        );
      };
      const foot = mixColour(tone, 0xd3a583, 0.45);
      draft.quad(at(u0, 0.02, lift), at(u1, 0.02, lift), at(u1, ridge(u1), lift), at(u0, ridge(u0), lift), [
        foot,
        foot,
        tone,
        tone,
      ]);
    }
  }
  void room;
}

/** A tinted recess of light behind where a figure would sit; the figure itself is a plain stand-in elsewhere. */
function drawNiche(draft: ShellDraft, frame: RoomFrame, wall: WallFace): void {
  const { height } = frame;
  const width = nicheWidth(frame, wall);
  const u0 = (wall.length - width) / 2;
  if (!isWallFree(wall, u0, u0 + width)) return;
  draft.with(paint('silk-wall', 0x8a4a3c, 0.1));
  drawWallBox(draft, wall, [u0, u0 + width], [0.2, height - 1.4], [0, 0.05], 'flrt', 0.8);
  draft.with(paint('gold', 0xb8923f, 0.5));
  for (const u of [u0 - 0.12, u0 + width])
    drawWallBox(draft, wall, [u, u + 0.12], [0.16, height - 1.28], [0, 0.12], 'flr', 1.5);
  drawWallBox(
    draft,
    wall,
    [u0 - 0.12, u0 + width + 0.12],
    [height - 1.4, height - 1.28],
    [0, 0.12],
    'fbt',
    1.5,
  );
}

/**
 * A stand-in for the seated figure, on the empty step in the middle of its hall: what a seated figure under a
 * great cloth of pale marble would look like, without face or limb. With the step it is about as tall as accounts
 * say, where the room allows it.
 */
function drawStandIn(draft: ShellDraft, frame: RoomFrame, display: RoomDisplay): void {
  const placed = display.furniture.find(
    ({ furniture, count }) => furniture.form === 'low-plinth' && count === 0,
  );
  if (!placed) return;
  const { length, depth, deck } = placed.furniture;
  const size = Math.min(1.25, length / 3.4, depth / 2.8, (frame.height - deck - 0.9) / 4.1);
  const pen = PiecePen.inRoom(draft, frame, placed);
  draft.currentZone = lightZone.piece;
  // A seat of darker stone, a block that the cloth falls over.
  draft.with(paint('marble-beige', 0xb5a78d, 0.35));
  pen.box([-1.5 * size, 1.5 * size], [deck, deck + 0.42 * size], [-1.15 * size, 1.3 * size], 'fklrt', 0.8);
  draft.with(paint('gold', 0xb8923f, 0.5));
  pen.box(
    [-1.51 * size, 1.51 * size],
    [deck + 0.34 * size, deck + 0.38 * size],
    [-1.16 * size, 1.31 * size],
    'fklrb',
  );
  draft.with(paint('marble-white', 0xc9c0ae, 0.25));
  const around = 44;
  const first = draft.vertexCount;
  for (let ring = 0; ring < drapery.length; ring++) {
    for (let side = 0; side <= around; side++) {
      const at = (r: number, s: number): Vector => placeOnCloth(r, (s / around) * Math.PI * 2, size);
      const p = at(ring, side);
      const along = subtract(at(ring, side + 1), at(ring, side - 1));
      const up = subtract(at(Math.min(drapery.length - 1, ring + 1), side), at(Math.max(0, ring - 1), side));
      const n = ring === drapery.length - 1 ? ([0, 1, 0] as const) : normalise(cross(along, up));
      pen.vertex([p[0], deck + 0.42 * size + p[1], p[2]], n, (side / around) * 6 * size, p[1]);
    }
  }
  for (let ring = 0; ring + 1 < drapery.length; ring++) {
    for (let side = 0; side < around; side++) {
      const a = first + ring * (around + 1) + side;
      const d = a + around + 1;
      draft.triangle(a, a + 1, d + 1);
      draft.triangle(a, d + 1, d);
    }
  }
  draft.currentZone = lightZone.structure;
}

/**
 * Outline of the cloth at growing heights, for a figure about 3.7 m tall: height, half width, reach backwards and
 * forwards (metres), and how deep its folds are there, as a share of the radius.
 */
const drapery: readonly (readonly [up: number, side: number, back: number, front: number, fold: number])[] = [
  [0, 1.42, 1, 1.3, 0.13],
  [0.25, 1.34, 0.98, 1.24, 0.12],
  [0.6, 1.24, 0.95, 1.18, 0.1],
  [0.95, 1.16, 0.92, 1.14, 0.075],
  [1.12, 1.1, 0.9, 1.06, 0.045],
  [1.2, 1.05, 0.88, 0.86, 0.03],
  [1.26, 1.02, 0.86, 0.56, 0.035],
  [1.42, 1, 0.83, 0.36, 0.05],
  [1.75, 0.99, 0.8, 0.28, 0.06],
  [2.1, 1, 0.76, 0.24, 0.055],
  [2.34, 0.98, 0.72, 0.2, 0.04],
  [2.5, 0.88, 0.66, 0.18, 0.025],
  [2.6, 0.68, 0.6, 0.15, 0.015],
  [2.68, 0.48, 0.56, 0.14, 0.012],
  [2.8, 0.42, 0.56, 0.18, 0.01],
  [3, 0.43, 0.6, 0.24, 0.006],
  [3.2, 0.42, 0.6, 0.23, 0.004],
  [3.38, 0.34, 0.54, 0.14, 0],
  [3.5, 0.2, 0.42, 0, 0],
  [3.54, 0, 0.2, -0.2, 0],
];

/** A point of the cloth: along, up, out of the piece; `turn` grows from the right side over the back. */
function placeOnCloth(ring: number, turn: number, size: number): Vector {
  const [up, side, back, front, fold] = drapery[ring] as (typeof drapery)[number];
  const c = Math.cos(turn);
  const s = Math.sin(turn);
  // Between an ellipse and a box: shoulders and knees are broad.
  const square = (t: number): number => Math.sign(t) * Math.abs(t) ** 0.78;
  const drift = up * 0.35;
  const folds =
    1 +
    fold * (0.6 * Math.sin(turn * 13 + drift + 2 * Math.sin(turn * 2)) + 0.4 * Math.sin(turn * 29 - drift));
  const middle = (front - back) / 2;
  return [
    side * square(c) * folds * size,
    up * size,
    (middle - ((front + back) / 2) * square(s) * folds) * size,
  ];
}

/** Rows of small brass doors for bags and cameras, flush with the wall. */
function drawLockers(draft: ShellDraft, frame: RoomFrame): void {
  for (const wall of frame.walls) {
    if (wall.isBack || wall.isFront) continue;
    const columns = 9;
    const u0 = wall.length / 2 - (columns * 0.42) / 2;
    if (!isWallFree(wall, u0 - 0.2, u0 + columns * 0.42 + 0.2)) continue;
    draft.with(paint('walnut', 0x5b3b27, 0.35));
    drawWallBox(draft, wall, [u0 - 0.08, u0 + columns * 0.42 + 0.08], [0, 2.1], [0, 0.2], 'flrt', 1.2);
    for (let column = 0; column < columns; column++) {
      for (let row = 0; row < 4; row++) {
        const u = u0 + column * 0.42;
        const v = 0.16 + row * 0.47;
        draft.with(paint('walnut', (column + row) % 2 ? 0x7a5036 : 0x744b32, 0.4));
        drawWallBox(draft, wall, [u + 0.015, u + 0.405], [v, v + 0.44], [0.2, 0.212], 'ft');
        draft.with(brass);
        drawWallBox(draft, wall, [u + 0.32, u + 0.35], [v + 0.2, v + 0.27], [0.212, 0.235], 'ft');
      }
    }
  }
}

/** Cabinets along the walls of a shop that has closed for the day: their slatted shutters are down. */
function drawShutters(draft: ShellDraft, frame: RoomFrame): void {
  const wood = paint('pale-wood', 0x9c7a52, 0.25);
  const top = Math.min(2.5, frame.height - 1.2);
  for (const wall of frame.walls) {
    const bays = Math.max(1, Math.floor((wall.length - 1) / 2.4));
    const width = (wall.length - 1) / bays;
    for (let bay = 0; bay < bays; bay++) {
      const u0 = 0.5 + bay * width;
      const u1 = u0 + width;
      if (!isWallFree(wall, u0, u1, 0.25)) continue;
      draft.with(shade(wood, 0.62));
      drawWallBox(draft, wall, [u0, u1], [0, 0.1], [0, 0.22], 'flr', 1.2);
      drawWallBox(draft, wall, [u0, u1], [0.98, top], [0, 0.12], 'f', 0.8);
      draft.with(wood);
      drawWallBox(draft, wall, [u0, u1], [0.1, 0.92], [0, 0.24], 'flr', 0.8);
      drawWallBox(draft, wall, [u0, u0 + 0.06], [0.98, top], [0, 0.26], 'flr', 0.8);
      drawWallBox(draft, wall, [u1 - 0.06, u1], [0.98, top], [0, 0.26], 'flr', 0.8);
      draft.with(shade(wood, 0.8));
      drawWallBox(draft, wall, [u0 - 0.02, u1 + 0.02], [0.92, 0.98], [0, 0.3], 'flrtb', 1.2);
      drawWallBox(draft, wall, [u0 - 0.04, u1 + 0.04], [top, top + 0.14], [0, 0.32], 'flrtb', 1.2);
      for (const [p0, p1] of [
        [u0 + 0.1, (u0 + u1) / 2 - 0.05],
        [(u0 + u1) / 2 + 0.05, u1 - 0.1],
      ] as const) {
        draft.with(shade(wood, 1.1));
        drawWallBox(draft, wall, [p0, p1], [0.2, 0.82], [0.24, 0.254], 'flrtb');
      }
      draft.with(shade(wood, 1.02));
      const slats = 9;
      for (let slat = 0; slat < slats; slat++) {
        const v0 = 0.98 + ((top - 0.98) * slat) / slats;
        const v1 = 0.98 + ((top - 0.98) * (slat + 0.86)) / slats;
        drawWallBox(draft, wall, [u0 + 0.06, u1 - 0.06], [v0, v1], [0.12, 0.15], 'ftb', 2.4);
      }
      draft.with(brass);
      drawWallBox(
        draft,
        wall,
        [(u0 + u1) / 2 - 0.09, (u0 + u1) / 2 + 0.09],
        [1.02, 1.05],
        [0.15, 0.175],
        'ftb',
      );
    }
  }
}

/** A bronze rail along the side walls, rising with the stairs. */
function drawHandrails(draft: ShellDraft, { room, walls }: RoomFrame, height: number): void {
  for (const wall of walls) {
    const isSide = room.slope
      ? room.slope.axis === 'x'
        ? wall.normalX === 0
        : wall.normalZ === 0
      : wall.cuts.length === 0;
    if (!isSide) continue;
    let from = 0.1;
    const stretches: [number, number][] = [];
    for (const cut of wall.cuts) {
      if (cut.from - from > 0.5) stretches.push([from, cut.from - 0.2]);
      from = cut.to + 0.2;
    }
    if (wall.length - from > 0.5) stretches.push([from, wall.length - 0.1]);
    for (const [u0, u1] of stretches) {
      draft.with(brass);
      drawRail(draft, wall, u0, u1, height, 0.07, 0.05);
      const posts = Math.max(2, Math.round((u1 - u0) / 1.2));
      for (let post = 0; post <= posts; post++) {
        const u = u0 + ((u1 - u0) * post) / posts;
        drawWallBox(draft, wall, [u - 0.012, u + 0.012], [height - 0.07, height], [0, 0.07], 'flrb');
      }
    }
  }
}

function drawRail(
  draft: ShellDraft,
  wall: WallFace,
  u0: number,
  u1: number,
  v: number,
  out: number,
  size: number,
): void {
  const at = (u: number, dv: number, dout: number): [number, number, number] => [
    wall.originX + wall.alongX * u + wall.normalX * (out + dout),
    wall.floorAt(u) + v + dv,
    wall.originZ + wall.alongZ * u + wall.normalZ * (out + dout),
  ];
  const h = size / 2;
  draft.quad(at(u0, -h, h), at(u1, -h, h), at(u1, h, h), at(u0, h, h));
  draft.quad(at(u0, h, h), at(u1, h, h), at(u1, h, -h), at(u0, h, -h));
  draft.quad(at(u0, -h, -h), at(u1, -h, -h), at(u1, -h, h), at(u0, -h, h));
}

/** Red pillars and a stone balustrade on the sides that look out. */
function drawColonnade(draft: ShellDraft, frame: RoomFrame): void {
  const red = paint('pillar-red', 0x7e2f25, 0.25);
  for (const wall of openSides(frame)) {
    const bays = Math.max(1, Math.round(wall.length / 3.4));
    for (let bay = 0; bay <= bays; bay++) {
      const u = Math.min(wall.length - 0.24, Math.max(0.24, (bay / bays) * wall.length));
      const x = wall.originX + wall.alongX * u + wall.normalX * 0.2;
      const z = wall.originZ + wall.alongZ * u + wall.normalZ * 0.2;
      const top = frame.height;
      draft.with(paint('ashlar', 0xcfc7b8, 0.1));
      draft.lathe(
        [x, 0, z],
        [
          [0.34, 0],
          [0.3, 0.16],
          [0.24, 0.2],
        ],
        12,
      );
      draft.with(red);
      draft.lathe(
        [x, 0.2, z],
        [
          [0.22, 0],
          [0.21, (top - 0.2) * 0.42],
          [0.2, (top - 0.2) * 0.82],
        ],
        14,
      );
      draft.with(paint('pillar-red', 0xd9a441, 0.2));
      draft.lathe(
        [x, 0.2 + (top - 0.2) * 0.82, z],
        [
          [0.205, 0],
          [0.205, 0.1],
        ],
        14,
      );
      draft.with(paint('pillar-red', 0x3b7a57, 0.2));
      draft.lathe(
        [x, 0.3 + (top - 0.2) * 0.82, z],
        [
          [0.205, 0],
          [0.2, top - 0.3 - (top - 0.2) * 0.82],
        ],
        14,
      );
    }
    const stone = paint('ashlar', 0xcfc7b8, 0.1);
    draft.with(stone);
    drawWallBox(draft, wall, [0, wall.length], [0.92, 1.04], [0.02, 0.24], 'flrtb', 2);
    drawWallBox(draft, wall, [0, wall.length], [0, 0.16], [0.02, 0.24], 'flrt', 2);
    const posts = Math.round(wall.length / 0.32);
    for (let post = 0; post < posts; post++) {
      const u = ((post + 0.5) / posts) * wall.length;
      drawWallBox(draft, wall, [u - 0.05, u + 0.05], [0.16, 0.92], [0.08, 0.18], 'flr');
    }
    // The outer beam under the eave, painted.
    draft.with(paint('dancheong-beam', 0xffffff, 0.1));
    drawWallBox(draft, wall, [0, wall.length], [frame.height - 0.5, frame.height], [0, 0.22], 'fb', 1.2);
  }
}

/** A dark gap between wall and floor: what makes a new wall look new. */
function drawShadowGap(draft: ShellDraft, { walls, height }: RoomFrame): void {
  draft.with(paint('painted-metal', 0x3a3a3c, 0.3));
  for (const wall of walls) {
    if (wall.cuts.length > 0) continue;
    drawWallBox(draft, wall, [0, wall.length], [height - 0.06, height - 0.02], [0, 0.02], 'f', 4);
  }
}
