import type { ReactNode } from 'react';
import type { LightStep } from '../../../museum/atlas/light-steps.ts';
import type { MapText } from '../../../language/load-map-text.ts';
import css from './map.module.css';

export interface MapLegendProps {
  readonly text: MapText['text'];
  readonly steps: readonly LightStep[];
  readonly hasTerritory: boolean;
}

/** What each step of light means, in words. */
export function MapLegend({ text, steps, hasTerritory }: MapLegendProps): ReactNode {
  return (
    <div className={css['legend']}>
      <p>{text('legend')}</p>
      <ul>
        <li>
          <span className={css['swatch']} data-step={0} />
          {text('legend.none')}
        </li>
        {steps.map((step, at) => (
          <li key={step.from}>
            <span className={css['swatch']} data-step={at + 1} />
            {nameStep(step, text)}
          </li>
        ))}
        {text('legend.home') !== '' && (
          <li>
            <span className={css['swatch']} data-step="home" />
            {text('legend.home')}
          </li>
        )}
        {hasTerritory && (
          <li className={css['wide']}>
            <span className={css['swatch']} data-step="territory" />
            {text('legend.former')}
          </li>
        )}
      </ul>
    </div>
  );
}

function nameStep({ from, to }: LightStep, text: MapText['text']): string {
  if (to === null) return text('legend.more', { from });
  return from === to ? text('legend.one', { from }) : text('legend.range', { from, to });
}
