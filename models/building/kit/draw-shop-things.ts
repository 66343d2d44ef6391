import { startRandom, type RandomStream } from '../../../src/museum/math/seeded-random.ts';
import type { Fitting } from '../../../src/museum/floorplan/room-template.ts';
import { paint, shade } from '../shell/paint.ts';
import type { PiecePen, Span } from '../shell/piece-pen.ts';
import { drawCounter } from './draw-counter.ts';
import { drawMoulding } from './draw-moulding.ts';
import { drawPanels } from './draw-panels.ts';
import { drawTable } from './draw-table.ts';
import { drawTube } from './draw-tube.ts';
import { darkWood, enamel, ink, lightWood, stoneTop } from './fitting-paints.ts';

const goods = [0x8b2f2a, 0x2f4a6e, 0xb08a3e, 0x5d6b48, 0xd8cdb4, 0x6b4a35, 0x9c5a3c, 0x44545a] as const;
const dull = paint('paper', 0xd8cdb4, 0.05);

function pickGood(random: RandomStream): number {
  return goods[Math.floor(random() * goods.length)] as number;
}

/** A counter with a till on it and a few wrapped boxes. */
export function drawShopCounter(pen: PiecePen, fitting: Fitting): void {
  const { length, height } = fitting;
  const { draft } = pen;
  drawCounter(pen, fitting, lightWood, stoneTop);
  const x = length * 0.28;
  draft.with(enamel);
  pen.box([x - 0.2, x + 0.2], [height, height + 0.1], [-0.2, 0.16], 'fklrt');
  pen.quad(
    [x + 0.18, height + 0.1, -0.18],
    [x - 0.18, height + 0.1, -0.18],
    [x - 0.18, height + 0.1, 0.02],
    [x + 0.18, height + 0.1, 0.02],
  );
  pen.quad(
    [x - 0.18, height + 0.1, 0.1],
    [x + 0.18, height + 0.1, 0.1],
    [x + 0.18, height + 0.24, -0.02],
    [x - 0.18, height + 0.24, -0.02],
  );
  pen.quad(
    [x + 0.18, height + 0.1, -0.1],
    [x - 0.18, height + 0.1, -0.1],
    [x - 0.18, height + 0.24, -0.02],
    [x + 0.18, height + 0.24, -0.02],
  );
  for (const side of [-1, 1] as const) {
    const e = x + side * 0.18;
    const [p, q] = side === 1 ? [0.1, -0.1] : [-0.1, 0.1];
    pen.quad(
      [e, height + 0.1, p],
      [e, height + 0.1, q],
      [e, height + 0.24, -0.02],
      [e, height + 0.24, -0.02],
    );
  }
  draft.with(ink);
  pen.quad(
    [x - 0.14, height + 0.121, 0.084],
    [x + 0.14, height + 0.121, 0.084],
    [x + 0.14, height + 0.211, 0.0065],
    [x - 0.14, height + 0.211, 0.0065],
  );
  const random = startRandom('counter');
  for (let at = 0; at < 5; at++)
    drawBox(pen, -length * 0.32 + at * 0.26, height, [-0.1, 0.1], 0.16, 0.06 + random() * 0.08, random);
}

/** A tall shelf against a wall: below cupboards, above open boards with plain boxes, books and rolled sheets. */
export function drawShopShelves(pen: PiecePen, { length, depth, height, x, z }: Fitting): void {
  const { draft } = pen;
  const random = startRandom(`shelves ${x} ${z}`);
  const a: Span = [-length / 2, length / 2];
  const o: Span = [-depth / 2, depth / 2];
  const low = 0.8;
  draft.with(shade(lightWood, 0.5));
  pen.box(a, [0, 0.08], [o[0], o[1] - 0.05], 'flr');
  draft.with(lightWood);
  pen.box(a, [0.08, low], [o[0], o[1] - 0.02], 'lr');
  drawPanels(pen, lightWood, a, [0.08, low - 0.04], [o[0], o[1] - 0.02], 'f');
  draft.with(darkWood);
  drawMoulding(
    pen,
    a,
    [o[0], o[1] - 0.02],
    [
      [0, low - 0.04],
      [0.02, low - 0.036],
      [0.02, low - 0.006],
      [0.014, low],
      [-0.3, low],
    ],
    'flr',
  );
  const front = o[1] - 0.1;
  draft.with(shade(lightWood, 0.72));
  pen.box(a, [low, height - 0.12], [o[0], o[0] + 0.03], 'f', 1.6);
  draft.with(lightWood);
  const bays = Math.max(1, Math.round(length / 1.15));
  for (let edge = 0; edge <= bays; edge++) {
    const e = a[0] + (length * edge) / bays;
    pen.box(
      [Math.max(a[0], e - 0.015), Math.min(a[1], e + 0.015)],
      [low, height - 0.12],
      [o[0], front],
      'flr',
    );
  }
  drawMoulding(
    pen,
    a,
    [o[0], front],
    [
      [0, height - 0.12],
      [0.01, height - 0.11],
      [0.02, height - 0.05],
      [0.05, height - 0.02],
      [0.05, height],
    ],
    'flr',
  );
  pen.box([a[0] - 0.03, a[1] + 0.03], [height - 0.13, height], [o[0], front + 0.03], 'tb');
  const boards = Math.max(2, Math.round((height - 0.12 - low) / 0.5));
  const pitch = (height - 0.12 - low) / boards;
  for (let board = 0; board < boards; board++) {
    const up = low + board * pitch;
    if (board > 0) {
      draft.with(lightWood);
      pen.box([a[0] + 0.015, a[1] - 0.015], [up - 0.02, up], [o[0], front - 0.01], 'ftb', 2.4);
    }
    for (let bay = 0; bay < bays; bay++) {
      const b0 = a[0] + (length * bay) / bays + 0.05;
      fillBay(pen, [b0, b0 + length / bays - 0.1], up, [o[0] + 0.04, front - 0.03], pitch - 0.07, random);
    }
  }
}

