/** What a page tells the thread that keeps: what it had fetched before, and the language it is read in (a BCP 47 tag). */
export interface SeenMessage {
  readonly urls: readonly string[];
  readonly tag: string;
}
