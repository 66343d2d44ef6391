/** Who gave a thing, and when, as a credit line tells it. */
export interface CreditedGiver {
  readonly name: string | null;
  readonly date: string | null;
}

const gift =
  /^(?:(?:partial |anonymous |promised )?(?:gift|bequest)(?: of| from|:)|given by|donated by|presented by|bequeathed by|donation of|schenkung(?: von)?|don de|legs de)\s+(.+?)(?:,?\s+(?:in\s+)?(\d{4})\.?)?$/i;
/** Words of a credit line that names no giver. */
const other = /\b(?:purchase[ds]?|fund|exchange|museum accession|transfer(?:red)?|unknown|loan)\b/i;

/**
 * The giver in a credit line (`Gift of Heinz L. Stoppelmann, 1979`).
 *
 * @param isCredit the column holds credit lines, not names: what names no gift has no giver
 */
export function readGiver(text: string, isCredit: boolean): CreditedGiver {
  const match = gift.exec(text);
  if (match) return { name: match[1] ?? null, date: match[2] ?? null };
  return { name: isCredit || other.test(text) ? null : text, date: null };
}
