import { memo, type ReactNode } from 'react';
import type { PlacedLabel } from './place-labels.ts';
import type { PlanLevel } from './plan-view.ts';
import css from './plan.module.css';

export interface PlanLabelsProps {
  readonly labels: readonly PlacedLabel[];
  readonly level: PlanLevel;
}

/** What is written on the plan, upright however the plan is turned. */
export const PlanLabels = memo(function PlanLabels({ labels, level }: PlanLabelsProps): ReactNode {
  return (
    <g aria-hidden="true" className={css['labels']}>
      {labels.map(({ id, x, z, quarter, isOpen, lines }) => (
        <g
          key={id}
          className={isOpen ? css['open'] : undefined}
          transform={`translate(${x} ${z}) rotate(${(level.isTurned ? 90 : 0) - 90 * quarter}) scale(${1 / level.scale})`}
        >
          {lines.map(({ text, part, size, y }) => (
            <text key={`${part}${y}`} className={css[part]} y={y} fontSize={size}>
              {text}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
});
