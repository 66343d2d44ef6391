import type { ReactNode } from 'react';
import type { WorldMap } from '../../../museum/atlas/world-map.ts';
import { isSmall } from './map-lands.tsx';
import css from './map.module.css';

export interface MapMarksProps {
  readonly world: WorldMap;
  readonly codes: readonly string[];
  readonly look: 'pointed' | 'chosen';
}

/** Lines round countries. */
export function MapMarks({ world, codes, look }: MapMarksProps): ReactNode {
  const lands = world.lands.filter(({ code }) => code !== null && codes.includes(code));
  return (
    <g className={css[look]}>
      {lands.map((land) => (
        <path key={land.code} d={land.path} />
      ))}
      {lands.filter(isSmall).map(({ code, at }) => (
        <path key={code} className={css['ring']} d={`M${at[0]} ${at[1]}h0`} />
      ))}
    </g>
  );
}
