import english from '../../data/text/page-link/en.json';
import { textLoader, type LateText } from './text-loader.ts';

export type PageLinkKey = keyof typeof english;
export type PageLinkText = LateText<PageLinkKey>;

/** The words of links to pages of the catalogue and to where sources are suggested, which come with the first of them and not at the start. */
export const loadPageLinkText = textLoader<PageLinkKey>(english, {
  ko: () => import('../../data/text/page-link/ko.json'),
  fr: () => import('../../data/text/page-link/fr.json'),
  ru: () => import('../../data/text/page-link/ru.json'),
  es: () => import('../../data/text/page-link/es.json'),
  'zh-Hans': () => import('../../data/text/page-link/zh-Hans.json'),
  ar: () => import('../../data/text/page-link/ar.json'),
});
