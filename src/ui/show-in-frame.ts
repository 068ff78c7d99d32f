/** What stands around an element is seen as well, px. */
const AROUND = 60;

/** Scrolls the frame that an element stands in, never the page, until the element is in view. One in view stays where it is. */
export function showInFrame(element: Element): void {
  let frame = element.parentElement;
  while (frame !== null && !/auto|scroll/.test(getComputedStyle(frame).overflowY)) frame = frame.parentElement;
  if (frame === null) return;
  const place = element.getBoundingClientRect();
  const { top, bottom, height } = frame.getBoundingClientRect();
  if (place.top < top + AROUND || place.bottom > bottom - AROUND) frame.scrollTop += place.top - top - height / 3;
}
