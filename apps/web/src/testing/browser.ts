// What jsdom lacks of a browser and the component library asks for.
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });

Object.defineProperty(window, 'matchMedia', {
  value: (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});

class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
window.ResizeObserver = SilentResizeObserver;

class SilentIntersectionObserver implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}
window.IntersectionObserver = SilentIntersectionObserver;

window.scrollTo = () => undefined;

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

HTMLElement.prototype.showPopover = () => undefined;

Element.prototype.scrollIntoView = () => undefined;

/** As much of a request as the router looks at. */
class QuietRequest {
  readonly method = 'GET';
  readonly signal: AbortSignal | null;
  constructor(
    readonly url: string,
    { signal = null }: RequestInit = {},
  ) {
    this.signal = signal;
  }
}
Object.assign(globalThis, { Request: QuietRequest });
