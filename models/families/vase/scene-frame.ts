import type { MaterialName } from '../../../src/museum/materials/material-names.ts';
import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import type { Vessel } from '../../parts/vessel/vessel.ts';
import type { Palette } from './glazes.ts';

export interface Spot {
  /** Radians round the vessel from the front, growing to the right. */
  readonly angle: number;
  /** To the right of that angle, true to scale; share of the vessel's height. */
  readonly x?: number;
  /** Share of the vessel's height. */
  readonly height: number;
  /** Metres of the drawing's unit, as a share of the vessel's height. */
  readonly size: number;
  /** Radians, anticlockwise. */
  readonly turn?: number;
  readonly mirror?: boolean;
}

/** What a scene is painted on, in what colours. */
export interface SceneFrame {
  readonly vessel: Vessel;
  readonly palette: Palette;
  /** A motif set on the vessel at true proportions: where the vessel is narrower, it reaches farther round. */
  readonly put: (drawing: Drawing, spot: Spot) => Drawing;
}

/** A painted scene in the vessel's frame: x metres round at the greatest radius, y metres up. */
export interface Scene {
  readonly drawing: Drawing;
  /** Flat colours that are another material than the body: gold lines. */
  readonly materials?: Readonly<Record<string, MaterialName>>;
  /** What it is painted in; the body's own material by default. */
  readonly paint?: MaterialName;
}

export function sceneFrame(vessel: Vessel, palette: Palette): SceneFrame {
  const stretchAt = (y: number) => vessel.radius / Math.max(vessel.radiusAt(y), vessel.radius * 0.15);
  return {
    vessel,
    palette,
    put(drawing, { angle, x = 0, height, size, turn = 0, mirror = false }) {
      const y = height * vessel.height;
      const metres = size * vessel.height;
      const middle = angle * vessel.radius + x * vessel.height * stretchAt(y);
      const placed = placeDrawing(drawing, {
        x: middle,
        y,
        scale: [mirror ? -metres : metres, metres],
        turn,
      });
      return placed.map(({ outline, colour }) => ({
        outline: outline.map(([px, py]) => [middle + (px - middle) * stretchAt(py), py] as const),
        colour:
          typeof colour === 'string'
            ? colour
            : (px, py) => colour(middle + (px - middle) / stretchAt(py), py),
      }));
    },
  };
}
