import type { PartGrades } from '../../../src/museum/floorplan/building-part.ts';
import { ShellDraft } from '../shell/shell-draft.ts';
import { drawBracketPiece } from './draw-bracket-piece.ts';
import { drawEndTilePiece, drawFlyingRafterPiece, drawRafterPiece } from './draw-eave-pieces.ts';
import { drawPillarPiece, drawPostPiece } from './draw-upright-pieces.ts';
import type { OutdoorArrays } from './exterior-parts.ts';
import { packOutdoors } from './pack-outdoors.ts';

/** What stands many times on a house. Each is drawn once, in its own frame, and copied by the graphics card. */
export const housePieceNames = ['end-tile', 'rafter', 'flying-rafter', 'bracket', 'pillar', 'post'] as const;

export type HousePieceName = (typeof housePieceNames)[number];

/** Draws a piece and returns how much of the sky each vertex sees, as far as the piece itself hides it. */
const recipes: Record<HousePieceName, (draft: ShellDraft) => number[]> = {
  'end-tile': drawEndTilePiece,
  rafter: drawRafterPiece,
  'flying-rafter': drawFlyingRafterPiece,
  bracket: drawBracketPiece,
  pillar: drawPillarPiece,
  post: drawPostPiece,
};

export function buildHousePiece(name: HousePieceName, grades: PartGrades): OutdoorArrays {
  const draft = new ShellDraft();
  draft.partGrades = grades;
  draft.grade = 'documented';
  const openness = recipes[name](draft);
  return packOutdoors(draft, Float32Array.from(openness));
}
