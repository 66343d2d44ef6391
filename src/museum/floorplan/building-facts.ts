import type { GroundProgramme, HouseProgramme, ProgrammeRoom } from './building-programme.ts';
import type { RoomTemplate } from './room-template.ts';

/** All that is known and supposed about the building: `building.json`, which every visitor loads. */
export interface BuildingFacts {
  readonly templates: readonly RoomTemplate[];
  readonly rooms: readonly ProgrammeRoom[];
  readonly houses: readonly HouseProgramme[];
  readonly grounds: readonly GroundProgramme[];
  /** Room behind the main door, where unknown addresses lead, and the cell where a visit begins. */
  readonly entrance: string;
  readonly arrival: string;
}
