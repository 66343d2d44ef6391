import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { walkingRhino } from '../../parts/animals/rhino-clay.ts';
import { rhinoShapes } from '../../parts/animals/rhino-shapes.ts';
import { grain } from '../../parts/patina.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';

const wood = '#b98a55';
const board = 0.062;

/** A one-horned rhinoceros of pale wood in stride, head lowered and turned to the front; a plate on the stand is blank. */
export function buildGift(): Model {
  const { skin, eyes } = rhinoShapes({
    pose: walkingRhino,
    shoulder: 0.165,
    colour: wood,
    deep: '#63401f',
    triangles: 4200,
    paint: grain(0.0055, '#8a5c2e', 0.34),
  });
  const put = (shape: Shape) => shape.turn('y', Math.PI / 2).move(-0.015, board, 0);
  const pin = cylinder(0.0022, 0.0016, { segments: 10 }).turn('x', Math.PI / 2);
  return model('medium', [
    part('pale-wood', wood, put(skin)),
    part('plastic', '#1a100a', put(eyes), { untilLevel: 0 }),
    part('walnut', '#4a2f1e', plinthBoard(0.38, board, 0.18)),
    part('brass', '#c4a35c', box(0.15, 0.024, 0.003, 0.0008).move(0, 0.007, 0.0905)),
    part('brass', '#8c7038', Shape.merge(...[-1, 1].map((side) => pin.move(side * 0.069, 0.019, 0.092))), {
      untilLevel: 0,
    }),
  ]);
}
