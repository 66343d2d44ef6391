import { describe, expect, it } from 'vitest';
import { romaniseKorean } from '../../../tools/pages/romanise-korean.ts';

// Examples of the rules as the National Institute of Korean Language gives them.
const examples = {
  백마: 'Baengma',
  종로: 'Jongno',
  왕십리: 'Wangsimni',
  별내: 'Byeollae',
  신라: 'Silla',
  해돋이: 'Haedoji',
  같이: 'Gachi',
  좋고: 'Joko',
  놓다: 'Nota',
  압구정: 'Apgujeong',
  낙동강: 'Nakdonggang',
  묵호: 'Mukho',
  집현전: 'Jiphyeonjeon',
  독립문: 'Dongnimmun',
  속리산: 'Songnisan',
  옥천: 'Okcheon',
  벚꽃: 'Beotkkot',
  한밭: 'Hanbat',
  구리: 'Guri',
  설악: 'Seorak',
  칠곡: 'Chilgok',
  임실: 'Imsil',
  대관령: 'Daegwallyeong',
  광희문: 'Gwanghuimun',
  국제친선전람관: 'Gukjechinseonjeollamgwan',
} as const;

describe('Korean in Latin letters', () => {
  it.each(Object.entries(examples))('%s is %s', (korean, latin) => {
    expect(romaniseKorean(korean)).toBe(latin);
  });

  it('leaves everything else as it is', () => {
    expect(romaniseKorean('나무조각 《코끼리》, 1975')).toBe('Namujogak 《Kokkiri》, 1975');
    expect(romaniseKorean('A – b')).toBe('A – b');
    expect(romaniseKorean('')).toBe('');
  });
});
