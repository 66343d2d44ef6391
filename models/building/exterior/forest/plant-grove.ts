import { startRandom, type RandomStream } from '../../../../src/museum/math/seeded-random.ts';
import type { FoliageTileName } from '../../../../src/museum/materials/foliage-atlas.ts';
import { paint, shadeColour, type Paint } from '../../shell/paint.ts';
import type { ShellDraft } from '../../shell/shell-draft.ts';
import { cross, normalise, type Vector } from '../../shell/vector.ts';
import type { Land } from '../land.ts';
import type { Site } from '../read-site.ts';
import { canGrowAt, growUnder } from './can-grow.ts';
import type { Card } from './foliage-arrays.ts';
import { growTree, type GrownTree } from './grow-tree.ts';
import { chooseTree, tintTree } from './tree-tints.ts';
import { treeHabits, type TreeKind } from './tree-habits.ts';

/** Closer than this to where one walks trees are whole: trunk, limbs and sprays that stay as they are. Metres. */
export const nearForest = 19;

/** Different trees grown of each kind; turned and scaled they make a grove. */
const variants = 4;

interface Sprays {
  readonly tile: FoliageTileName;
  readonly winterTile: FoliageTileName;
  /** Cards at a twig, and their width as a share of the tree's height. */
  readonly perTwig: number;
  readonly size: number;
  readonly bark: Paint;
  readonly height: number;
  readonly shine: number;
}

const sprays: Readonly<Record<TreeKind, Sprays>> = {
  maple: {
    tile: 'maple-spray',
    winterTile: 'bare-spray',
    perTwig: 0.85,
    size: 0.29,
    bark: paint('walnut', 0x6f655b, 0),
    height: 8.5,
    shine: 0.55,
  },
  oak: {
    tile: 'oak-spray',
    winterTile: 'bare-spray',
    perTwig: 0.85,
    size: 0.27,
    bark: paint('walnut', 0x5e4e40, 0),
    height: 10,
    shine: 0.4,
  },
  birch: {
    tile: 'small-spray',
    winterTile: 'bare-spray',
    perTwig: 0.95,
    size: 0.185,
    bark: paint('plaster', 0xd9d2c4, 0),
    height: 11.5,
    shine: 0.5,
  },
  pine: {
    tile: 'pine-spray',
    winterTile: 'pine-spray',
    perTwig: 3.4,
    size: 0.21,
    bark: paint('walnut', 0x96573a, 0),
    height: 11,
    shine: 0.08,
  },
  fir: {
    tile: 'pine-spray',
    winterTile: 'pine-spray',
    perTwig: 0.95,
    size: 0.2,
    bark: paint('walnut', 0x54463a, 0),
    height: 10,
    shine: 0.08,
  },
};

/** A grove's parts: its wood is drawn into the draft, the rest is handed back. */
export interface Grove {
  readonly cards: Card[];
  /** Middle x, y, z, radius and half height of what shades the ground, five numbers a clump. */
  readonly casters: number[];
}

/** Whole trees about the courts, along the path and under the balconies. */
export function plantGrove(draft: ShellDraft, site: Site, land: Land): Grove {
  const random = startRandom('grove');
  const grove: Grove = { cards: [], casters: [] };
  const grown = new Map<string, GrownTree>();
  const stood: [number, number][] = [];
  const reach = 260;
  const spacing = 3.1;
  for (let dz = -reach; dz < reach; dz += spacing) {
    for (let dx = -90; dx < 90; dx += spacing) {
      const x = land.middleX + dx + (random() - 0.5) * spacing;
      const z = land.middleZ + dz + (random() - 0.5) * spacing;
      const lot = random();
      const clear = land.outlookAt(x, z);
      if (clear < 4.2 || clear >= nearForest) continue;
      if (!canGrowAt(site, land, x, z)) continue;
      // Thin along the edges, denser farther in.
      if (lot > 0.25 + 0.05 * clear) continue;
      const apart = clear < 10 ? 7.5 : 7.1;
      if (stood.some(([ox, oz]) => Math.hypot(ox - x, oz - z) < apart)) continue;
      const kind = chooseTree(x, z, random);
      const y = land.heightAt(x, z);
      const height = Math.min(
        sprays[kind].height * (0.72 + 0.5 * random()),
        growUnder(site, x, y, z),
        // Crowns do not hang over where one walks.
        clear < 9 ? 4.5 + clear : 99,
      );
      if (height < 3.4) continue;
      stood.push([x, z]);
      const variant = Math.floor(random() * variants);
      const name = `${kind}/${variant}`;
      let tree = grown.get(name);
      if (!tree) {
        tree = growTree(treeHabits[kind], startRandom(`tree/${name}`));
        grown.set(name, tree);
      }
      standTree(
        draft,
        grove,
        tree,
        kind,
        [x, y, z],
        height,
        tintTree(kind, x, z, random),
        clear < 11,
        random,
      );
    }
  }
  return grove;
}

