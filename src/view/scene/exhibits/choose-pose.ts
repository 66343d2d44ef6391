import { veilForms, type VeilForm } from '../../../museum/display/room-display.ts';
import { mixBits } from '../../../museum/math/seeded-random.ts';

/** Forms as deep as they are wide: a quarter turn suits them too. */
const round: readonly VeilForm[] = ['tall', 'slender', 'round', 'cylinder'];
/** Forms with a back, which stays where it is. */
const faced: readonly VeilForm[] = ['seated', 'hung'];

/**
 * How a veil is turned in its box, in the codes of `SlotRecord.pose`. Decided by where it stands, so that neighbours
 * of one form fall into different folds and each keeps its own.
 *
 * @param form code of the form
 */
export function choosePose(form: number, x: number, y: number, z: number): number {
  const name = veilForms[form] as VeilForm;
  const place =
    Math.imul(Math.round(x * 100), 73856093) ^
    Math.imul(Math.round(y * 100), 19349663) ^
    Math.imul(Math.round(z * 100), 83492791);
  const bits = mixBits(place);
  return bits & (faced.includes(name) ? 1 : round.includes(name) ? 7 : 3);
}
