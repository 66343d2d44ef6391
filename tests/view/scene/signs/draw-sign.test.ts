import { describe, expect, it } from 'vitest';
import { planSign, signWidth } from '../../../../src/view/scene/signs/draw-sign.ts';
import type { SignText } from '../../../../src/view/scene/signs/sign-text.ts';

interface Written {
  readonly text: string;
  readonly x: number;
  readonly align: string;
  readonly direction: string;
  readonly font: string;
}

/** What is written on a board, and how. */
function write(text: SignText): Written[] {
  const written: Written[] = [];
  const context = {
    textAlign: '',
    direction: '',
    font: '',
    fillText: (line: string, x: number) =>
      written.push({
        text: line,
        x,
        align: context.textAlign,
        direction: context.direction,
        font: context.font,
      }),
    clearRect: () => {},
    fillRect: () => {},
    strokeRect: () => {},
    beginPath: () => {},
    arc: () => {},
    fill: () => {},
  };
  for (const step of planSign(text)) step(context as unknown as CanvasRenderingContext2D);
  return written;
}

const sign = { number: '7', korean: '지도홀', other: 'Hall of the map', tag: 'en', notice: null };

describe('a sign', () => {
  it('has number, Korean and the other language from left to right', () => {
    const [number, korean, other] = write(sign);
    expect(number?.x).toBeLessThan(korean?.x ?? 0);
    expect(korean).toMatchObject({ text: '지도홀', align: 'left', direction: 'ltr' });
    expect(other).toMatchObject({ text: 'Hall of the map', align: 'left', direction: 'ltr', x: korean?.x });
  });

  it('is mirrored for Arabic, whose letters join from right to left, while Hangul keeps its own direction', () => {
    const mirrored = write({ ...sign, other: 'قاعة الخريطة', tag: 'ar' });
    const plain = write(sign);
    expect(mirrored.map(({ x }) => x)).toEqual(plain.map(({ x }) => signWidth - x));
    expect(mirrored[1]).toMatchObject({ text: '지도홀', align: 'right', direction: 'ltr' });
    expect(mirrored[2]).toMatchObject({ align: 'right', direction: 'rtl' });
    expect(mirrored[2]?.font).toMatch(/Arabic/);
  });

  it('writes Chinese in Chinese forms of the characters', () => {
    expect(write({ ...sign, other: '地图厅', tag: 'zh-Hans' })[2]?.font).toMatch(/SC/);
  });
});
