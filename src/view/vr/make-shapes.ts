import { BufferAttribute, BufferGeometry } from 'three';

/** Corners of the faces of a box, by corner: bits for x, y and z. */
const boxFaces = [
  0, 1, 3, 0, 3, 2, 4, 6, 7, 4, 7, 5, 0, 4, 5, 0, 5, 1, 2, 3, 7, 2, 7, 6, 0, 2, 6, 0, 6, 4, 1, 5, 7, 1, 7, 3,
];

/** A box round the origin, metres. */
export function makeBox(width: number, height: number, depth: number, z = 0): BufferGeometry {
  const corners = Array.from({ length: 8 }, (_, corner) => [
    (corner & 1 ? 0.5 : -0.5) * width,
    (corner & 2 ? 0.5 : -0.5) * height,
    (corner & 4 ? 0.5 : -0.5) * depth + z,
  ]);
  return makeShape(corners.flat(), boxFaces);
}

/** A ring that lies flat, metres. */
export function makeRing(inner: number, outer: number, pieces: number): BufferGeometry {
  const corners = Array.from({ length: pieces }, (_, piece) => {
    const angle = (piece / pieces) * 2 * Math.PI;
    const [x, z] = [Math.cos(angle), Math.sin(angle)];
    return [x * inner, 0, z * inner, x * outer, 0, z * outer];
  });
  const faces = corners.flatMap((_, piece) => {
    const [a, b] = [piece * 2, ((piece + 1) % pieces) * 2];
    return [a, a + 1, b + 1, a, b + 1, b];
  });
  return makeShape(corners.flat(), faces);
}

function makeShape(corners: readonly number[], faces: readonly number[]): BufferGeometry {
  const shape = new BufferGeometry();
  shape.setAttribute('position', new BufferAttribute(Float32Array.from(corners), 3));
  shape.setIndex(new BufferAttribute(Uint16Array.from(faces), 1));
  return shape;
}
