import type { PiecePen } from '../shell/piece-pen.ts';
import { drawLabelPlate } from './draw-label-plate.ts';
import { brassPlate } from './fitting-paints.ts';

/** Foot of the post in the piece's frame, metres. */
export interface PlateStandPlace {
  readonly along: number;
  readonly floor: number;
  readonly out: number;
}

/**
 * A label plate on a slim post at reading height, 0.86 m, for things on the open floor. Evidence: as the plate; the
 * post is ours.
 */
export function drawPlateStand(
  pen: PiecePen,
  { along, floor, out }: PlateStandPlace,
  isSolid: boolean,
): void {
  pen.draft.with(brassPlate);
  pen.box([along - 0.01, along + 0.01], [floor, floor + 0.86], [out - 0.01, out + 0.01], 'fklr');
  pen.box([along - 0.09, along + 0.09], [floor, floor + 0.02], [out - 0.09, out + 0.09], 'fklrt');
  drawLabelPlate(pen, { along, up: floor + 0.86, out: out + 0.07, width: 0.26 }, isSolid, false);
}
