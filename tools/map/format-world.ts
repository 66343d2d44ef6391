import type { WorldMap } from '../../src/museum/atlas/world-map.ts';

/** The file of a map: one land a line, so that a change can be read. */
export function formatWorld({ lands, ...rest }: WorldMap): string {
  const head = JSON.stringify(rest).slice(0, -1);
  return `${head},"lands":[\n${lands.map((land) => JSON.stringify(land)).join(',\n')}\n]}\n`;
}
