/**
 * What an article's poster says before anything else is fetched: `cards/<kind>/<id>.json`, and `cards/museum.json`. Texts are
 * by language tag, `en` always among them; links are seen from the root of the site.
 */
export interface EmbedCard {
  readonly title: Readonly<Record<string, string>>;
  /** For who does not see the poster. */
  readonly alt: Readonly<Record<string, string>>;
  /** Who made it, and the licence. */
  readonly credit: string;
  /** Into the tour. */
  readonly link: string;
  /** The page about it; null for the museum, whose page is the tour, and for ways between rooms, which have none. */
  readonly page: string | null;
  /** The newest correction of what is shown; null where there is none. */
  readonly corrected: {
    /** `YYYY-MM-DD` */
    readonly date: string;
    readonly words: Readonly<Record<string, string>>;
  } | null;
}