/** A low table with stacks of books and boxes. */
export function drawShopTable(pen: PiecePen, fitting: Fitting): void {
  const { length, depth, height, x } = fitting;
  drawTable(pen, fitting, lightWood, lightWood);
  const random = startRandom(`table ${x}`);
  const columns = Math.max(1, Math.floor((length - 0.1) / 0.42));
  for (let column = 0; column < columns; column++) {
    for (const out of depth > 0.7 ? [-depth * 0.24, depth * 0.24] : [0]) {
      const along = ((column + 0.5) / columns - 0.5) * (length - 0.1);
      const tone = pickGood(random);
      const stack = 1 + Math.floor(random() * 3);
      for (let book = 0; book < stack; book++) {
        pen.draft.with({ ...dull, colour: tone });
        const [w, d, s] = [0.105, 0.075, (random() - 0.5) * 0.012];
        const up = height + book * 0.034;
        pen.box(
          [along - w + s, along + w + s],
          [up, up + 0.025],
          [out - d, out + d],
          book === stack - 1 ? 'fklrt' : 'fklr',
        );
      }
    }
  }
}

function fillBay(
  pen: PiecePen,
  [a0, a1]: Span,
  up: number,
  o: Span,
  clear: number,
  random: RandomStream,
): void {
  const kind = random();
  if (kind < 0.4) {
    // Books, spine to spine.
    let a = a0;
    const tone = pickGood(random);
    while (a < a1 - 0.05) {
      const width = 0.06 + random() * 0.06;
      const rise = clear * (0.6 + random() * 0.2);
      pen.draft.with({ ...dull, colour: random() < 0.6 ? tone : pickGood(random) });
      pen.box([a, a + width - 0.002], [up, up + rise], [o[0] + 0.05, o[1] - 0.03], 'fr');
      a += width;
      if (random() < 0.12) a += 0.1;
    }
  } else if (kind < 0.75) {
    let a = a0 + 0.02;
    while (a < a1 - 0.16) {
      const width = 0.13 + random() * 0.12;
      if (a + width > a1) break;
      drawBox(
        pen,
        a + width / 2,
        up,
        [o[0] + 0.06, o[1] - 0.04],
        width - 0.03,
        clear * (0.35 + random() * 0.5),
        random,
      );
      a += width + 0.02;
    }
  } else {
    // Rolled sheets lying one on another.
    for (let roll = 0; roll < 5; roll++) {
      const row = roll < 3 ? 0 : 1;
      const a = (a0 + a1) / 2 + (row === 0 ? roll - 1 : roll - 3.5) * 0.1;
      const y = up + 0.045 + row * 0.075;
      pen.draft.with({ ...dull, colour: row ? 0xe2dac6 : 0xd3c9b2 });
      drawTube(
        pen,
        [
          [a, y, o[0] + 0.02],
          [a, y, o[1] - 0.02],
          [a, y, o[1] - 0.021],
        ],
        [0.044, 0.044, 0.001],
        6,
      );
    }
  }
}

/** A plain box with a band around it. */
function drawBox(
  pen: PiecePen,
  along: number,
  up: number,
  o: Span,
  width: number,
  height: number,
  random: RandomStream,
): void {
  const tone = pickGood(random);
  const a: Span = [along - width / 2, along + width / 2];
  pen.draft.with({ ...dull, colour: tone });
  pen.box(a, [up, up + height], o, 'fklrt');
  pen.draft.with({ ...dull, colour: 0xcbb98c });
  pen.box(
    [along - width * 0.06, along + width * 0.06],
    [up, up + height + 0.001],
    [o[0], o[1] + 0.001],
    'ft',
  );
}
