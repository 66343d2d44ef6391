import type { Paint } from '../shell/paint.ts';
import type { Span, SurfacePen } from '../shell/surface-pen.ts';
import { drawDentils } from './draw-dentils.ts';
import { drawMouldingRun, type RunStretch } from './draw-moulding-run.ts';
import { corniceProfile, coveProfile } from './profiles.ts';

/** How far a cornice of a height stands out of its wall, metres. */
const reach = (height: number): number => Math.min(0.42, height * 0.82);

/**
 * The moulding where wall and ceiling meet, from and to metres above the floor: of the full order, to which
 * `drawCorniceBrackets` belong, or a quiet cove. Evidence: reconstructed.
 */
export function drawCornice(
  pen: SurfacePen,
  stretches: readonly RunStretch[],
  [b0, b1]: Span,
  isFull: boolean,
  stone: Paint,
  step: number,
): void {
  const height = b1 - b0;
  const profile = isFull ? corniceProfile(height, reach(height)) : coveProfile(height, reach(height));
  drawMouldingRun(pen, stretches, b0, profile, stone, step);
}

/** The brackets under the shelf of a full cornice, on a wall `length` metres long. Evidence: reconstructed. */
export function drawCorniceBrackets(pen: SurfacePen, length: number, [b0, b1]: Span, stone: Paint): void {
  const height = b1 - b0;
  const out = reach(height);
  const pitch = length > 14 ? 0.86 : 0.6;
  const under: Span = [b0 + height * 0.26, b0 + height * 0.47];
  drawDentils(pen, [0.2, length - 0.2], under, [out * 0.34, out * 0.6], pitch, stone);
}

/** The shelf of stone from which a vault springs, 24 cm high, which ends at `top`: it hides the lamps that light it. */
export function drawVaultShelf(
  pen: SurfacePen,
  stretches: readonly RunStretch[],
  top: number,
  stone: Paint,
  step: number,
): void {
  drawMouldingRun(pen, stretches, top - 0.24, coveProfile(0.24, 0.2), stone, step);
}
