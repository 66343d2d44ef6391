/** Measures inside display furniture, metres: what the display leaves free and the scene must build. */
export const caseMeasures = {
  /** Width of a place on a shelf or a table deck: three to the running metre. */
  placeWidth: 1 / 3,
  /** Height of the lamp box that closes a case at the top; no shelf reaches into it. */
  topClearance: 0.12,
  /** Thickness of a shelf, hanging below the level the things stand on. */
  shelfThickness: 0.02,
  /** Kept free between a thing and the neighbouring place, on either side. */
  sideGap: 0.01,
  /** Kept free between a thing and glass or back panel. */
  glassGap: 0.03,
  /** Thickness of the panel that closes a case at the back. */
  backPanel: 0.03,
  /** Kept free between a thing on the open floor (or a low step) and the edge of its place. */
  ropeGap: 0.05,
  /** Kept free between a thing on the open floor and the ceiling. */
  ceilingGap: 0.3,
  /** How far a hung thing may stand out from its wall. */
  hungDepth: 0.3,
} as const;
