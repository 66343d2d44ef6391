import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAboutText } from '../../src/language/load-about-text.ts';
import { composeReport, type ReportSubject } from '../../src/language/report/compose-report.ts';
import { loadPageLinkText } from '../../src/language/load-page-link-text.ts';
import { linkIssue, linkLetter } from '../../src/language/report/link-report.ts';
import { linkSuggestion } from '../../src/language/report/suggest-source.ts';

const words = await loadAboutText('en');

const subject: ReportSubject = {
  kind: 'gift',
  id: 'castro-rifle',
  title: 'Rifle from Fidel Castro',
  field: 'Date',
  claim: { number: 3, says: 'Given in 1986 & later.', source: 'Bharat, https://example.org/a?b=c&d=e' },
  address: 'https://museum.example/?exhibit=castro-rifle',
};

describe('a report of an error', () => {
  it('says which gift, which part, which claim of whom, where, and what is wrong', () => {
    const { title, body } = composeReport(subject, 'It was 1988.\nSee page 4.', words);
    expect(title).toBe('Error report: Rifle from Fidel Castro (castro-rifle)');
    expect(body.split('\n')).toEqual([
      'Gift: Rifle from Fidel Castro (castro-rifle)',
      'Part: Date',
      'Claim 3: Given in 1986 & later.',
      'Its source: Bharat, https://example.org/a?b=c&d=e',
      'Address: https://museum.example/?exhibit=castro-rifle',
      '',
      'What is wrong:',
      'It was 1988.',
      'See page 4.',
    ]);
  });

  it('is whole without a claim and without words', () => {
    const { body } = composeReport({ ...subject, field: null, claim: null }, '  ', words);
    expect(body).toContain('castro-rifle');
    expect(body).not.toMatch(/Claim|Part:|undefined|null/);
  });

  it('is worded in the language of the reader', async () => {
    const korean = await loadAboutText('ko');
    expect(composeReport(subject, '', korean).body).toContain('선물: Rifle from Fidel Castro (castro-rifle)');
  });

  it('keeps to its lines, whatever a title or a claim holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, says) => {
        const { title: head, body } = composeReport(
          { ...subject, title, claim: { number: 1, says, source: says } },
          '',
          words,
        );
        expect(head).not.toMatch(/[\r\n]/);
        expect(body.split(/\r|\n/).length).toBe(8);
      }),
    );
  });

  it('becomes a letter that says just that, and nothing in it is a header or another receiver', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (title, message) => {
        const report = composeReport({ ...subject, title }, message, words);
        const link = linkLetter('reports@example.org', report);
        expect(link).toMatch(/^mailto:reports@example\.org\?subject=[^&?\s"<>]*&body=[^&?\s"<>]*$/);
        const [, head = '', text = ''] = /subject=(.*)&body=(.*)$/.exec(link) ?? [];
        expect(decodeURIComponent(head)).toBe(report.title);
        expect(decodeURIComponent(text).replaceAll('\r\n', '\n')).toBe(report.body);
      }),
    );
  });

  it('fills in an issue, and keeps what its address has already', () => {
    const report = composeReport(subject, 'See "page" #4 & <b>5</b>', words);
    const link = new URL(linkIssue('https://example.org/issues/new?template=error', report) ?? '');
    expect(link.searchParams.get('template')).toBe('error');
    expect(link.searchParams.get('title')).toBe(report.title);
    expect(link.searchParams.get('body')).toBe(report.body);
  });

  it('goes to no address that runs or that is none', () => {
    const report = composeReport(subject, '', words);
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'issues'])
      expect(linkIssue(address, report)).toBeNull();
  });

  it('is cut where an address would grow too long, between signs', () => {
    const link = linkLetter('a@example.org', composeReport(subject, '🗡'.repeat(5000), words));
    expect(decodeURIComponent(link)).toMatch(/🗡…$/u);
    expect(Array.from(decodeURIComponent(link)).length).toBeLessThan(1800);
  });
});

describe('a suggested source', () => {
  const suggested = { id: 'castro-rifle', title: 'Rifle & stand', address: 'https://museum.example/?a=1' };

  it('fills the form of the museum, where no value can add a field of its own', async () => {
    const link = linkSuggestion(
      {
        email: null,
        issues: null,
        suggestions: 'https://example.org/new?gift={gift}&title={title}&l={link}',
      },
      suggested,
      await loadPageLinkText('en'),
    );
    expect(link).toBe(
      'https://example.org/new?gift=castro-rifle&title=Rifle%20%26%20stand&l=https%3A%2F%2Fmuseum.example%2F%3Fa%3D1',
    );
  });

  it('is a letter in the language of the reader where there is only an e-mail address', async () => {
    const link = linkSuggestion(
      { email: 'a@example.org', issues: null },
      suggested,
      await loadPageLinkText('fr'),
    );
    expect(link).toContain('mailto:a@example.org?subject=Source%20pour%20Rifle');
  });

  it('goes nowhere where the museum names nobody', async () => {
    const labels = await loadPageLinkText('en');
    expect(linkSuggestion({ email: null, issues: null }, suggested, labels)).toBeNull();
  });
});
