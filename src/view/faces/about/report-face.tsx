import { useId, useState, type ReactNode } from 'react';
import { loadAboutText } from '../../../language/load-about-text.ts';
import { composeReport } from '../../../language/report/compose-report.ts';
import { Sheet } from '../../panels/sheet.tsx';
import { Phrase } from '../../record/phrase.tsx';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { useLateText } from '../use-late-text.ts';
import { ReportWays } from './report-ways.tsx';
import { useAboutFacts } from './use-about-facts.ts';
import { useReportSubject } from './use-report-subject.ts';
import css from './report.module.css';

/** Words a report of an error: what it is about, what should be there, and the text as it would be sent. */
export default function ReportFace(): ReactNode {
  const { language } = useTour();
  const words = useLateText(loadAboutText);
  const { facts } = useAboutFacts();
  const given = useVisitState((state) => state.reportedClaim);
  const [part, setPart] = useState(given === null ? '' : String(given));
  const [message, setMessage] = useState('');
  const id = useId();
  const subject = useReportSubject(part === '' ? null : Number(part), words);
  if (!words || !subject) return null;
  const { text } = words;
  const report = composeReport(subject, message, words);
  return (
    <Sheet title={text('report.title')} isWide>
      <div className={css['form']}>
        <p>
          <span className={css['label']}>{text('report.subject')}</span>
          <strong className={css['subject']}>
            {subject.kind === 'gift' && <Phrase text={subject.title} tag={subject.tag} language={language} />}
            {subject.kind === 'room' && text('report.room', { room: subject.title })}
            {subject.kind === 'museum' && text('report.museum')}
          </strong>
        </p>
        {subject.claims.length > 0 && (
          <p>
            <label className={css['label']} htmlFor={`${id}-part`}>
              {text('report.part')}
            </label>
            <select
              id={`${id}-part`}
              className={css['field']}
              value={part}
              onChange={({ target }) => setPart(target.value)}
            >
              <option value="">{text('report.whole')}</option>
              {subject.claims.map(({ field, says }, row) => (
                // Claims have a fixed order and no ids.
                // oxlint-disable-next-line react/no-array-index-key
                <option key={row} value={row}>
                  {text('report.claimLine', {
                    number: row + 1,
                    field: language.text(`claimField.${field}`),
                    says: says.length > 90 ? `${says.slice(0, 89)}…` : says,
                  })}
                </option>
              ))}
            </select>
          </p>
        )}
        <p>
          <label className={css['label']} htmlFor={`${id}-message`}>
            {text('report.message')}
          </label>
          <textarea
            id={`${id}-message`}
            className={css['field']}
            rows={4}
            maxLength={2000}
            data-first=""
            aria-describedby={`${id}-hint`}
            value={message}
            onChange={({ target }) => setMessage(target.value)}
          />
          <span id={`${id}-hint`} className={css['hint']}>
            {text('report.messageHint')}
          </span>
        </p>
        <p>
          <label className={css['label']} htmlFor={`${id}-text`}>
            {text('report.text')}
          </label>
          <textarea
            id={`${id}-text`}
            className={css['letter']}
            readOnly
            dir="auto"
            rows={Math.min(14, report.body.split('\n').length + 3)}
            value={`${report.title}\n\n${report.body}`}
          />
        </p>
        <ReportWays
          report={report}
          contact={facts === null || facts === 'failed' ? null : facts.contact}
          text={text}
        />
      </div>
    </Sheet>
  );
}
