import { oneLine } from '../cite/one-line.ts';
import type { AboutText } from '../load-about-text.ts';

/** What an error report is about. Texts may hold anything: what would begin a line of its own is taken out. */
export interface ReportSubject {
  /** `museum` has neither id nor title. */
  readonly kind: 'gift' | 'room' | 'museum';
  readonly id: string;
  readonly title: string;
  /** The part of the entry, in words; null where all of it is meant. */
  readonly field: string | null;
  /** A claim of the entry, numbered from 1; null where none is meant. */
  readonly claim: { readonly number: number; readonly says: string; readonly source: string } | null;
  /** Where it is to be seen. */
  readonly address: string;
}

export interface ErrorReport {
  readonly title: string;
  /** Lines parted by line feeds; the reader's own words come last. */
  readonly body: string;
}

/** A report that says by itself what is meant, whoever it is handed to. */
export function composeReport(subject: ReportSubject, message: string, { text }: AboutText): ErrorReport {
  const { kind, id, title, field, claim, address } = subject;
  const named = { title: oneLine(title), id: oneLine(id) };
  const lines = [
    kind === 'museum' ? text('letter.museum') : text(`letter.${kind}`, named),
    ...(field === null ? [] : [text('letter.field', { field: oneLine(field) })]),
    ...(claim === null
      ? []
      : [
          text('letter.claim', { number: claim.number, says: oneLine(claim.says) }),
          text('letter.source', { source: oneLine(claim.source) }),
        ]),
    text('letter.address', { address: oneLine(address) }),
    '',
    text('letter.message'),
    cleanMessage(message) || text('letter.noMessage'),
  ];
  return {
    title: text('letter.subject', {
      subject: kind === 'museum' ? text('letter.museum') : `${named.title} (${named.id})`,
    }),
    body: lines.join('\n'),
  };
}

/** A reader's own words: lines stay lines, signs nobody sees go. */
function cleanMessage(message: string): string {
  return message
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map((line) => line.replaceAll(/[\p{Cc}\p{Cs}]+/gu, ' ').trimEnd())
    .join('\n')
    .trim();
}
