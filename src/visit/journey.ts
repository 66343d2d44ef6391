import type { Pose } from './pose.ts';

/** Being on the way by oneself. */
export interface Journey {
  /**
   * Lets time pass and writes into `pose`.
   *
   * @returns true on arrival
   */
  advance(pose: Pose, elapsed: number): boolean;
  /** Leaves looking to the visitor: they dragged while walking. False if looking is part of this journey. */
  releaseLook(): boolean;
  /** Whether the journey, and not the visitor, decides where to look. */
  readonly leadsLook: boolean;
}
