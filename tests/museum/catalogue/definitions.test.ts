import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { ClaimedTotal } from '../../../src/museum/catalogue/catalogue.ts';
import type { GiftFile } from '../../../src/museum/catalogue/definitions/gift.ts';
import type { ModelFile } from '../../../src/museum/catalogue/definitions/model.ts';
import type { ResolutionFile } from '../../../src/museum/catalogue/definitions/resolution.ts';
import type { SourceFile } from '../../../src/museum/catalogue/definitions/source.ts';
import type { TotalFile } from '../../../src/museum/catalogue/definitions/total.ts';
import type { GiftEntry } from '../../../src/museum/catalogue/gift-entry.ts';
import type {
  Claim,
  CitedResolution,
  GiftRecord,
  SourceRecord,
} from '../../../src/museum/catalogue/gift-record.ts';

/** Checked by the compiler: what the files may hold is what the tour is told it will get. */
describe('definitions and interfaces', () => {
  it('agree on sources, claims and totals', () => {
    expectTypeOf<Omit<SourceFile, '$schema'>>().toExtend<SourceRecord>();
    expectTypeOf<SourceRecord>().toExtend<Omit<SourceFile, '$schema'>>();
    expectTypeOf<GiftFile['claims'][number]>().toExtend<Claim>();
    expectTypeOf<Claim>().toExtend<GiftFile['claims'][number]>();
    expectTypeOf<Omit<TotalFile, '$schema'>>().toExtend<ClaimedTotal>();
    expectTypeOf<TotalFile['counts']>().toEqualTypeOf<ClaimedTotal['counts']>();
  });

  it('agree on a gift', () => {
    expectTypeOf<GiftFile['giver']['kind']>().toEqualTypeOf<GiftEntry['giverKind']>();
    expectTypeOf<GiftFile['rank']['value']>().toEqualTypeOf<GiftEntry['rank']>();
    expectTypeOf<GiftFile['whereabouts']['value']>().toEqualTypeOf<GiftEntry['whereabouts']>();
    expectTypeOf<GiftFile['direction']>().toEqualTypeOf<GiftEntry['direction']>();
    expectTypeOf<GiftFile['confidence']>().toEqualTypeOf<GiftRecord['confidence']>();
    expectTypeOf<GiftFile['originalTitle']>().toExtend<GiftRecord['originalTitle']>();
    expectTypeOf<ModelFile['grade']>().toEqualTypeOf<GiftEntry['modelGrade']>();
    expectTypeOf<ModelFile['size']>().toExtend<GiftEntry['size']>();
    expectTypeOf<ModelFile['surfaces']>().toExtend<GiftEntry['surfaces']>();
  });

  it('agree on what is said of a resolution', () => {
    expectTypeOf<Omit<ResolutionFile['statements'][number], 'about'>>().toExtend<
      CitedResolution['statements'][number]
    >();
  });
});

describe('definitions at run time', () => {
  it('are read by tools alone: the tour carries no schema library for its data', () => {
    const source = fileURLToPath(new URL('../../../src', import.meta.url));
    const readers = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
      (path) =>
        /\.tsx?$/.test(path) &&
        !/catalogue[\\/]definitions[\\/]/.test(path) &&
        /from '[^']*\/definitions\/[^']*'/.test(readFileSync(join(source, path), 'utf8')),
    );
    expect(readers).toEqual([]);
  });
});
