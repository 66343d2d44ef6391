import type { Drawing } from '../../kit/drawing/drawing.ts';
import { paint } from '../../parts/painting/paint.ts';
import { paintFigure } from '../../parts/painting/paint-figure.ts';
import { paintingGrid } from '../../parts/painting/painting-grid.ts';
import { settings, type SettingName } from '../../parts/painting/settings/settings.ts';
import { animals, type AnimalName, type Cast, type Pose } from './animals.ts';
import { placesOf, type Layout } from './places.ts';

export interface AnimalPicture {
  readonly animal: AnimalName;
  readonly pose: Pose;
  readonly number: number;
  readonly setting: SettingName;
  readonly layout: Layout;
  readonly facing: 'left' | 'right' | 'inward';
  /** Brush strokes, share of the usual. */
  readonly strokes: number;
}

/** A painting of the animals in their place, for a sight of that width over height. Picture units. */
export function animalPicture(request: AnimalPicture, aspect: number): Drawing {
  const { animal, pose, number, setting, layout, facing } = request;
  const grid = paintingGrid(aspect, 190);
  const place = settings[setting](grid);
  const narrow = Math.min(1, aspect / 1.4);
  const figures = placesOf(layout, number).map((spot, at) => {
    const cast: Cast = animals[animal](at, pose);
    const { figure, turn, size = 1, pitch = 0.1 } = cast;
    const side = spot.side ?? (facing === 'left' ? -1 : facing === 'right' ? 1 : spot.x <= 0 ? 1 : -1);
    const yaw = side * turn;
    const [long, wide] = [figure.max[2] - figure.min[2], figure.max[0] - figure.min[0]];
    const across = long * Math.abs(Math.sin(yaw)) + wide * Math.abs(Math.cos(yaw)) * 0.8;
    const high = figure.max[1] - Math.min(0, figure.min[1]) + wide * 0.2 * Math.sin(pitch);
    const scale = size * Math.min(spot.high / high, (spot.wide * narrow) / across);
    const middle = ((figure.max[2] + figure.min[2]) / 2) * Math.sin(yaw) * scale;
    const x = spot.x * narrow;
    if (layout === 'ground' || layout === 'near' || layout === 'crag')
      place.ground
        .shadow(
          x + across * scale * 0.06,
          spot.y + 0.005,
          across * scale * 0.46,
          0.022 + across * scale * (0.05 + pitch * 0.16),
          0.6,
        )
        .shadow(
          x + across * scale * 0.02,
          spot.y + 0.004,
          across * scale * 0.3,
          0.012 + across * scale * (0.03 + pitch * 0.08),
          0.78,
        );
    if (layout === 'water') place.ground.shadow(x, spot.y - 0.03, across * scale * 0.5, 0.05, 0.66);
    return paintFigure(grid, figure, { x: x - middle, y: spot.y, scale, yaw, pitch }, place.light);
  });
  return paint([...place.behind, place.ground, ...figures, ...place.before], {
    seed: `${animal} ${setting}`,
    strokes: request.strokes,
  });
}
