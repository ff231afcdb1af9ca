// Ctrl or ⌘ with K opens the palette, from wherever one is; it is loaded when it is first asked for.
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { loadRestOfWords } from '../i18n/i18n.js';

const GoAnywhere = lazy(async () => {
  const [{ GoAnywhere: loaded }] = await Promise.all([import('./go-anywhere.js'), loadRestOfWords()]);
  return { default: loaded };
});

export function PaletteByKey() {
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      event.preventDefault();
      setOpen((wasOpen) => !wasOpen);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return isOpen ? (
    <Suspense>
      <GoAnywhere onClose={close} />
    </Suspense>
  ) : null;
}
