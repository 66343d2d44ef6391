import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { followSignLanguage } from '../../../../src/view/scene/signs/follow-sign-language.ts';
import type { Visit } from '../../../../src/visit/visit.ts';

function open(language: string) {
  const store = createStore(() => ({ language })) as unknown as Visit['store'];
  const asked: string[] = [];
  const letters: string[] = [];
  const answers = new Map<string, (names: Record<string, string>) => void>();
  const onChange = vi.fn();
  const signs = followSignLanguage({
    visit: { store },
    loadPlaceNames: (tag) => {
      asked.push(tag);
      return new Promise((resolve) => answers.set(tag, resolve));
    },
    loadLetters: async (tag) => void letters.push(tag),
    onChange,
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { store, signs, asked, letters, answers, onChange, settle };
}

it('fetches nothing before the first sign, then names and letters, and draws anew when they are here', async () => {
  const { signs, asked, letters, answers, onChange, settle } = open('ar-EG');
  expect(asked).toEqual([]);
  expect(signs.ask().tag).toBe('en');
  signs.ask();
  expect(asked).toEqual(['ar']);
  expect(letters).toEqual(['ko', 'ar']);
  expect(signs.isComing()).toBe(true);
  answers.get('ar')?.({ Lift: 'المصعد' });
  await settle();
  expect(onChange).toHaveBeenCalledOnce();
  expect(signs.ask()).toEqual({ tag: 'ar', names: { Lift: 'المصعد' } });
  expect(signs.isComing()).toBe(false);
});

it('follows the visitor, and an answer that comes late does not undo a later choice', async () => {
  const { store, signs, answers, settle } = open('fr');
  signs.ask();
  store.setState({ language: 'ru' });
  answers.get('ru')?.({ Lift: 'Лифт' });
  await settle();
  answers.get('fr')?.({ Lift: 'Ascenseur' });
  await settle();
  expect(signs.ask().tag).toBe('ru');
  signs.dispose();
  store.setState({ language: 'es' });
  expect(answers.has('es')).toBe(false);
});
