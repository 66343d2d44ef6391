import type { QuarterTurns, Rect } from '../math/plan.ts';
import type { HouseProgramme, StoreyProgramme, StripItem, StripProgramme } from './building-programme.ts';
import { measures } from './measures.ts';
import type { CellOrder } from './place-cell.ts';
import { PlanError } from './plan-error.ts';
import type { ProgrammeIndex } from './programme-index.ts';
import { listStairCells, stairTemplates, type StairPost } from './list-stair-cells.ts';
import type { RoomTemplate } from './room-template.ts';

export interface StripOrders {
  readonly house: HouseProgramme;
  readonly storey: StoreyProgramme;
  readonly strip: StripProgramme;
  /** Height of the storey's floor above the house's threshold, metres. */
  readonly floorY: number;
  readonly index: ProgrammeIndex;
  /** Stairs lead on from this storey to the one above. */
  hasStoreyAbove: boolean;
}

const turnsOf: Readonly<Record<StripProgramme['facing'], QuarterTurns>> = { front: 0, right: 1, left: 3 };

/** Units of the grid something takes that is `extent` metres long along the strip. */
export function countUnits(extent: number, { unit, wall }: Pick<HouseProgramme, 'unit' | 'wall'>): number {
  return Math.ceil((extent + wall) / unit - measures.tolerance);
}

/**
 * Packs the items of a strip one after the other, each in the middle of the units it takes, with its front wall
 * where the strip has it. Nothing is stretched: what is left of a unit is wall.
 *
 * @throws PlanError for an item the programme does not know
 */
export function layStrip(orders: StripOrders): CellOrder[] {
  const { house, storey, strip, index } = orders;
  const where = `${house.id} storey ${storey.storey}, strip ${strip.id}`;
  const cells: CellOrder[] = [];
  let units = strip.from;
  const numbers = new Map<string, number>();
  const base = {
    house: house.id,
    storey: storey.storey,
    floorY: orders.floorY,
    turns: turnsOf[strip.facing],
  };

  /** Clear floor of a template whose extent along the strip lies in the middle of `taken` metres from here. */
  const rectOf = (template: RoomTemplate, taken: number): Rect => {
    const isFront = strip.facing === 'front';
    const along = isFront ? template.depth : template.width;
    const across = isFront ? template.width : template.depth;
    const near = -house.front - units * house.unit - (taken - along) / 2;
    const [minX, maxX] = isFront
      ? [strip.at - across / 2, strip.at + across / 2]
      : strip.facing === 'right'
        ? [strip.at - across, strip.at]
        : [strip.at, strip.at + across];
    return { minX, maxX, minZ: near - along, maxZ: near };
  };

  const add = (item: StripItem): number => {
    if ('solid' in item) return item.solid;
    if ('room' in item) {
      const room = index.room(item.room, where);
      const template = index.template(room.template, room.id);
      if (room.house !== house.id || room.storey !== storey.storey)
        throw new PlanError(
          room.id,
          `belongs to ${room.house} storey ${room.storey}, but stands in ${where}`,
        );
      const taken = countUnits(strip.facing === 'front' ? template.depth : template.width, house);
      const kind = template.finish === 'balcony' ? 'balcony' : 'room';
      cells.push({
        ...base,
        id: room.id,
        kind,
        template,
        labels: room,
        rect: rectOf(template, taken * house.unit),
      });
      return taken;
    }
    if ('passage' in item) {
      const passage = house.passages.find(({ id }) => id === item.passage);
      if (!passage) throw new PlanError(where, `asks for the passage ${item.passage}, which there is not`);
      const template = index.template(passage.template, passage.id);
      const isRun = Math.abs(template.depth % house.unit) < measures.tolerance;
      // Modules of a run touch each other; a passage between two walls keeps clear of them like a room.
      const taken = isRun ? template.depth / house.unit : countUnits(template.depth, house);
      const first = units;
      for (let module = 0; module < item.count; module++) {
        units = first + module * taken;
        const number = (numbers.get(passage.id) ?? 0) + 1;
        numbers.set(passage.id, number);
        cells.push({
          ...base,
          id: `${house.id}-${storey.storey}-${passage.id}-${number}`,
          kind: 'corridor',
          template,
          labels: { ...passage, door: null },
          rect: rectOf(template, taken * house.unit),
        });
      }
      units = first;
      return item.count * taken;
    }
    if ('lift' in item) {
      const lift = house.lifts.find(({ id }) => id === item.lift);
      if (!lift) throw new PlanError(where, `asks for the lift ${item.lift}, which there is not`);
      const template = index.template('lift-cabin', where);
      const taken = countUnits(template.width, house);
      cells.push({
        ...base,
        id: `${house.id}-${storey.storey}-lift-${lift.id}`,
        kind: 'lift',
        template,
        labels: { ...lift, theme: null, door: null, notice: null },
        rect: rectOf(template, taken * house.unit),
      });
      return taken;
    }
    const stairs = house.stairs.find(({ id }) => id === item.stairs);
    if (!stairs) throw new PlanError(where, `asks for the stairs ${item.stairs}, which there are not`);
    if (strip.facing === 'front') throw new PlanError(where, 'stairs stand beside a corridor, not across it');
    const templates = stairTemplates(index, where);
    const extent = 2 * templates.landing.width + templates.flight.depth;
    const taken = countUnits(extent, house);
    const near = -house.front - units * house.unit - (taken * house.unit - extent) / 2;
    const post: StairPost = {
      house: house.id,
      storey: storey.storey,
      height: storey.height,
      floorY: orders.floorY,
      facing: strip.facing,
      at: strip.at,
      near,
      hasStoreyAbove: orders.hasStoreyAbove,
    };
    cells.push(...listStairCells(stairs, post, templates));
    return taken;
  };

  for (const item of strip.items) {
    const taken = add(item);
    units += taken;
  }
  return cells;
}
