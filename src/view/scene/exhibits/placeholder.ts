import { materialNames } from '../../../museum/materials/material-names.ts';
import type { LevelGeometry } from './level-geometry.ts';

/** A block of one metre each way on its base: what stands, in grey, where a model has not come. */
export function buildPlaceholder(): LevelGeometry {
  const faces: readonly (readonly [axis: 0 | 1 | 2, sign: 1 | -1])[] = [
    [0, 1],
    [0, -1],
    [1, 1],
    [1, -1],
    [2, 1],
    [2, -1],
  ];
  const position = new Float32Array(faces.length * 12);
  const normal = new Int8Array(faces.length * 16);
  const colour = new Uint8Array(faces.length * 16).fill(255);
  const uv = new Float32Array(faces.length * 8);
  const surface = new Uint8Array(faces.length * 16);
  const index = new Uint32Array(faces.length * 6);
  const material = materialNames.indexOf('placeholder');
  faces.forEach(([axis, sign], face) => {
    for (let corner = 0; corner < 4; corner++) {
      const vertex = face * 4 + corner;
      // Walking the corners the other way round on the opposite side keeps every face turned outwards.
      const a = corner === 0 || corner === 3 ? -0.5 : 0.5;
      const b = (corner < 2 ? -0.5 : 0.5) * sign;
      const point = [0, 0, 0];
      point[axis] = 0.5 * sign;
      point[(axis + 1) % 3] = a;
      point[(axis + 2) % 3] = b;
      position.set([point[0] as number, (point[1] as number) + 0.5, point[2] as number], vertex * 3);
      normal[vertex * 4 + axis] = 127 * sign;
      uv.set([a + 0.5, b * sign + 0.5], vertex * 2);
      surface[vertex * 4] = material;
    }
    index.set(
      [0, 1, 2, 0, 2, 3].map((corner) => face * 4 + corner),
      face * 6,
    );
  });
  return { position, normal, colour, uv, surface, index, glassFrom: index.length };
}
