import { useMemo } from 'react';
import type { ClaimedTotal } from '../../../museum/catalogue/catalogue.ts';
import { orderClaims } from '../../../museum/catalogue/order-claims.ts';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import type { MapText } from '../../../language/load-map-text.ts';

/** The claims the counter goes through, and the one it shows, in words. */
export interface Claims {
  readonly claims: readonly ClaimedTotal[];
  readonly at: number;
  readonly claim: ClaimedTotal;
  readonly date: string;
  readonly number: number;
  /** What the number counts. */
  readonly unit: string;
  /** Shows another; where there is none, nothing. */
  readonly turnTo: (at: number) => void;
}

/** The counter, beside the map and in the hall: both show the same claim. */
export function useClaims(text: MapText['text']): Claims {
  const { language, museum, visit } = useTour();
  const { totals, shownTotal } = museum.catalogue;
  const claims = useMemo(
    () => orderClaims(totals).filter(({ gifts, countries }) => gifts !== null || countries !== null),
    [totals],
  );
  const shown = useVisitState((state) => state.claim) ?? shownTotal.id;
  const at = Math.max(
    0,
    claims.findIndex(({ id }) => id === shown),
  );
  const claim = claims[at] as ClaimedTotal;
  const number = claim.gifts ?? claim.countries ?? 0;
  return {
    claims,
    at,
    claim,
    date: claim.date === null ? text('counter.undated') : language.date(claim.date),
    number,
    unit: text(claim.gifts === null ? 'counter.countriesOnly' : 'counter.gifts', { count: number }),
    turnTo: (next) => {
      const other = claims[next];
      if (other) visit.setClaim(other.id);
    },
  };
}
