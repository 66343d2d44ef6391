import { formatAddress } from '../../address/format-address.ts';
import type { Visit } from '../../visit/visit.ts';
import type { MethodGives } from '../vocabulary/value-of.ts';
import type { LanguageTag } from '../../language/languages.ts';
import { fieldsOfPlace } from './place-of-fields.ts';
import { poseInDegrees } from './pose-in-degrees.ts';

/** Where a visit is, in the words of the vocabulary. */
export function describeState(visit: Visit, lang: LanguageTag, isPaused: boolean): MethodGives<'getState'> {
  const place = visit.place();
  return {
    ...fieldsOfPlace(place),
    pose: poseInDegrees(visit.pose),
    lang,
    address: formatAddress(place).slice(1),
    isPaused,
  };
}
