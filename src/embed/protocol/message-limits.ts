/** Bytes of one message: two for a unit of text, eight for any other value. Files have a limit of their own. */
export const largestMessage = 65_536;

/** What comes after these within a second is answered with `too-many`. */
export const callsASecond = 60;

/** What comes after these within a second is not read, and so not answered either. */
export const messagesASecond = 600;

/** Milliseconds a second in which messages are read: huge ones take long, and what comes after them is not read either. */
export const readingASecond = 100;

/** Milliseconds in which a call is answered that has been sent. */
export const answerWithin = 20_000;

/** Milliseconds a call waits for a frame that is not ready: on a slow line the tour itself comes first. */
export const readyWithin = 120_000;

/** Milliseconds between one `here` and the next, while nobody greets the frame: an article's script may come late. */
export const pausesBetweenHeres = [500, 1000, 2000, 4000, 8000, 16_000] as const;
