import type { BuildingFacts } from './building-facts.ts';
import type { ProgrammeRoom } from './building-programme.ts';
import { PlanError } from './plan-error.ts';
import type { RoomTemplate } from './room-template.ts';

/** Look-ups of a programme; asking for what it lacks is an error that says who asked. */
export interface ProgrammeIndex {
  room(id: string, askedBy: string): ProgrammeRoom;
  template(id: string, askedBy: string): RoomTemplate;
}

export function indexProgramme(facts: BuildingFacts): ProgrammeIndex {
  const rooms = new Map<string, ProgrammeRoom>(facts.rooms.map((room) => [room.id, room]));
  const templates = new Map<string, RoomTemplate>(facts.templates.map((template) => [template.id, template]));
  const find = <T>(map: ReadonlyMap<string, T>, what: string, id: string, askedBy: string): T => {
    const found = map.get(id);
    if (found === undefined) throw new PlanError(askedBy, `asks for the ${what} ${id}, which there is not`);
    return found;
  };
  return {
    room: (id, askedBy) => find(rooms, 'room', id, askedBy),
    template: (id, askedBy) => find(templates, 'template', id, askedBy),
  };
}
