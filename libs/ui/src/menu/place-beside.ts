// Where something that floats stands: under what it belongs to, ending with it; above it where there is no room below.

/** Places a fixed element beside another; both in the viewport, in pixels. */
export function placeBeside(floating: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const { width, height } = floating.getBoundingClientRect();
  const hasRoomBelow = at.bottom + height <= window.innerHeight || at.top < height;
  floating.style.top = `${hasRoomBelow ? at.bottom : at.top - height}px`;
  floating.style.left = `${Math.max(0, at.right - width)}px`;
}
