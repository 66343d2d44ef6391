/** What a trail is called where tours are called by their id. */
export const trailTour = 'trail';

/** Nobody knows in which language somebody wrote their title and notes. */
export const unknownLanguage = 'und';
