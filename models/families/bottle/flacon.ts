import { box } from '../../kit/box.ts';
import type { Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';

/** A perfume flacon of cut crystal: square, its edges bevelled, with a faceted stopper; `height` with it. */
export function flacon(height: number, glass: Surface, gold: Surface, liquid: string): Part[] {
  const wide = height * 0.46;
  const tall = height * 0.56;
  const body = Shape.merge(
    box(wide, tall, wide * 0.72, wide * 0.14),
    // Pressed ovals in front and behind.
    lathe(
      [
        [wide * 0.3, 0],
        [wide * 0.27, wide * 0.03],
        [0, wide * 0.05],
      ],
      { segments: 20, crease: 0 },
    )
      .turn('x', Math.PI / 2)
      .scale(1, 1.2, 1)
      .move(0, tall * 0.5, wide * 0.355),
  );
  const shoulder = lathe(
    [
      [0, tall - 0.0005],
      [wide * 0.3, tall - 0.0005],
      [wide * 0.2, tall + height * 0.06],
      [wide * 0.17, tall + height * 0.08],
      [0, tall + height * 0.08],
    ],
    { segments: 16 },
  );
  const stopper = lathe(
    [
      [0, height * 0.7],
      [height * 0.06, height * 0.7],
      [height * 0.13, height * 0.78],
      [height * 0.13, height * 0.88],
      [height * 0.06, height],
      [0, height],
    ],
    { segments: 8, crease: 0 },
  );
  const collar = lathe(
    [
      [wide * 0.2, tall + height * 0.07],
      [wide * 0.22, tall + height * 0.08],
      [wide * 0.22, tall + height * 0.13],
      [wide * 0.14, tall + height * 0.15],
      [0, tall + height * 0.15],
    ],
    { segments: 18 },
  );
  return [
    part(glass.material, glass.colour, Shape.merge(body, shoulder, stopper)),
    part(gold.material, gold.colour, collar),
    part('amber', liquid, box(wide * 0.74, tall * 0.62, wide * 0.46, 0.002).move(0, tall * 0.1, 0), {
      hidden: true,
    }),
    part(
      gold.material,
      gold.colour,
      lathe(
        [
          [wide * 0.13, 0],
          [0, 0.0008],
        ],
        { segments: 8 },
      )
        .turn('x', Math.PI / 2)
        .move(0, tall * 0.5, wide * 0.412),
      { untilLevel: 0 },
    ),
  ];
}
