import type { ErrorCode, EventName, MethodName } from '../vocabulary/vocabulary.ts';

/** Says of a window's message that it is of this protocol: the page of an article hears many others. */
export const messageSource = 'museum-tour';

/** Frame → article, through the window, until it is greeted. */
export interface HereMessage {
  readonly source: typeof messageSource;
  readonly type: 'here';
  /** Versions of the protocol that the frame speaks. */
  readonly versions: readonly number[];
  /** Another text for every document: the same one again needs no second greeting. */
  readonly document: string;
}

/** Article → frame, through the window, once; a `MessagePort` comes with it, and all that follows goes through that. */
export interface HelloMessage {
  readonly source: typeof messageSource;
  readonly type: 'hello';
  /** Version that is spoken from here on. */
  readonly version: number;
}

/** Article → frame, through the port. */
export interface CallMessage {
  readonly type: 'call';
  /** Counts up from 1; the answer carries it. */
  readonly id: number;
  readonly method: MethodName;
  readonly params: unknown;
}

/** Frame → article, through the port: exactly one result or fault for a call; and what happens. */
export type AnswerMessage =
  /** The visitor has stepped out of the tour: the keyboard is the article's. */
  | { readonly type: 'out' }
  | { readonly type: 'event'; readonly name: EventName; readonly detail: unknown }
  | { readonly type: 'result'; readonly id: number; readonly value: unknown }
  | {
      readonly type: 'fault';
      readonly id: number;
      readonly code: ErrorCode;
      readonly message: string;
      /** Field it is about. */
      readonly name?: string;
    };
