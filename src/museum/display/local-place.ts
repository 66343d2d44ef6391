import type { QuarterTurns } from '../math/plan.ts';
import type { Mount } from './room-display.ts';

/** One place for one thing, in the local frame of its template. */
export interface LocalPlace {
  /** Row of `TemplatePlaces.furniture` that carries it. */
  readonly furniture: number;
  /** Permanent within the furniture, from 1: the last part of the place's address. */
  readonly number: number;
  readonly mount: Mount;
  /** Middle of the base of what stands here (hung: middle of its back), local metres above the room's floor. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Turn of the face: 0 faces local +z. */
  readonly turns: QuarterTurns;
  /** The box a thing must keep within, metres: across the face, upwards, from front to back. */
  readonly width: number;
  readonly height: number;
  readonly depth: number;
}
