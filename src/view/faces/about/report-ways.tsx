import { useState, type ReactNode } from 'react';
import type { AboutText } from '../../../language/load-about-text.ts';
import type { ErrorReport } from '../../../language/report/compose-report.ts';
import { linkIssue, linkLetter } from '../../../language/report/link-report.ts';
import type { Contact } from '../../../museum/catalogue/about-facts.ts';
import css from './report.module.css';

export interface ReportWaysProps {
  readonly report: ErrorReport;
  /** Null while it is not known. */
  readonly contact: Contact | null;
  readonly text: AboutText['text'];
}

/** Ways a report can go: by mail, as an issue, or copied, which always works. */
export function ReportWays({ report, contact, text }: ReportWaysProps): ReactNode {
  const [copied, setCopied] = useState<{ readonly body: string; readonly isDone: boolean } | null>(null);
  const whole = `${report.title}\n\n${report.body}`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(whole);
      setCopied({ body: whole, isDone: true });
    } catch {
      setCopied({ body: whole, isDone: false });
    }
  };
  const issue = contact?.issues ? linkIssue(contact.issues, report) : null;
  const told = copied?.body === whole ? copied : null;
  return (
    <>
      <div className={css['ways']}>
        {contact?.email && (
          <a className={css['way']} href={linkLetter(contact.email, report)}>
            {text('report.email')}
          </a>
        )}
        {issue !== null && (
          <a className={css['way']} href={issue} target="_blank" rel="noopener noreferrer external">
            {text('report.issue')}
          </a>
        )}
        <button type="button" className={css['way']} onClick={() => void copy()}>
          {text('report.copy')}
        </button>
        <output>{told && text(told.isDone ? 'report.copied' : 'report.copyFailed')}</output>
      </div>
      {contact && !contact.email && issue === null && <p>{text('report.noContact')}</p>}
      <p className={css['hint']}>{text('report.nothingSent')}</p>
    </>
  );
}
