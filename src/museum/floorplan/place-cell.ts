import { turnPlanVector, type QuarterTurns, type Rect } from '../math/plan.ts';
import type { PassageProgramme, ProgrammeRoom } from './building-programme.ts';
import type { CellKind, Room, RoomId } from './floor-plan.ts';
import type { HouseFrame } from './house-frame.ts';
import type { RoomTemplate } from './room-template.ts';
import type { Share } from './share-alike.ts';

/** What a cell is called and shows, apart from where it lies. */
export type CellLabels = Pick<PassageProgramme, 'name' | 'theme' | 'grade' | 'gradeReason' | 'gradeSources'> &
  Pick<ProgrammeRoom, 'door' | 'notice'>;

export interface CellOrder {
  readonly id: string;
  readonly kind: CellKind;
  readonly house: string;
  readonly storey: number;
  readonly template: RoomTemplate;
  readonly labels: CellLabels;
  /** Clear floor, turn and floor height in the frame of the house. */
  readonly rect: Rect;
  readonly turns: QuarterTurns;
  readonly floorY: number;
  /** Metres by which it rises in the direction of a vector of the house's plan. */
  readonly slope?: {
    readonly towards: readonly [x: number, z: number];
    readonly rise: number;
    readonly steps: number;
  };
}

/** Puts a cell of the programme into the world. @param share as `createSharing` gives it */
export function placeCell(order: CellOrder, frame: HouseFrame, share: Share): Room {
  const { id, kind, house, storey, template, labels, slope } = order;
  let sloping: Room['slope'] = null;
  if (slope) {
    const [x, z] = turnPlanVector(...slope.towards, frame.turnsToWorld(0));
    const along = Math.abs(x) > Math.abs(z) ? x : z;
    sloping = {
      axis: along === x ? 'x' : 'z',
      direction: along > 0 ? 1 : -1,
      rise: slope.rise,
      steps: slope.steps,
    };
  }
  return {
    id: id as RoomId,
    kind,
    door: labels.door,
    name: labels.name,
    house,
    storey,
    rect: frame.rectToWorld(order.rect),
    floorY: frame.heightToWorld(order.floorY),
    slope: sloping,
    height: template.height,
    template: template.id,
    turns: frame.turnsToWorld(order.turns),
    theme: share(labels.theme),
    grade: labels.grade,
    gradeReason: share(labels.gradeReason),
    gradeSources: share(labels.gradeSources),
    notice: share(labels.notice),
  };
}
