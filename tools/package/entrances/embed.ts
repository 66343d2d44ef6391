// `…/embed`: defines the element, for pages whose scripts are bundled. Where the tour's site lies is said by `src`.
import { defineForImport } from '../../../src/embed/element/define-for-import.ts';
import type { TourElement } from '../../../src/embed/element/tour-element.ts';

export type { EventDetail } from '../../../src/embed/vocabulary/value-of.ts';
export type {
  AttributeName,
  ErrorCode,
  EventName,
  MethodName,
} from '../../../src/embed/vocabulary/vocabulary.ts';
export type { TourElement };

defineForImport();
