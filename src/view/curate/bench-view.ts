/** What of the bench lies open. */
export interface BenchView {
  readonly open: 'exhibit' | 'tours' | 'changes';
  /** The tour that is being written, by id, and its stop that lies open. */
  readonly tour: string | null;
  readonly stop: string | null;
}
