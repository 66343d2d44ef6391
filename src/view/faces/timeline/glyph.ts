import type { CountryGroup } from './country-group.ts';

/** Shapes within −1 … 1, one a group: none is told apart by its colour alone. */
const outlines: Readonly<Record<CountryGroup, readonly (readonly [number, number])[] | 'disc'>> = {
  korea: 'disc',
  china: box(0.85, 0.85),
  soviet: turnedSquare(),
  asia: [
    [0, -1],
    [1, 0.85],
    [-1, 0.85],
  ],
  europe: plus(0.36),
  'middle-east': [
    [-1, -0.85],
    [1, -0.85],
    [0, 1],
  ],
  africa: box(1, 0.45),
  americas: box(0.45, 1),
  unknown: [
    [-0.55, -0.55],
    [0.55, -0.55],
    [0.55, 0.55],
    [-0.55, 0.55],
  ],
};

/** A group's shape as a piece of an SVG path, round a point; `radius` in the units of the drawing. */
export function drawGlyph(group: CountryGroup, x: number, y: number, radius: number): string {
  const outline = outlines[group];
  if (outline === 'disc') {
    const r = short(radius * 0.95);
    const d = short(radius * 1.9);
    return `M${short(x - radius * 0.95)} ${short(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 -${d} 0z`;
  }
  const points = outline.map(([dx, dy]) => `${short(x + dx * radius)} ${short(y + dy * radius)}`);
  return `M${points.join('L')}z`;
}

function box(width: number, height: number): readonly (readonly [number, number])[] {
  return [
    [-width, -height],
    [width, -height],
    [width, height],
    [-width, height],
  ];
}

function turnedSquare(): readonly (readonly [number, number])[] {
  return [
    [0, -1.1],
    [1.1, 0],
    [0, 1.1],
    [-1.1, 0],
  ];
}

/** @param half half the width of an arm */
function plus(half: number): readonly (readonly [number, number])[] {
  return [
    [-half, -1],
    [half, -1],
    [half, -half],
    [1, -half],
    [1, half],
    [half, half],
    [half, 1],
    [-half, 1],
    [-half, half],
    [-1, half],
    [-1, -half],
    [-half, -half],
  ];
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
