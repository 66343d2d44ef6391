/** Part of a gift's record a claim speaks for. */
export type ClaimField =
  | 'what'
  | 'title'
  | 'giver'
  | 'country'
  | 'recipient'
  | 'date'
  | 'occasion'
  | 'description'
  | 'materials'
  | 'dimensions'
  | 'whereabouts'
  | 'sanctions'
  | 'direction';
