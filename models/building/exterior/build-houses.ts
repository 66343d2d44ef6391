import type { PartGrades } from '../../../src/museum/floorplan/building-part.ts';
import type { ShellParts } from '../shell/shell-arrays.ts';
import { ShellDraft } from '../shell/shell-draft.ts';
import { computeOpenness, type Occluder } from './compute-openness.ts';
import { buildDoorLeaf } from './build-door-leaf.ts';
import { doorLeafMeasures } from './door-leaf-measures.ts';
import { drawHouse } from './draw-house.ts';
import type { HouseParts, PlacedPiece } from './exterior-parts.ts';
import { HousePen } from './house-pen.ts';
import { buildHousePiece, housePieceNames, type HousePieceName } from './house-pieces.ts';
import { packOutdoors } from './pack-outdoors.ts';
import { PlaceList } from './place-list.ts';
import type { HouseSite, Site } from './read-site.ts';

/** The fronts of all houses, near and far, and what hides the sky from the ground around them. */
export function buildHouses(site: Site, grades: PartGrades): { houses: HouseParts[]; occluders: Occluder[] } {
  const pieces = new Map(housePieceNames.map((name) => [name, buildHousePiece(name, grades)]));
  const occluders: Occluder[] = [];
  const houses = site.houses.map((house): HouseParts => {
    const places = Object.fromEntries(housePieceNames.map((name) => [name, new PlaceList()])) as Record<
      HousePieceName,
      PlaceList
    >;
    const near = startDraft(grades);
    const shades = drawHouse(new HousePen(near, house, places), house);
    const far = startDraft(grades);
    drawHouse(new HousePen(far, house, null), house);
    const occluder = { site: house, shades };
    occluders.push(occluder);
    return {
      x: house.x,
      z: house.z,
      near: {
        solid: packOutdoors(near, computeOpenness(near, [occluder])),
        pieces: housePieceNames.map((name): PlacedPiece => ({
          piece: pieces.get(name) as PlacedPiece['piece'],
          places: places[name].pack(),
        })),
      },
      far: packOutdoors(far, computeOpenness(far, [occluder])),
      leaves: [buildLeaf(house, 1, grades), buildLeaf(house, -1, grades)],
    };
  });
  return { houses, occluders };
}

function buildLeaf({ doorWidth, doorHeight }: HouseSite, side: 1 | -1, grades: PartGrades): ShellParts {
  const { lap, gap } = doorLeafMeasures;
  return buildDoorLeaf(side, doorWidth / 2 + lap - gap, doorHeight + 0.04, grades);
}

function startDraft(grades: PartGrades): ShellDraft {
  const draft = new ShellDraft();
  draft.partGrades = grades;
  // The grades of its parts say how well each is known: nothing about a front is known better than they are.
  draft.grade = 'documented';
  return draft;
}
