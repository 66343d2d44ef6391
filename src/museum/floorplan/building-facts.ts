import type { PartGrades } from './building-part.ts';
import type { ArrivalPose } from './floor-plan.ts';
import type { GroundProgramme, HouseProgramme, ProgrammeRoom } from './building-programme.ts';
import type { RoomTemplate } from './room-template.ts';

/** All that is known and supposed about the building: `building.json`, which every visitor loads. */
export interface BuildingFacts {
  readonly templates: readonly RoomTemplate[];
  readonly rooms: readonly ProgrammeRoom[];
  readonly houses: readonly HouseProgramme[];
  readonly grounds: readonly GroundProgramme[];
  /** How well each kind of thing the building is made of is known; what is left out is as its room. */
  readonly partGrades?: PartGrades;
  /** Room behind the main door, where unknown addresses lead, and the cell where a visit begins. */
  readonly entrance: string;
  readonly arrival: string;
  /** Where in that cell, and how one looks: metres and degrees. */
  readonly arrivalPose?: ArrivalPose;
  /** Where a visit begins instead on a screen that is not wide. */
  readonly arrivalTall?: ArrivalPose & { readonly room: string };
}
