/** What the page may ask of the service worker. */
export const TAKE_OVER = "fivedigit:take-over";
/** Answered through the message's port with true when the stored copy is whole. */
export const REPAIR = "fivedigit:repair";
