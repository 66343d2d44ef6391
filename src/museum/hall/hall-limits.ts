/** Gifts hung in one hall at most: one can walk past so many in an hour or two, and their rooms are planned at once. */
export const mostHung = 480;

/** Gifts in one room of it at most. */
export const mostInRoom = 36;
