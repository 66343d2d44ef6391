import english from '../../data/text/page-link/en.json';
import { textLoader } from './text-loader.ts';

export type PageLinkKey = keyof typeof english;

/** The words of links to pages of the catalogue, which come with the first of them and not at the start. */
export const loadPageLinkText = textLoader<PageLinkKey>(english, {
  ko: () => import('../../data/text/page-link/ko.json'),
  fr: () => import('../../data/text/page-link/fr.json'),
  ru: () => import('../../data/text/page-link/ru.json'),
  es: () => import('../../data/text/page-link/es.json'),
  'zh-Hans': () => import('../../data/text/page-link/zh-Hans.json'),
  ar: () => import('../../data/text/page-link/ar.json'),
});
