import { memo, type ReactNode } from 'react';
import type { MapLand, WorldMap } from '../../../museum/atlas/world-map.ts';
import css from './map.module.css';

/** What is smaller than this on the map gets a dot, too: about two degrees. */
const small = 22;

export interface MapLandsProps {
  readonly world: WorldMap;
  /** Steps of light by code of a country; 0 where it gave nothing. */
  readonly stepOf: (code: string) => number;
  /** Countries whose territory belonged to a state that gave and is no more. */
  readonly territory: ReadonlySet<string>;
}

/** All countries, lit; a country that is too small to be seen is a dot, which keeps its size. */
export const MapLands = memo(function MapLands({ world, stepOf, territory }: MapLandsProps): ReactNode {
  const lit = world.lands.filter(({ code }) => code !== null && stepOf(code) > 0);
  return (
    <>
      <g className={css['lands']}>
        {world.lands.map(({ code, path }) =>
          path === '' ? null : (
            <path
              key={code ?? path}
              d={path}
              data-code={code ?? undefined}
              data-step={code === null ? 0 : stepOf(code)}
            />
          ),
        )}
      </g>
      <g className={css['territory']}>
        {world.lands
          .filter(({ code }) => code !== null && territory.has(code))
          .map(({ code, path }) => (
            <path key={code} d={path} />
          ))}
      </g>
      <g className={css['dots']}>
        {lit.filter(isSmall).map(({ code, at }) => (
          <path key={code} d={`M${at[0]} ${at[1]}h0`} data-code={code} data-step={stepOf(code ?? '')} />
        ))}
      </g>
    </>
  );
});

export function isSmall({ size: [width, height] }: MapLand): boolean {
  return Math.max(width, height) < small;
}
