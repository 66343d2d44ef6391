import { mixColours, parseColour, shade, type Colour } from '../../kit/colour.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { clamp, smoothStep, type Vector3 } from '../../kit/vector.ts';
import type { Vessel } from '../../parts/vessel/vessel.ts';

/** Body, second colour and accent, as a gift's surfaces name them. */
export type Palette = readonly [string, string, string];

type Paint = (point: Vector3) => Colour;
type Glaze = (vessel: Vessel, palette: readonly [Colour, Colour, Colour]) => Paint;

/** Share of the height, and noise that runs round the vessel `wide` times as coarse as it runs up. */
const shareOf = (vessel: Vessel, [, y]: Vector3) => y / vessel.height;
const around = (vessel: Vessel, [x, y, z]: Vector3, scale: number, upright = 1): number => {
  const length = Math.hypot(x, z) || 1;
  return fractalNoise((x / length) * scale, (y / vessel.height) * scale * upright, (z / length) * scale, 3);
};

/**
 * How the colour runs over a body. Effects that go by the outline look at where glaze thins (lip, shoulder) and
 * where it pools (foot, neck).
 */
const effects = {
  /** Second colour at the foot that rises into the body colour. */
  fade:
    (vessel, [body, second]) =>
    (point) =>
      mixColours(second, body, smoothStep(0.05, 0.75, shareOf(vessel, point))),
  /** Transparent coloured glaze: paler where it thins on lip and shoulder, deeper in the neck and at the foot. */
  pooled:
    (vessel, [body, second, accent]) =>
    (point) => {
      const t = shareOf(vessel, point);
      const narrow = 1 - vessel.radiusAt(point[1]) / vessel.radius;
      const deep = mixColours(
        body,
        second,
        clamp(0.75 * narrow * smoothStep(1, 0.9, t) + 0.25 * smoothStep(0.2, 0, t)),
      );
      const thin = smoothStep(0.975, 1, t) + 0.35 * smoothStep(0.86, 1, 1 - narrow);
      return shade(mixColours(deep, accent, clamp(thin) * 0.7), 0.95 + 0.1 * around(vessel, point, 2.6));
    },
  /** Second colour that runs down from the lip in tongues, with a bright edge. */
  'run-from-lip':
    (vessel, [body, second]) =>
    (point) => {
      const edge = 0.36 + 0.42 * around(vessel, [point[0], 0, point[2]], 2.4);
      const t = shareOf(vessel, point);
      const run = smoothStep(edge - 0.1, edge + 0.16, t);
      const glow = mixColours(body, [0.93, 0.55, 0.24], 0.65);
      return run < 0.5 ? mixColours(body, glow, run * 2) : mixColours(glow, second, run * 2 - 1);
    },
  /** Flambé: streaks of body colour, second colour and accent, pulled down by the fire. */
  flambe:
    (vessel, [body, second, accent]) =>
    (point) => {
      const t = shareOf(vessel, point);
      const streak = around(vessel, point, 4.2, 0.28);
      const fine = around(vessel, point, 9, 0.2);
      const base = mixColours(body, second, smoothStep(0.4, 0.62, streak + 0.22 * (0.5 - t)));
      return mixColours(base, accent, clamp(smoothStep(0.58, 0.7, fine) * 0.7 + smoothStep(0.955, 1, t)));
    },
  /** Jun ware: thick milky glaze with flushes of the second colour, thin and brown at the lip. */
  jun:
    (vessel, [body, second]) =>
    (point) => {
      const flush = smoothStep(0.52, 0.68, around(vessel, point, 2.3));
      const milk = 0.92 + 0.14 * around(vessel, point, 7);
      const t = shareOf(vessel, point);
      const bare = clamp(smoothStep(0.98, 1, t) + smoothStep(0.035, 0.01, t));
      return mixColours(shade(mixColours(body, second, flush * 0.85), milk), [0.42, 0.3, 0.2], bare * 0.8);
    },
  /** Dipped: body colour above a wavy line, second colour below, accent where they overlap. */
  dipped:
    (vessel, [body, second, accent]) =>
    (point) => {
      const edge = 0.27 + 0.12 * around(vessel, [point[0], 0, point[2]], 2.2);
      const t = shareOf(vessel, point);
      if (t > edge) return mixColours(accent, body, smoothStep(edge, edge + 0.09, t));
      return mixColours(second, shade(second, 0.82), smoothStep(0.12, 0, t));
    },
  /** Lacquer worn through at the edges: the black below shows where hands have been. */
  worn:
    (vessel, [body]) =>
    (point) => {
      const t = shareOf(vessel, point);
      const edges =
        smoothStep(0.1, 0, t) +
        smoothStep(0.93, 1, t) +
        0.55 * smoothStep(0.9, 1, vessel.radiusAt(point[1]) / vessel.radius);
      return mixColours(
        body,
        [0.09, 0.06, 0.055],
        smoothStep(0.5, 0.72, around(vessel, point, 5, 1.4) * 0.75 + edges * 0.42),
      );
    },
  /** Soft sky over the white: second colour fades in at mid height. */
  sky:
    (vessel, [body, second]) =>
    (point) =>
      mixColours(
        body,
        second,
        0.42 * smoothStep(0.25, 0.5, shareOf(vessel, point)) * smoothStep(0.95, 0.6, shareOf(vessel, point)),
      ),
  /** Ox horn: pale and dark streaks along it, dark towards the tip. */
  horn:
    (vessel, [body, second]) =>
    (point) => {
      const streak = around(vessel, point, 6.5, 0.16);
      return mixColours(
        body,
        second,
        clamp(smoothStep(0.42, 0.7, streak) * (0.35 + 0.65 * smoothStep(0.05, 0.8, shareOf(vessel, point)))),
      );
    },
  /** Hammered or brushed metal gone a little dark in the hollows. */
  patina:
    (vessel, [body, second]) =>
    (point) => {
      const narrow = 1 - vessel.radiusAt(point[1]) / vessel.radius;
      return mixColours(body, second, clamp(narrow * 0.55 + 0.3 * around(vessel, point, 5) - 0.1));
    },
} as const satisfies Record<string, Glaze>;

export type GlazeName = 'plain' | keyof typeof effects;
export const glazeNames = ['plain', ...(Object.keys(effects) as (keyof typeof effects)[])] as [
  GlazeName,
  ...GlazeName[],
];

/** Colours of a vessel's body point by point; nothing for a plain one. */
export function glazePaint(name: GlazeName, vessel: Vessel, palette: Palette): Paint | undefined {
  if (name === 'plain') return undefined;
  const colours = palette.map(parseColour) as [Colour, Colour, Colour];
  return effects[name](vessel, colours);
}
