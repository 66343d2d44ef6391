/**
 * The locale by which numbers, dates and messages of a language are written. English is British: the day comes first.
 * Arabic is written with the digits 0 to 9, as in the Maghreb and in most museums of the Gulf: years, sizes and numbers
 * of doors then look the same in its own sentences, in foreign titles, in sources and on the signs of the house.
 */
export function localeOf(tag: string): string {
  if (tag === 'en') return 'en-GB';
  return tag === 'ar' ? 'ar-u-nu-latn' : tag;
}
