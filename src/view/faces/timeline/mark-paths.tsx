import type { ReactNode } from 'react';
import type { DrawnPath } from './draw-lane.ts';
import css from './marks.module.css';

/** Marks, a path for each group and look. */
export function MarkPaths({ paths }: { readonly paths: readonly DrawnPath[] }): ReactNode {
  return paths.map(({ group, look, isOut, d }) => (
    <path
      key={`${group} ${look} ${String(isOut)}`}
      className={css[look]}
      data-group={group}
      data-out={isOut || undefined}
      d={d}
    />
  ));
}
