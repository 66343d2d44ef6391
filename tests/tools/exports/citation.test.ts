import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeCitation } from '../../../tools/exports/download/write-citation.ts';
import { root } from '../../root.ts';

/** The rules of the schema of the Citation File Format 1.2.0 for what is written here; what else it allows is a fault. */
const licence = z.enum(['MIT', 'CC-BY-4.0']);
const citation = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  type: z.enum(['software', 'dataset']).optional(),
  title: z.string().min(1),
  abstract: z.string().min(1).optional(),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  version: z.string().min(1).optional(),
  'date-released': z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[012])-(0[1-9]|[12]\d|3[01])$/)
    .optional(),
  license: z.union([licence, z.array(licence).min(1)]).optional(),
  url: z
    .string()
    .regex(/^(https|http|ftp|sftp):\/\/.+/)
    .optional(),
  keywords: z.array(z.string().min(1)).min(1).optional(),
});

/** Reads as much of YAML as citation files here are written in: keys, texts in double quotes or plain, lists of them. */
function readYaml(text: string): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  let list: unknown[] = [];
  for (const line of text.trimEnd().split('\n')) {
    const [, dash, key, value = ''] = /^( {2}- )?(?:([a-z-]+):(?: |$))?(.*)$/.exec(line) ?? [];
    const told: unknown = value.startsWith('"') ? JSON.parse(value) : value;
    if (dash !== undefined) list.push(key === undefined ? told : { [key]: told });
    else if (key === undefined) throw new Error(`citation: what is ${line}?`);
    else if (key in read) throw new Error(`citation: ${key} stands twice`);
    else if (value === '') read[key] = list = [];
    else if (/[:#'"&*?|>%@`{}[\]]/.test(value[0] ?? '') && !value.startsWith('"'))
      throw new Error(`citation: ${value} must be quoted`);
    else read[key] = told;
  }
  return read;
}

const cited = {
  title: 'A “title”: with a colon, a # and a "quote"',
  abstract: 'One sentence.\nAnd one more.',
  author: 'Some contributors',
  type: 'dataset',
  licence: 'CC-BY-4.0',
  version: '1.2.3',
  date: '2026-11-25',
  url: 'https://museum.example/',
  keywords: ['museum', 'no: yes'],
} as const;

describe('a citation file', () => {
  it('is what the format asks for, whatever a title holds', () => {
    const read = readYaml(writeCitation(cited));
    expect(citation.safeParse(read).error).toBeUndefined();
    expect(read).toMatchObject({
      title: cited.title,
      abstract: cited.abstract,
      authors: [{ name: cited.author }],
      'date-released': cited.date,
      keywords: cited.keywords,
    });
  });

  it('leaves out a day and an address that nobody knows', () => {
    const read = readYaml(writeCitation({ ...cited, date: null, url: null }));
    expect(citation.safeParse(read).error).toBeUndefined();
    expect(Object.keys(read)).not.toContain('url');
    expect(Object.keys(read)).not.toContain('date-released');
  });

  it('lies at the root of the project, of the version the project has', () => {
    const read = readYaml(readFileSync(`${root}CITATION.cff`, 'utf8'));
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
    expect(citation.safeParse(read).error).toBeUndefined();
    expect(read).toMatchObject({ type: 'software', version });
  });
});
