import type { ErrorCode } from '../vocabulary/vocabulary.ts';

/** What a call is rejected with, and what the frame throws to have it rejected. */
export class TourFault extends Error {
  readonly code: ErrorCode;
  /** Attribute or field it is about. */
  readonly field: string | undefined;

  constructor(code: ErrorCode, message: string, field?: string) {
    super(message);
    this.name = 'TourFault';
    this.code = code;
    this.field = field;
  }
}
