import type { ShaftProgramme } from './building-programme.ts';
import { measures } from './measures.ts';
import type { CellOrder } from './place-cell.ts';
import type { ProgrammeIndex } from './programme-index.ts';
import type { RoomTemplate } from './room-template.ts';

export interface StairTemplates {
  readonly landing: RoomTemplate;
  readonly flight: RoomTemplate;
}

/** The two kinds of cells stairs are made of. */
export function stairTemplates(index: ProgrammeIndex, askedBy: string): StairTemplates {
  return {
    landing: index.template('stair-landing', askedBy),
    flight: index.template('stair-flight', askedBy),
  };
}

/** Where a block of stairs stands, in the frame of its house, metres. */
export interface StairPost {
  readonly house: string;
  readonly storey: number;
  /** From this floor to the next. */
  readonly height: number;
  readonly floorY: number;
  readonly facing: 'left' | 'right';
  /** x of the front walls of the landings. */
  readonly at: number;
  /** z of the near end of the clear block. */
  readonly near: number;
  readonly hasStoreyAbove: boolean;
}

/**
 * Stairs from one storey to the next: a landing at the corridor, a flight into the hill along it, a landing half
 * way up over the whole width, and a flight back on the far side, which ends at the landing above the first one.
 * On the top storey only the landing is left.
 */
export function listStairCells(
  stairs: ShaftProgramme,
  post: StairPost,
  { landing, flight }: StairTemplates,
): CellOrder[] {
  const { house, storey, floorY, facing, at, near } = post;
  const towards = facing === 'right' ? -1 : 1;
  const turns = facing === 'right' ? 1 : 3;
  const base = {
    house,
    storey,
    labels: { ...stairs, theme: null, door: null, notice: null },
  };
  const rect = (fromFront: number, depth: number, top: number, length: number) => ({
    minX: Math.min(at + towards * fromFront, at + towards * (fromFront + depth)),
    maxX: Math.max(at + towards * fromFront, at + towards * (fromFront + depth)),
    minZ: top - length,
    maxZ: top,
  });
  const name = `${house}-${storey}-stairs-${stairs.id}`;
  const cells: CellOrder[] = [
    {
      ...base,
      id: `${name}-landing`,
      kind: 'landing',
      template: landing,
      rect: rect(0, landing.depth, near, landing.width),
      turns,
      floorY,
    },
  ];
  if (!post.hasStoreyAbove) return cells;
  const rise = post.height / 2;
  const steps = Math.round(rise / measures.riser);
  const foot = near - landing.width;
  cells.push(
    {
      ...base,
      id: `${name}-up`,
      kind: 'flight',
      template: flight,
      rect: rect(0, flight.width, foot, flight.depth),
      turns: 0,
      floorY,
      slope: { towards: [0, -1], rise, steps },
    },
    {
      ...base,
      id: `${name}-half`,
      kind: 'landing',
      template: landing,
      rect: rect(0, landing.depth, foot - flight.depth, landing.width),
      turns,
      floorY: floorY + rise,
    },
    {
      ...base,
      id: `${name}-back`,
      kind: 'flight',
      template: flight,
      rect: rect(landing.depth - flight.width, flight.width, foot, flight.depth),
      turns: 2,
      floorY: floorY + rise,
      slope: { towards: [0, 1], rise, steps },
    },
  );
  return cells;
}
