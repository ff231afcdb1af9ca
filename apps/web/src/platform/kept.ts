// What this device remembers between visits; a browser that keeps nothing is no fault.
type Name = 'language' | 'appearance';

export const kept = (name: Name): string | null => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};

export const keep = (name: Name, value: string): void => {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Private windows may refuse: the choice then lasts as long as the page.
  }
};
