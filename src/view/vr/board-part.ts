/** How a part of what is read stands on a board. */
export type BoardStyle = 'title' | 'lead' | 'name' | 'text' | 'source';

/** A paragraph of what is read on a board. */
export interface BoardPart {
  readonly text: string;
  /** BCP 47 tag of the language it is in. */
  readonly tag: string;
  readonly style: BoardStyle;
}

/** Something on a board that is pointed at and pressed. */
export interface BoardButton {
  readonly text: string;
  readonly press: () => void;
}

export interface BoardContent {
  readonly parts: readonly BoardPart[];
  readonly buttons: readonly BoardButton[];
  /** What is in it is read in this language: it says on which side lines begin. */
  readonly tag: string;
}
