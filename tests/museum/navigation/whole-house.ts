import { planDisplay } from '../../../src/museum/display/plan-display.ts';
import { planBuilding } from '../../../src/museum/floorplan/plan-building.ts';
import { readBuilding } from '../../../tools/data/pack-building.ts';
import { makeCatalogue } from '../display/small-museum.ts';
import type { GridHouse } from './grid-house.ts';

/** The house as the data has it, full of veils: furniture stands where it does whatever it carries. */
export function openWholeHouse(): GridHouse {
  // Tests run in the folder of the project.
  const plan = planBuilding(readBuilding(process.cwd()));
  return { plan, display: planDisplay({ plan, catalogue: makeCatalogue([], 50_000) }) };
}
