/** What of the bench lies open. */
export type BenchTab = 'exhibit' | 'tours' | 'changes';
