import type { ReactNode } from 'react';
import type { RecordView } from './record-view.ts';
import css from './record.module.css';

export interface SectionProps {
  readonly title: string;
  readonly view: RecordView;
  readonly children: ReactNode;
}

export function Section({ title, view, children }: SectionProps): ReactNode {
  const Heading = view.heading;
  return (
    <section className={css['section']}>
      <Heading className={css['heading']}>{title}</Heading>
      {children}
    </section>
  );
}
