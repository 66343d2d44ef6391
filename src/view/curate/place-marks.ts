import {
  BufferAttribute,
  BufferGeometry,
  DoubleSide,
  GLSL3,
  Mesh,
  RawShaderMaterial,
  type Scene,
} from 'three';
import type { ExhibitBox } from '../scene/marks/find-exhibit-box.ts';

/** What is to be seen of a thing in hand. */
export interface ShownPlaces {
  /** Places that would take it. */
  readonly offered: readonly ExhibitBox[];
  /** Row of the one that is meant, −1 for none. */
  readonly meant: number;
  /** Where it was taken from; null for nowhere one could see. */
  readonly taken: ExhibitBox | null;
}

/** Shows where a thing may be put down, as boxes of light, and where it was taken from, as one of dusk. */
export interface PlaceMarks {
  show(places: ShownPlaces): void;
  dispose(): void;
}

/** The six sides of a box: its four corners each, as signs of half the sides, in the order of a strip's rim. */
const sides: readonly (readonly (readonly [number, number, number])[])[] = [0, 1, 2].flatMap((axis) =>
  [-1, 1].map((sign) =>
    (
      [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ] as const
    ).map(([a, b]) => {
      const corner: [number, number, number] = [0, 0, 0];
      corner[axis] = sign;
      corner[(axis + 1) % 3] = a;
      corner[(axis + 2) % 3] = b;
      return corner;
    }),
  ),
);

/** How a box looks, as its shader is told. */
const looks = { offered: 0, meant: 1, taken: 2 } as const;

interface MarkedBox {
  readonly box: ExhibitBox;
  readonly look: number;
}

const vertices = /* glsl */ `
precision highp float;
uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
in vec3 position;
in vec3 rim;
out vec3 sideRim;
void main() {
  sideRim = rim;
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
}
`;

/**
 * Brass: a breath of it on the sides, more towards the edges; white where it is meant. Where a thing was taken from, dusk lies over what is
 * drawn there, with an edge of brass.
 */
const fragments = /* glsl */ `
precision mediump float;
in vec3 sideRim;
out vec4 picture;
void main() {
  vec2 from = 1.0 - abs(sideRim.xy);
  vec2 width = fwidth(sideRim.xy) * 2.0;
  float edge = 1.0 - min(smoothstep(0.0, width.x, from.x), smoothstep(0.0, width.y, from.y));
  vec3 brass = vec3(0.851, 0.714, 0.416);
  if (sideRim.z > 1.5) {
    picture = vec4(mix(vec3(0.055, 0.05, 0.045), brass, edge), mix(0.78, 0.4, edge));
    return;
  }
  float isMeant = sideRim.z;
  vec3 colour = mix(brass, vec3(1.0, 0.96, 0.86), isMeant);
  picture = vec4(colour, mix(mix(0.13, 0.85, edge), mix(0.4, 1.0, edge), isMeant));
}
`;

/**
 * @param marks branch of the scene for what comes and goes
 * @param onChange asks for a new picture
 */
export function createPlaceMarks(marks: Scene, onChange: () => void): PlaceMarks {
  const material = new RawShaderMaterial({
    name: 'place marks',
    glslVersion: GLSL3,
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
    vertexShader: vertices,
    fragmentShader: fragments,
  });
  let mesh: Mesh | null = null;
  const clear = (): void => {
    if (!mesh) return;
    marks.remove(mesh);
    mesh.geometry.dispose();
    mesh = null;
  };
  return {
    show: ({ offered, meant, taken }) => {
      clear();
      const boxes: MarkedBox[] = offered.map((box, row) => ({
        box,
        look: row === meant ? looks.meant : looks.offered,
      }));
      if (taken) boxes.push({ box: widen(taken, 0.03), look: looks.taken });
      if (boxes.length > 0) {
        mesh = new Mesh(drawBoxes(boxes), material);
        mesh.frustumCulled = false;
        mesh.renderOrder = 1;
        marks.add(mesh);
        mesh.updateMatrixWorld();
      }
      onChange();
    },
    dispose: () => {
      clear();
      material.dispose();
      onChange();
    },
  };
}

/** A little larger, metres: sides of a thing that fills its box would lie in those of the box. */
function widen({ y, width, height, depth, ...where }: ExhibitBox, by: number): ExhibitBox {
  return { ...where, y: y - by / 2, width: width + by, height: height + by, depth: depth + by };
}

function drawBoxes(boxes: readonly MarkedBox[]): BufferGeometry {
  const position = new Float32Array(boxes.length * 72);
  const rim = new Float32Array(boxes.length * 72);
  const index = new Uint32Array(boxes.length * 36);
  const rims = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const;
  let [point, corner] = [0, 0];
  for (const { box, look } of boxes) {
    const [cos, sin] = [Math.cos(box.yaw), Math.sin(box.yaw)];
    for (const side of sides) {
      for (const n of [0, 1, 2, 0, 2, 3]) index[corner++] = point / 3 + n;
      for (const [n, [x, y, z]] of side.entries()) {
        const [across, along] = [(x * box.width) / 2, (z * box.depth) / 2];
        position[point] = box.x + cos * across + sin * along;
        position[point + 1] = box.y + ((y + 1) * box.height) / 2;
        position[point + 2] = box.z + cos * along - sin * across;
        const [a, b] = rims[n] as (typeof rims)[number];
        rim[point] = a;
        rim[point + 1] = b;
        rim[point + 2] = look;
        point += 3;
      }
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setAttribute('rim', new BufferAttribute(rim, 3));
  geometry.setIndex(new BufferAttribute(index, 1));
  return geometry;
}
