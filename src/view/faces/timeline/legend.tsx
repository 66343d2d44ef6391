import type { ReactNode } from 'react';
import { useTour } from '../../panels/use-tour.ts';
import { countryGroups, type CountryGroup } from './country-group.ts';
import { drawGlyph } from './glyph.ts';
import { useTimelineText } from './use-timeline-text.ts';
import marks from './marks.module.css';
import css from './timeline.module.css';

export interface LegendProps {
  /** Gifts drawn, by group. */
  readonly counts: ReadonlyMap<CountryGroup, number>;
  /** Gifts that one mark stands for. */
  readonly unit: number;
}

/** What colours and shapes mean. */
export function Legend({ counts, unit }: LegendProps): ReactNode {
  const text = useTimelineText();
  const { language } = useTour();
  const groups = countryGroups.filter((group) => (counts.get(group) ?? 0) > 0);
  return (
    <section className={css['legend']}>
      {groups.some((group) => group !== 'unknown') && (
        <>
          <h3>{text('legend.title')}</h3>
          <ul>
            {groups.map((group) => (
              <li key={group}>
                <svg aria-hidden="true" width="14" height="14">
                  <path className={marks['full']} data-group={group} d={drawGlyph(group, 7, 7, 5)} />
                </svg>
                <span>{text(`group.${group}`)}</span>
                <span className={css['count']}>{language.number(counts.get(group) ?? 0)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className={css['note']}>
        <li>{text('legend.unit', { count: unit })}</li>
        <li>
          <svg aria-hidden="true" width="26" height="14">
            <path className={marks['line']} d="M2 4v6M2 7H24M24 4v6" />
          </svg>
          {text('legend.span')}
        </li>
        <li>
          <svg aria-hidden="true" width="14" height="14">
            <path className={marks['hollow']} d={drawGlyph('korea', 7, 7, 5)} />
          </svg>
          {text('legend.hollow')}
        </li>
      </ul>
    </section>
  );
}
