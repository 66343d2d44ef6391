import { useCallback, useEffect, useState } from 'react';
import type { LanguageTag } from '../../language/languages.ts';
import { loadLanguage } from '../../language/load-language.ts';
import { matchLanguage } from '../../language/match-language.ts';
import type { BuilderServices } from './builder-services.ts';
import { describeContent } from './describe-content.ts';
import type { EmbedContent } from './embed-content.ts';
import type { EmbedPlace } from './embed-place.ts';

export interface ContentState {
  /** Of what is chosen now; null while it is on its way. */
  readonly content: EmbedContent | null;
  /** Of what is chosen now, or before it while that is on its way. */
  readonly latest: EmbedContent | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** Fetches what an article says of a place, in a language. */
export function useContent(place: EmbedPlace, lang: string, services: BuilderServices): ContentState {
  const tag: LanguageTag = matchLanguage(lang);
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{
    readonly place: EmbedPlace;
    readonly tag: LanguageTag;
    readonly content: EmbedContent;
  } | null>(null);
  const [failure, setFailure] = useState<{ readonly place: EmbedPlace; readonly attempt: number } | null>(
    null,
  );

  useEffect(() => {
    let isCurrent = true;
    loadLanguage(tag)
      .then((language) => describeContent(place, services, language))
      .then(
        (content) => isCurrent && setAnswer({ place, tag, content }),
        () => isCurrent && setFailure({ place, attempt }),
      );
    return () => {
      isCurrent = false;
    };
  }, [place, tag, services, attempt]);

  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const isNow = answer?.place === place && answer.tag === tag;
  return {
    content: isNow ? answer.content : null,
    latest: answer?.content ?? null,
    hasFailed: !isNow && failure?.place === place && failure.attempt === attempt,
    retry,
  };
}
