import type { BuildingFacts } from '../../src/museum/floorplan/building-facts.ts';
import type { RoomTheme } from '../../src/museum/floorplan/building-programme.ts';
import { openTheme } from '../../src/museum/floorplan/open-theme.ts';

/**
 * The building without what its rooms ask for: which gift hangs where has been decided when a visitor comes, and the plan
 * of all rooms is what every visit begins with. Whether a room's places count in the claimed total stays.
 */
export function dropThemes(building: BuildingFacts): BuildingFacts {
  return {
    ...building,
    rooms: building.rooms.map((room) => ({ ...room, theme: dropTheme(room.theme) })),
    houses: building.houses.map((house) => ({
      ...house,
      passages: house.passages.map((passage) => ({ ...passage, theme: dropTheme(passage.theme) })),
    })),
  };
}

function dropTheme(theme: RoomTheme | null): RoomTheme | null {
  return theme && { ...openTheme, outsideTotal: theme.outsideTotal };
}
