import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { frame } from '../../parts/frame.ts';
import { panel } from '../../parts/panel.ts';

/** A picture in a moulded frame, hung on a wall. */
export function buildFamily(): Model {
  const w = 0.8,
    h = 0.6;
  const hill = (base: number, swell: number, phase: number): [number, number][] => [
    [-w * 0.41, -h * 0.37],
    ...Array.from({ length: 13 }, (_, at): [number, number] => [
      ((at / 12) * 2 - 1) * w * 0.41,
      base + swell * Math.sin(at * 0.8 + phase),
    ]),
    [w * 0.41, -h * 0.37],
  ];
  return model('small', [
    part('walnut', '#5a3d22', frame(w, h, 0.06, 0.032), { tint: 'second' }),
    part('canvas-painting', '#b9b29a', panel(w * 0.88, h * 0.84, 10, 8).move(0, h * 0.08, 0.012), {
      tint: 'body',
    }),
    part(
      'pale-wood',
      '#8a7354',
      panel(w * 0.96, h * 0.96, 1, 1)
        .turn('y', Math.PI)
        .move(0, h * 0.02, 0.001),
      { untilLevel: 0, hidden: true },
    ),
    part('canvas-painting', '#77806a', prism(hill(0, 0.04, 0.4), 0.002).move(0, h / 2, 0.015), {
      tint: 'accent',
    }),
    part('canvas-painting', '#566350', prism(hill(-0.1, 0.03, 2.2), 0.002).move(0, h / 2, 0.018), {
      tint: 'accent',
    }),
  ]);
}
