import { parseColour, type Colour } from '../../kit/colour.ts';

/** Several `#rrggbb` at once. */
export const parseColours = <Names extends readonly string[]>(
  ...names: Names
): { [At in keyof Names]: Colour } => names.map(parseColour) as { [At in keyof Names]: Colour };
