import type { SourceRecord } from './gift-record.ts';

/** What happened that explains when gifts came. */
export interface TimelineEvent {
  readonly id: string;
  /** EDTF. */
  readonly date: string;
  /** First and last year its date allows. */
  readonly years: readonly [from: number, to: number];
  readonly kind: 'house' | 'visit' | 'summit' | 'birthday' | 'death' | 'sanctions' | 'record';
  /** By language tag. */
  readonly title: Readonly<Record<string, string>>;
  readonly says: Readonly<Record<string, string>>;
  /** Ids of sources, one at least. */
  readonly sources: readonly string[];
}

/** Events in the order they happened, and the sources they cite, by id. */
export interface TimelineEvents {
  readonly events: readonly TimelineEvent[];
  readonly sources: Readonly<Record<string, SourceRecord>>;
}
