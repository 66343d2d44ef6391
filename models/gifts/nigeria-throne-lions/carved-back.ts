import { Clay } from '../../kit/clay.ts';
import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import type { Shape } from '../../kit/shape.ts';
import { clamp, smoothStep } from '../../kit/vector.ts';

const half = 0.325;
const foot = 0.38;
const thickness = 0.05;

/** Height of the arched top over a place across. */
const top = (x: number): number => 1.2 + 0.25 * Math.sqrt(Math.max(0, 1 - (x / 0.345) ** 2));

/** How high the carving stands at a place, metres: a twisted cord, a sun, lozenges within lozenges. */
function relief(x: number, y: number): number {
  const edge = Math.min(half - Math.abs(x), (top(x) - y) * 0.85, y - foot);
  const cordAt = (edge - 0.032) / 0.017;
  if (Math.abs(cordAt) < 1) {
    const along = Math.abs(x) > 0.24 && y < 1.2 ? y : Math.atan2(x, y - 1.12) * 0.32;
    const strand = 0.5 + 0.5 * Math.cos((along * Math.sign(x || 1) * 2 + edge) * ((2 * Math.PI) / 0.052));
    return Math.sqrt(1 - cordAt ** 2) * (0.008 + 0.007 * strand);
  }
  if (edge < 0.06) return 0.002;
  const [dx, dy] = [x, y - 1.13];
  const out = Math.hypot(dx, dy);
  if (out < 0.205) {
    const turn = Math.atan2(dx, dy);
    if (out < 0.05) return 0.004 + 0.016 * Math.sqrt(1 - (out / 0.05) ** 2);
    if (out < 0.062) return 0;
    const ray = Math.abs(Math.cos(turn * 8));
    const length = 0.13 + 0.06 * ray;
    return 0.013 * smoothStep(length, length - 0.02, out) * (0.25 + 0.75 * ray ** 0.7);
  }
  if (y > 0.93) return -0.004;
  // Lozenges, each with a smaller one inside, cut like chip carving.
  const fold = (value: number) => Math.abs(value - Math.round(value)) * 2;
  const diamond = fold(x / 0.13) + fold((y - 0.45) / 0.16);
  const step = Math.abs(diamond - 1);
  return 0.014 * clamp(1 - Math.abs(step - 0.5) * 3.2) + 0.012 * clamp((step - 0.75) * 4) - 0.004;
}

/** The back of the throne: an arched board, carved in front, plain behind; it leans a little. */
export function carvedBack(): Shape {
  const [deep, plain, worn] = ['#2c140a', '#51301c', '#7d4a29'].map((hex) => parseColour(hex)) as [
    Colour,
    Colour,
    Colour,
  ];
  const clay = new Clay().add((x, y, z) => {
    const edge = Math.max(Math.abs(x) - half, (y - top(x)) * 0.85, foot - y) + 0.006;
    const face = Math.max(z - relief(x, y), -thickness - z) + 0.006;
    const [a, b] = [Math.max(edge, 0), Math.max(face, 0)];
    return (Math.sqrt(a * a + b * b) + Math.min(Math.max(edge, face), 0) - 0.006) * 0.7;
  });
  const board = sculpt(clay, {
    bounds: { min: [-0.345, foot - 0.02, -0.07], max: [0.345, 1.47, 0.035] },
    cell: 0.0062,
    triangles: 9000,
    colour: '#51301c',
    steepness: 2,
    paint: ([x, y, z]) => {
      const grain = fractalNoise(x * 60, y * 4, z * 20, 3);
      const own = mixColours(deep, plain, 0.35 + 0.65 * grain);
      const sunk = mixColours(own, deep, 0.6 * smoothStep(0.004, -0.004, z) * smoothStep(-0.02, -0.01, z));
      return mixColours(sunk, worn, smoothStep(0.006, 0.018, z) * 0.75);
    },
  });
  return board.deform(([x, y, z]) => [x, y, z - 0.3 - (y - foot) * 0.07]);
}
