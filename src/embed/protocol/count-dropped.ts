import type { TourFault } from './tour-fault.ts';

/** Why a message was dropped. */
export type DropKind =
  /** Another window sent it. */
  | 'stranger'
  /** The right window sent it, but another page was in it. */
  | 'origin'
  /** It is no message of this protocol, or a field of it is not what the table says. */
  | 'malformed'
  | 'too-large'
  | 'too-many'
  /** It names a method or an event that this side does not know. */
  | 'unknown-name'
  /** A greeting in a version that is not spoken here. */
  | 'version'
  /** It came through the window after the port was open. */
  | 'window'
  /** It answers nothing that is still asked. */
  | 'unasked';

export type DropCounts = Readonly<Partial<Record<DropKind, number>>>;

export interface DropCounter {
  readonly add: (kind: DropKind) => void;
  readonly counts: () => DropCounts;
}

/** Counts dropped messages by kind, and tells the console of the first of each kind. */
export function countDropped(): DropCounter {
  const counts: Partial<Record<DropKind, number>> = {};
  return {
    add(kind) {
      const former = counts[kind] ?? 0;
      counts[kind] = former + 1;
      if (former === 0) console.warn(`museum-tour: dropped a message: ${kind}`);
    },
    counts: () => ({ ...counts }),
  };
}

/** As what a message is counted that a check refused. */
export function dropKindOf(refusal: unknown): DropKind {
  return (refusal as Partial<TourFault>).code === 'too-large' ? 'too-large' : 'malformed';
}
