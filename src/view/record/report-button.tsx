import type { ReactNode } from 'react';
import type { RecordView } from './record-view.ts';
import css from './record.module.css';

export interface ReportButtonProps {
  /** Row of the claim that may be wrong; null for the entry as a whole. */
  readonly claim: number | null;
  readonly view: RecordView;
}

/** Leads to the sheet that words a report; nothing where nobody can send one. */
export function ReportButton({ claim, view: { language, onReport } }: ReportButtonProps): ReactNode {
  if (!onReport) return null;
  const name =
    claim === null
      ? language.text('report.entry')
      : language.text('report.claim', { number: language.number(claim + 1) });
  return (
    <button
      type="button"
      className={css['report']}
      aria-label={claim === null ? undefined : name}
      aria-haspopup="dialog"
      onClick={() => onReport(claim)}
    >
      {claim === null ? name : language.text('report.short')}
    </button>
  );
}
