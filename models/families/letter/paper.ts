import type { Drawing } from '../../kit/drawing/drawing.ts';
import type { Place } from '../../kit/drawing/lay-drawing.ts';
import { part, type Part } from '../../kit/model.ts';
import { sheet } from '../../kit/sheet.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { paintingParts } from '../../parts/painting/painting-parts.ts';

export interface PaperLook {
  readonly width: number;
  readonly depth: number;
  /** Where its middle lies, and how it is turned, radians. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly turn: number;
  readonly colour: string;
  /** How far its corners rise, metres. */
  readonly curl: number;
  /** Marks on it: metres from its middle, y away from the reader. */
  readonly drawing: Drawing;
  /** Longest side of the whole model, metres. */
  readonly longest: number;
  /** Mostly under other sheets. */
  readonly covered?: boolean;
}

/** A lying sheet of paper, a little curled, with what is written or drawn on it. */
export function paper(look: PaperLook): Part[] {
  const { width, depth, x, y, z, turn, colour, curl, drawing, longest, covered = false } = look;
  const grid = covered ? 2 : 6;
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  const rise = (u: number, v: number) =>
    curl *
    (0.75 * (Math.abs(u) * Math.abs(v)) ** 1.6 +
      0.25 * fractalNoise(u * 1.4 + width * 9, v * 1.4, depth * 30));
  const place: Place = (px, py, lift) => [
    x + px * cosine + py * sine,
    y + rise((px / width) * 2, (py / depth) * 2) + lift + 0.0006,
    z - py * cosine + px * sine,
  ];
  const parts: Part[] = [
    part(
      'paper',
      colour,
      sheet((u, v) => place((u - 0.5) * width, (v - 0.5) * depth, 0), grid, grid, 0.0005),
      {
        hidden: covered,
      },
    ),
  ];
  if (drawing.length > 0)
    parts.push(...paintingParts('paper', drawing, place, { step: width / 5, gap: (longest / 4096) * 1.1 }));
  return parts;
}
