import type { ClaimedTotal } from './catalogue.ts';

/** Claimed totals by date; those without one last. */
export function orderClaims(totals: readonly ClaimedTotal[]): readonly ClaimedTotal[] {
  return [...totals].sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9') || a.id.localeCompare(b.id));
}
