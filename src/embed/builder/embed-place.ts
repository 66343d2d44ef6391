/** Where an embedded tour opens: attributes of the vocabulary that name a place, as texts. Nothing for the museum. */
export type EmbedPlace = Readonly<
  Partial<Record<'exhibit' | 'room' | 'pose' | 'tour' | 'stop' | 'trail' | 'query', string>>
>;

/** Whether a place is that of a page of its own, and of an oEmbed answer: a gift, a room or a tour and nothing beside it. */
export function hasOwnPage(place: EmbedPlace): boolean {
  const named = Object.keys(place);
  return named.length === 1 && ['exhibit', 'room', 'tour'].includes(named[0] as string);
}
