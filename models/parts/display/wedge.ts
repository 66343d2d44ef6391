import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';

/** A wedge that carries a slope: its face from the front edge at `ground` metres back and up for `height` metres. */
export function wedge(width: number, height: number, slope: number, ground: number): Shape {
  const [back, top] = [-Math.cos(slope) * height, Math.sin(slope) * height + ground];
  return prism(
    [
      [0.004, 0],
      [0.004, ground],
      [back, top],
      [back, 0],
    ],
    width,
    { chamfer: 0.0015 },
  )
    .turn('y', -Math.PI / 2)
    .boxTextured();
}
