import { addTurns, turnPlanVector, type QuarterTurns } from '../math/plan.ts';
import type { Furniture } from '../floorplan/room-template.ts';
import { caseMeasures } from './case-measures.ts';
import { computeShelfHeights } from './compute-shelf-heights.ts';
import type { LocalPlace } from './local-place.ts';
import type { Mount } from './room-display.ts';

const { placeWidth, topClearance, shelfThickness, sideGap, glassGap, ropeGap, ceilingGap, hungDepth } =
  caseMeasures;

/** Columns read together before the eye moves on: one running metre. */
const columnsInSection = 3;

/** Guards `1 / 3` against a length such as 0.999… m losing a place. */
const rounding = 1e-6;

/**
 * All places of one piece of furniture, in the order of their permanent numbers: along the face from left to
 * right, a running metre at a time, each metre from the top shelf to the lowest. The numbers depend on the
 * furniture alone.
 *
 * @param row row of the furniture in `TemplatePlaces.furniture`
 * @param ceiling clear height of the room, metres
 */
export function listFurniturePlaces(furniture: Furniture, row: number, ceiling: number): LocalPlace[] {
  const places: LocalPlace[] = [];

  /** `along` and `outwards`: metres from the middle of the footprint, in the frame of the face. */
  const add = (
    mount: Mount,
    turns: QuarterTurns,
    along: number,
    y: number,
    outwards: number,
    box: readonly [width: number, height: number, depth: number],
  ): void => {
    const [dx, dz] = turnPlanVector(along, outwards, turns);
    const [width, height, depth] = box;
    places.push({
      furniture: row,
      number: places.length + 1,
      mount,
      x: furniture.x + dx,
      y,
      z: furniture.z + dz,
      turns,
      width,
      height,
      depth,
    });
  };

  const { form, turns, length, depth, height, deck } = furniture;
  switch (form) {
    case 'wall-case':
    case 'flush-case':
    case 'island-case': {
      const levels = computeShelfHeights(furniture);
      const pitch = (height - deck - topClearance) / levels.length;
      const isIsland = form === 'island-case';
      const faceDepth = isIsland ? depth / 2 : depth;
      const bayLength = furniture.bays.reduce((sum, bay) => sum + bay, 0);

      const addSegment = (face: QuarterTurns, from: number, to: number): void => {
        const columns = Math.floor((to - from) / placeWidth + rounding);
        const start = (from + to) / 2 - (columns * placeWidth) / 2;
        for (let first = 0; first < columns; first += columnsInSection) {
          for (let shelf = levels.length - 1; shelf >= 0; shelf--) {
            for (let column = first; column < Math.min(columns, first + columnsInSection); column++) {
              add(
                'shelf',
                face,
                start + (column + 0.5) * placeWidth,
                levels[shelf] as number,
                isIsland ? depth / 4 : 0,
                [placeWidth - 2 * sideGap, pitch - shelfThickness - sideGap, faceDepth - 2 * glassGap],
              );
            }
          }
        }
      };

      /** Shelves on both sides of the bays, or from end to end where there are none. */
      const addFace = (face: QuarterTurns, addBays: () => void): void => {
        if (bayLength === 0) return addSegment(face, -length / 2, length / 2);
        addSegment(face, -length / 2, -bayLength / 2);
        addBays();
        addSegment(face, bayLength / 2, length / 2);
      };

      addFace(turns, () => {
        let start = -bayLength / 2;
        for (const bay of furniture.bays) {
          add('bay', turns, start + bay / 2, deck, 0, [
            bay - 2 * sideGap,
            height - deck - topClearance - sideGap,
            depth - 2 * glassGap,
          ]);
          start += bay;
        }
      });
      if (isIsland) addFace(addTurns(turns, 2), () => {});
      break;
    }
    case 'table-case': {
      const columns = Math.floor(length / placeWidth + rounding);
      for (let column = 0; column < columns; column++) {
        for (const outwards of [-depth / 4, depth / 4]) {
          add('table', turns, (column + 0.5 - columns / 2) * placeWidth, deck, outwards, [
            placeWidth - 2 * sideGap,
            height - deck - glassGap,
            depth / 2 - glassGap - sideGap,
          ]);
        }
      }
      break;
    }
    case 'plinth':
      add('plinth', turns, 0, deck, 0, [
        length - 2 * glassGap,
        height - deck - glassGap,
        depth - 2 * glassGap,
      ]);
      break;
    case 'low-plinth':
    case 'floor':
      add(form === 'floor' ? 'floor' : 'lowPlinth', turns, 0, deck, 0, [
        length - 2 * ropeGap,
        ceiling - deck - ceilingGap,
        depth - 2 * ropeGap,
      ]);
      break;
    case 'picture':
      add('hung', turns, 0, deck + height / 2, 0, [length, height, hungDepth]);
      break;
  }
  return places;
}