function standTree(
  draft: ShellDraft,
  grove: Grove,
  tree: GrownTree,
  kind: TreeKind,
  foot: Vector,
  height: number,
  colour: number,
  isClose: boolean,
  random: RandomStream,
): void {
  const turn = random() * Math.PI * 2;
  const c = Math.cos(turn);
  const s = Math.sin(turn);
  const place = ([x, y, z]: Vector): Vector => [
    foot[0] + (x * c + z * s) * height,
    foot[1] - 0.15 + y * height,
    foot[2] + (z * c - x * s) * height,
  ];
  const { tile, winterTile, perTwig, size, bark, shine } = sprays[kind];
  drawWood(draft, tree, place, height, bark, isClose ? 0.0068 : 0.013, random);
  const habit = treeHabits[kind];
  const middle = place([0, habit.middle - 0.12, 0]);
  let owed = 0;
  for (const twig of tree.twigs) {
    owed += perTwig * (isClose ? 1.32 : 0.58);
    for (; owed >= 1; owed--) {
      const at = place(twig);
      const outwards = normalise([
        (at[0] - middle[0]) / habit.halfWidth,
        ((at[1] - middle[1]) / habit.halfHeight) * 0.8,
        (at[2] - middle[2]) / habit.halfWidth,
      ]);
      const lean = kind === 'pine' ? 0.12 : 0.35;
      const across = normalise([
        outwards[0] + (random() - 0.5) * 1.5,
        outwards[1] * lean + (random() - 0.6) * 0.5,
        outwards[2] + (random() - 0.5) * 1.5,
      ]);
      const side = normalise(cross(across, [random() - 0.5, 1, random() - 0.5]));
      const roll = random() * Math.PI;
      const lift = normalise(cross(side, across));
      const upwards: Vector = normalise([
        side[0] * Math.cos(roll) + lift[0] * Math.sin(roll),
        side[1] * Math.cos(roll) + lift[1] * Math.sin(roll),
        side[2] * Math.cos(roll) + lift[2] * Math.sin(roll),
      ]);
      const width = height * size * (0.75 + 0.55 * random()) * (isClose ? 0.9 : 1.22);
      const out = Math.hypot(
        twig[0] / habit.halfWidth,
        (twig[1] - habit.middle) / habit.halfHeight,
        twig[2] / habit.halfWidth,
      );
      const above = (twig[1] - habit.middle) / habit.halfHeight;
      grove.cards.push({
        at: [
          at[0] - across[0] * width * 0.35,
          at[1] - across[1] * width * 0.35,
          at[2] - across[2] * width * 0.35,
        ],
        width,
        height: width * 0.67,
        kind: 'spray',
        tile,
        winterTile,
        colour: shadeColour(colour, 0.86 + 0.28 * random()),
        // Deep in the crown and under it there is less sky.
        open: 0.28 + 0.45 * Math.min(1, out) + 0.27 * Math.max(0, above),
        shine,
        across,
        upwards,
        facing: outwards,
      });
    }
  }
  const crown = place([0, habit.middle, 0]);
  grove.casters.push(
    crown[0],
    crown[1],
    crown[2],
    height * habit.halfWidth * 0.86,
    height * habit.halfHeight * 0.9,
  );
}

function drawWood(
  draft: ShellDraft,
  tree: GrownTree,
  place: (at: Vector) => Vector,
  height: number,
  bark: Paint,
  least: number,
  random: RandomStream,
): void {
  draft.with(bark);
  const tone = 0.85 + 0.3 * random();
  for (const { from, to, fromRadius, toRadius } of tree.limbs) {
    if (fromRadius < least) continue;
    const sides = fromRadius > 0.014 ? 5 : 3;
    const a = place(from);
    const b = place(to);
    const along = normalise([b[0] - a[0], b[1] - a[1], b[2] - a[2]]);
    const across = normalise(cross(along, Math.abs(along[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0]));
    const other = cross(across, along);
    draft.tint(shadeColour(bark.colour, tone * (0.78 + 0.3 * from[1])));
    const first = draft.vertexCount;
    const rough = from[1] < 0.02 ? 0.25 : 0;
    for (let side = 0; side <= sides; side++) {
      const angle = (side / sides) * Math.PI * 2;
      const ca = Math.cos(angle);
      const sa = Math.sin(angle);
      const n: Vector = [
        across[0] * ca + other[0] * sa,
        across[1] * ca + other[1] * sa,
        across[2] * ca + other[2] * sa,
      ];
      // Roots spread where the trunk meets the ground.
      const root = 1 + rough * (1 + Math.sin(angle * 3));
      const r0 = fromRadius * height * root;
      const r1 = toRadius * height;
      draft.vertex(
        a[0] + n[0] * r0,
        a[1] + n[1] * r0,
        a[2] + n[2] * r0,
        n[0],
        n[1],
        n[2],
        angle * r0,
        from[1] * height,
      );
      draft.vertex(
        b[0] + n[0] * r1,
        b[1] + n[1] * r1,
        b[2] + n[2] * r1,
        n[0],
        n[1],
        n[2],
        angle * r0,
        to[1] * height,
      );
    }
    for (let side = 0; side < sides; side++) {
      const at = first + side * 2;
      draft.triangle(at, at + 1, at + 2);
      draft.triangle(at + 2, at + 1, at + 3);
    }
  }
}
