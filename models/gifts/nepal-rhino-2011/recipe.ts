import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { standingRhino } from '../../parts/animals/rhino-clay.ts';
import { rhinoShapes } from '../../parts/animals/rhino-shapes.ts';
import { grain } from '../../parts/patina.ts';

const wood = '#6b4226';

/** A one-horned rhinoceros of dense brown wood, standing, head to the right, on a block left of the same wood. */
export function buildGift(): Model {
  const { skin, eyes } = rhinoShapes({
    pose: standingRhino,
    shoulder: 0.2,
    colour: wood,
    deep: '#2a170c',
    triangles: 4200,
    paint: grain(0.006, '#40230f', 0.3),
  });
  const put = (shape: Shape) => shape.turn('y', Math.PI / 2).move(-0.02, 0.03, 0);
  return model('medium', [
    part('walnut', wood, put(skin)),
    part('plastic', '#140c07', put(eyes), { untilLevel: 0 }),
    part('walnut', '#4a2c18', box(0.4, 0.031, 0.155, 0.008)),
  ]);
}
