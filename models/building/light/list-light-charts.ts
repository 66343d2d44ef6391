import { caseMeasures } from '../../../src/museum/display/case-measures.ts';
import { computeShelfHeights } from '../../../src/museum/display/compute-shelf-heights.ts';
import type { Furniture, RoomTemplate } from '../../../src/museum/floorplan/room-template.ts';
import { turnPlanVector } from '../../../src/museum/math/plan.ts';
import { finishStyles, type CeilingForm } from '../room/finish-styles.ts';
import { vaultSpring } from '../room/vault-spring.ts';
import { add, cross, scale, type Vector } from '../shell/vector.ts';
import type { LightChart, LightChartKind } from './light-chart.ts';

/** How far a ceiling may rise above the clear height, metres: coffers, beams, roof trusses. */
const ceilingRise: Record<CeilingForm, number> = {
  flat: 0.1,
  coffers: 0.55,
  tray: 0.3,
  round: 0.4,
  roses: 0.45,
  vault: 0,
  beams: 0.5,
  timber: 0.5,
  trusses: 1.5,
  lines: 0.1,
  rock: 1,
  'painted-beams': 0.5,
  open: 0,
};

/** Surfaces this far before a wall, parallel to it, take their light from it: pilasters, dado, frames, leaves. */
const wallReach = 0.45;

/**
 * The flat parts of a template that light is kept for: as if all its doors were walled up, so that every room of
 * the template can read the same picture. Templates under the open sky, and flights of stairs, have none.
 */
export function listLightCharts(template: RoomTemplate): LightChart[] {
  const { finish, width, depth, height } = template;
  if (finish === 'outdoors' || height <= 0) return [];
  const charts: LightChart[] = [];
  const { form } = finishStyles[finish].ceiling;
  const isHewn = form === 'rock';
  const agreement = isHewn ? 0.45 : 0.97;
  const top = height + ceilingRise[form];
  const x = width / 2;
  const z = depth / 2;
  const structure = { kind: 'structure', piece: -1, agreement, weight: 1 } as const;
  const wall = { ...structure, before: wallReach, behind: isHewn ? 1 : 0.7 } as const;
  const floor = { ...structure, before: isHewn ? 0.2 : 0.07, behind: 0.05 } as const;
  charts.push(
    chart(floor, [-x, 0, z], [1, 0, 0], [0, 0, -1], width, depth),
    chart(
      // A vault is seen from below as a whole; other ceilings by their level parts.
      form === 'vault'
        ? {
            ...structure,
            agreement: -0.01,
            weight: 0.7,
            before: height * (1 - vaultSpring) + 0.02,
            behind: 0.2,
          }
        : { ...structure, weight: 0.55, before: top - height + 0.35, behind: 0.3 },
      [-x, top, -z],
      [1, 0, 0],
      [0, 0, 1],
      width,
      depth,
    ),
    chart(wall, [x, 0, z], [-1, 0, 0], [0, 1, 0], width, top),
    chart(wall, [-x, 0, -z], [1, 0, 0], [0, 1, 0], width, top),
    chart(wall, [x, 0, -z], [0, 0, 1], [0, 1, 0], depth, top),
    chart(wall, [-x, 0, z], [0, 0, -1], [0, 1, 0], depth, top),
  );
  template.furniture.forEach((furniture, piece) => listPieceCharts(charts, furniture, piece));
  return charts;
}

function chart(
  rest: Omit<LightChart, 'origin' | 'along' | 'across' | 'normal' | 'width' | 'height'>,
  origin: Vector,
  along: Vector,
  across: Vector,
  width: number,
  height: number,
): LightChart {
  return { ...rest, origin, along, across, normal: cross(along, across), width, height };
}

/** Charts of one piece, drawn in its own frame (along its face, up, out of its face) and turned into the room. */
function listPieceCharts(charts: LightChart[], furniture: Furniture, piece: number): void {
  const { form, length, depth, deck, height, turns } = furniture;
  if (form === 'picture' || form === 'floor') return;
  const turn = (a: number, up: number, out: number): Vector => {
    const [x, z] = turnPlanVector(a, out, turns);
    return [x, up, z];
  };
  const at: Vector = [furniture.x, 0, furniture.z];
  const put = (
    kind: LightChartKind,
    from: Vector,
    along: Vector,
    across: Vector,
    size: readonly [number, number],
    [before, behind]: readonly [number, number] = [0.03, 0.03],
    weight = 1.1,
  ): void => {
    if (size[0] < 0.05 || size[1] < 0.02) return;
    charts.push(
      chart(
        { kind, piece, before, behind, agreement: 0.97, weight },
        add(at, turn(...from)),
        turn(...along),
        turn(...across),
        size[0],
        size[1],
      ),
    );
  };
  const a = length / 2;
  const o = depth / 2;
  const up: Vector = [0, 1, 0];
  /** The four upright faces between two heights: front, back, ends. */
  const sides = (from: number, to: number, weight: number, isAgainstWall: boolean): void => {
    const near: readonly [number, number] = [0.04, 0.1];
    put('piece', [-a, from, o], [1, 0, 0], up, [length, to - from], near, weight);
    if (!isAgainstWall) put('piece', [a, from, -o], [-1, 0, 0], up, [length, to - from], near, weight);
    put('piece', [a, from, o], [0, 0, -1], up, [depth, to - from], near, weight);
    put('piece', [-a, from, -o], [0, 0, 1], up, [depth, to - from], near, weight);
  };
  /** Something level to stand things on. */
  const top = (kind: LightChartKind, level: number, o0: number, o1: number, weight: number): void =>
    put(kind, [-a, level, o1], [1, 0, 0], scale([0, 0, 1], -1), [length, o1 - o0], [0.025, 0.05], weight);

  switch (form) {
    case 'wall-case':
    case 'flush-case':
    case 'island-case': {
      const isIsland = form === 'island-case';
      const lid = height - caseMeasures.topClearance;
      sides(0, deck, 0.7, !isIsland);
      sides(lid, height, 0.5, !isIsland);
      const levels = computeShelfHeights(furniture);
      if (isIsland) {
        put('inside', [-a, deck, 0], [1, 0, 0], up, [length, lid - deck], [0.06, 0.002]);
        put('inside', [a, deck, 0], [-1, 0, 0], up, [length, lid - deck], [0.06, 0.002]);
      } else put('inside', [-a, deck, -o + 0.03], [1, 0, 0], up, [length, lid - deck], [0.06, 0.05]);
      // The two ends inside, where they are not glass.
      if (form === 'flush-case') {
        put('inside', [-a, deck, o], [0, 0, -1], up, [depth, lid - deck], [0.06, 0.02]);
        put('inside', [a, deck, -o], [0, 0, 1], up, [depth, lid - deck], [0.06, 0.02]);
      }
      for (const level of levels) top('inside', level, -o, o, 1.1);
      break;
    }
    case 'table-case':
      top('piece', deck, -o, o, 1.4);
      break;
    case 'plinth':
      sides(0, deck, 1, false);
      top('piece', deck, -o, o, 1.6);
      break;
    case 'low-plinth':
      sides(0, deck, 0.8, false);
      top('piece', deck, -o, o, Math.max(length, depth) > 3 ? 1 : 1.3);
      break;
  }
}
