import { Clay } from '../../kit/clay.ts';
import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import type { Shape } from '../../kit/shape.ts';
import { smoothStep } from '../../kit/vector.ts';

const [foot, sunY, sunRadius] = [0.5, 1.3, 0.165];

/** Half the width of the board at a height: it narrows to a waist and spreads under the sun. */
const halfAt = (y: number): number =>
  0.235 + 0.035 * Math.cos((y - foot) * 5.2) - 0.03 * smoothStep(1.0, 1.14, y);

/** How high the carving stands, metres: rays round a boss above, coils and bars below. */
function relief(x: number, y: number): number {
  const [dx, dy] = [x, y - sunY];
  const out = Math.hypot(dx, dy);
  if (out < sunRadius * 1.04) {
    const turn = Math.atan2(dx, dy);
    if (out < 0.048) return 0.005 + 0.018 * Math.sqrt(Math.max(0, 1 - (out / 0.048) ** 2));
    if (out < 0.062) return -0.004;
    if (out < 0.074) return 0.009;
    const ray = Math.abs(Math.cos(turn * 10));
    return 0.012 * ray ** 0.8 * smoothStep(sunRadius, sunRadius - 0.03, out) + 0.001;
  }
  const edge = halfAt(y) - Math.abs(x);
  if (edge < 0.012) return 0;
  if (edge < 0.03) return 0.009 * Math.sin(((edge - 0.012) / 0.018) * Math.PI);
  // Three fields one above the other, a pair of coils in each, bars between.
  const field = (y - foot - 0.03) / 0.19;
  const row = Math.floor(field);
  const along = field - row;
  if (row < 0 || row > 2) return 0;
  if (along < 0.12) return 0.008 * Math.abs(Math.sin((x / 0.03) * Math.PI));
  const [cx, cy] = [Math.abs(x) - 0.095, (along - 0.56) * 0.19];
  const coil = Math.hypot(cx, cy);
  if (coil > 0.085) return Math.abs(x) < 0.014 ? 0.009 : -0.003;
  const spiral = coil / 0.026 - (Math.atan2(cy, cx) / (2 * Math.PI)) * Math.sign(x || 1);
  return 0.011 * smoothStep(0.1, 0.55, Math.abs((spiral - Math.floor(spiral)) * 2 - 1)) - 0.003;
}

/** The back of the chair: a waisted board carved with coils, a rayed sun standing free above it. */
export function sunBack(): Shape {
  const [deep, plain, worn] = ['#2a130a', '#5a3019', '#8a532b'].map((hex) => parseColour(hex)) as [
    Colour,
    Colour,
    Colour,
  ];
  const clay = new Clay().add((x, y, z) => {
    const board = Math.max(Math.abs(x) - halfAt(y), y - 1.2, foot - y);
    const turn = Math.atan2(x, y - sunY);
    const disc = Math.hypot(x, y - sunY) - sunRadius * (1 + 0.075 * Math.cos(turn * 20));
    const edge = Math.min(board, disc) + 0.005;
    const face = Math.max(z - relief(x, y), -0.045 - z) + 0.005;
    const [a, b] = [Math.max(edge, 0), Math.max(face, 0)];
    return (Math.sqrt(a * a + b * b) + Math.min(Math.max(edge, face), 0) - 0.005) * 0.65;
  });
  return sculpt(clay, {
    bounds: { min: [-0.31, foot - 0.02, -0.06], max: [0.31, 1.52, 0.035] },
    cell: 0.0064,
    triangles: 7600,
    colour: '#5a3019',
    steepness: 2.2,
    paint: ([x, y, z]) => {
      const grain = fractalNoise(x * 70, y * 5, z * 20, 3);
      const own = mixColours(deep, plain, 0.35 + 0.65 * grain);
      const sunk = mixColours(own, deep, 0.65 * smoothStep(0.004, -0.004, z) * smoothStep(-0.02, -0.008, z));
      return mixColours(sunk, worn, smoothStep(0.004, 0.014, z) * 0.75);
    },
  }).deform(([x, y, z]) => [x, y, z - 0.24 - (y - foot) * 0.14]);
}
